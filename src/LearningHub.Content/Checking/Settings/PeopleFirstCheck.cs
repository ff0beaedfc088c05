using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;

namespace LearningHub.Content.Checking.Settings;

/// <summary>The contact cards of the search name resources and telephone lines that exist.</summary>
internal static class PeopleFirstCheck
{
    /// <summary>Checks the part <c>people-first</c> of <c>search.yml</c>.</summary>
    public static void Run(CheckContext context, FileReport report)
    {
        var lines = context.Library.Settings.Concern.Lines.Select(line => line.Name).ToArray();
        foreach (var need in context.Library.Search.PeopleFirst.Kinds)
        {
            foreach (var page in need.Pages) SettingsCheck.CheckResource(page, context, report);
            if (!context.Library.Settings.IsDemonstration) CheckNumbers(need, report);
            foreach (var line in need.Lines.Where(line => line.Number is null)) Line(line, lines, report);
        }
    }

    private static void CheckNumbers(PeopleNeed need, FileReport report)
    {
        foreach (var line in need.Lines.Where(line => line.Number is { } number && MadeUpNumbers.Includes(number)))
        {
            report.Add(
                DiagnosticCodes.NumberMadeUp, line.Name.At,
                $"The number {line.Number} of \"{line.Name.Value}\" is made up: nobody answers it.",
                "Write the number that people should ring, and ring it once to see who answers.");
        }
    }

    private static void Line(PeopleLine line, string[] known, FileReport report)
    {
        if (line.Name.Value.Length == 0 || known.Contains(line.Name.Value)) return;
        report.Add(
            DiagnosticCodes.ReferenceBroken, line.Name.At,
            $"The line \"{line.Name.Value}\" has no number, and hub.yml has no line of this name.",
            $"{DidYouMean.Sentence(line.Name.Value, known)}Write its number after number:, or a name from hub.yml.");
    }
}
