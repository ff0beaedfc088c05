using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Whoever holds a copy can see what has changed only if each change of the text is an edition of its own.</summary>
internal static class EditionCheck
{
    /// <summary>Reports a text that is no longer the one of its last edition.</summary>
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
