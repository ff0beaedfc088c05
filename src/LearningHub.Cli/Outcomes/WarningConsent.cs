using LearningHub.Content.Diagnostics;

namespace LearningHub.Cli.Outcomes;

/// <summary>Asks for each safety warning separately before publishing, because a yes to all of them would not be a decision about each
/// family.</summary>
internal static class WarningConsent
{
    /// <summary>Whether every safety warning may be published.</summary>
    /// <param name="diagnostics">What the check found.</param>
    /// <param name="allowed">Names of warnings that the command line allows.</param>
    /// <param name="canAsk">Whether there is a terminal to ask at.</param>
    /// <param name="input">Where answers come from.</param>
    /// <param name="output">Where questions go.</param>
    public static bool IsGiven(
        IReadOnlyList<Diagnostic> diagnostics, IReadOnlyCollection<string> allowed, bool canAsk, TextReader input, TextWriter output)
    {
        var open = SafetyWarnings.In(diagnostics)
            .Where(diagnostic => !allowed.Contains(SafetyWarnings.NameOf(diagnostic), StringComparer.Ordinal)).ToList();
        if (open.Count == 0) return true;
        if (canAsk) return open.TrueForAll(diagnostic => Agrees(diagnostic, input, output));
        output.WriteLine("There are safety warnings. Correct each, accept it in its file, or allow it by name:");
        foreach (var diagnostic in open) output.WriteLine($"  --allow {SafetyWarnings.NameOf(diagnostic)}   {diagnostic.Message}");
        return false;
    }

    private static bool Agrees(Diagnostic diagnostic, TextReader input, TextWriter output)
    {
        output.WriteLine($"{SafetyWarnings.NameOf(diagnostic)}: {diagnostic.Message}");
        output.Write("Publish it as it is? Type y for yes: ");
        return input.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }
}
