using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Checks that each change of the text has a new edition. Otherwise people with a copy could not see what has changed.</summary>
internal static class EditionCheck
{
    /// <summary>Reports a text that differs from its last edition.</summary>
    public static void Run(Resource resource, FileReport report)
    {
        if (!Paper.HasCode(resource) || resource.Editions is not [.., { Text: { Value.Length: > 0 } text } last]) return;
        var now = Paper.CurrentText(resource);
        if (text.Value == now) return;
        report.Add(DiagnosticCodes.EditionMissing, text.At,
            string.Create(CultureInfo.InvariantCulture, $"The text has changed since edition {last.Number} was written."),
            $"Add an edition below it that says what has changed, with text: {now}. Did you only correct a typing error? "
                + $"Then write text: {now} here.");
    }
}
