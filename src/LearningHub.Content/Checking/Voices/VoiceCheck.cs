using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Safety;
using LearningHub.Safety.Lines;

namespace LearningHub.Content.Checking.Voices;

/// <summary>Voices are short, cited, sorted by words that there are, and give nobody away.</summary>
internal static class VoiceCheck
{
    /// <summary>The file that it checks.</summary>
    public const string FileName = "voices.yml";

    private const int MostWords = 40;

    /// <summary>Checks all voices.</summary>
    public static IReadOnlyList<Diagnostic> Run(CheckContext context)
    {
        var (library, report) = (context.Library, new FileReport(FileName));
        var (ids, document) = (new HashSet<string>(StringComparer.Ordinal), new SafetyDocument());
        foreach (var voice in library.Voices)
        {
            if (!ids.Add(voice.Id))
            {
                report.Add(
                    DiagnosticCodes.IdDuplicate, voice.Words.At, $"The voice \"{voice.Id}\" is in the list twice.", "Give it another id.");
            }
            if (voice.Words.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > MostWords and var count)
            {
                report.Add(
                    DiagnosticCodes.ValueInvalid, voice.Words.At,
                    $"This voice has {count} words; a brief quotation has at most {MostWords}.",
                    "Keep the words that matter, and tell the rest in your own.");
            }
            if (voice.Source is { } source) BodyCheck.CheckCitations([source], library, report);
            ReferenceChecks.CheckTerms(voice.Themes, library.Vocabularies.PracticeThemes, report);
            foreach (var key in voice.Beside)
            {
                if (library.Findings.ContainsKey(key.Value) || context.UnreadIds.Contains(key.Value.Split('#')[0])) continue;
                report.Add(BrokenReference.Describe(FileName, key, "finding", BrokenReference.InLibrary, library.Findings.Keys));
            }
            document.BeginOutline();
            var flat = FlatLine.FromText(voice.Words.Value, voice.Words.At);
            document.AddToOutline(new SafetyLine(flat.Text, LineSetting.None) { Origin = new LinePlace(flat, null) });
        }
        // A data file has no list of accepted risks: what a voice gives away is left out.
        // What a person said is never the board's business, however it reads.
        var told = context.Safety.Checker.Check(document);
        foreach (var finding in told.Findings.Concat(told.Advice))
        {
            var place = (LinePlace)finding.Line.Origin!;
            report.Add(
                SafetyWords.CodeOf(finding.Kind), place.At(finding.Start), SafetyWords.Message(finding), SafetyWords.Advice(finding));
        }
        return report.Diagnostics;
    }
}
