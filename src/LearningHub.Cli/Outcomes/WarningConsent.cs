using System.Globalization;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Cli.Outcomes;

/// <summary>Asks for each safety warning that is left before publishing: a yes to everything says nothing about one family.</summary>
internal static class WarningConsent
{
    /// <summary>Whether every safety warning may be published.</summary>
    /// <param name="diagnostics">What the check found.</param>
    /// <param name="allowed">Names of warnings that the command line allows.</param>
    /// <param name="canAsk">Whether somebody sits at a terminal.</param>
    /// <param name="input">Where answers come from.</param>
    /// <param name="output">Where questions go.</param>
    public static bool IsGiven(
        IReadOnlyList<Diagnostic> diagnostics, IReadOnlyCollection<string> allowed, bool canAsk, TextReader input, TextWriter output)
    {
        var open = diagnostics.Where(found => IsSafetyWarning(found) && !allowed.Contains(NameOf(found), StringComparer.Ordinal)).ToList();
        if (open.Count == 0) return true;
        if (canAsk) return open.TrueForAll(diagnostic => Agrees(diagnostic, input, output));
        output.WriteLine("Safety warnings are left. Mend each, accept it in its file, or allow it by name:");
        foreach (var diagnostic in open) output.WriteLine($"  --allow {NameOf(diagnostic)}   {diagnostic.Message}");
        return false;
    }

    /// <summary>What a warning is called on the command line: its code, file and line.</summary>
    public static string NameOf(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code.Id}:{diagnostic.Path}:{diagnostic.At.Line}");

    private static bool IsSafetyWarning(Diagnostic diagnostic) =>
        diagnostic.Code.Severity is Severity.Warning && DiagnosticCodes.MayBeAccepted(diagnostic.Code.Id);

    private static bool Agrees(Diagnostic diagnostic, TextReader input, TextWriter output)
    {
        output.WriteLine($"{NameOf(diagnostic)}: {diagnostic.Message}");
        output.Write("Publish it as it is? Type y for yes: ");
        return input.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }
}
