using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Exact days in the story of one family (Family Court anonymisation guidance 2018, checklist 1: dates of events), told by a person of the family or by what befell it.
/// Days of Acts, inspections, reports and meetings of the board are nobody's.
/// </summary>
internal sealed partial class ExactDateDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.Kin | Cue.CaseEvent | Cue.GivenName)) return;
        foreach (var date in line.Dates)
        {
            if (!date.HasDay) continue;
            var finding = new SafetyFinding(SafetyKind.ExactDate, line, date.Start, date.Length, Suggestion: $"\"{date.Season}\"");
            if (found.Exists(finding.Overlaps) || !TellsStory(line, date.Start) || PublicDay().IsMatch(line.SentenceTextAt(date.Start))) continue;
            found.Add(finding);
        }
    }

    private static bool TellsStory(SafetyLine line, int at)
    {
        if (line.SentenceTellsOfOneFamily(at)) return true;
        var sentence = line.SentenceTextAt(at);
        if (line.Has(Cue.CaseEvent) && (CaseEvents.Tells(sentence) || (line.IsShortCell && CaseEvents.Tells(line.Row!.Words)))) return !General().IsMatch(sentence);
        return line.Has(Cue.GivenName) && LoneNames.In(line, at);
    }

    private static Regex PublicDay() => _publicDay ??= new Regex(
        @"\b(?:Ofsted|inspect(?:ed|ion|ors?)|(?-i:Act)|Royal Assent|in force|became law|regulations|published|publication|accessed|guidance (?:was|is|came)|consultation|training day|board met|meeting of the board|page|judgment of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _publicDay;

    // Days of the board and of whole services, although words for events stand beside them.
    private static Regex General() => _general ??= new Regex(
        @"\b(?:board|workshop|training|seminar|event|launch\w*|report|reports|audit\w*|review of|policy|procedures?|protocol|statistics|figures|survey|inquiry|trial|study|website|council|government|minister|parliament|bill|national|funding|programme|project|newsletter|regulations?|multi-agency team|between \d|from \d[\w ]{0,14} to \d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _general;
}
