using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>Exact days in the story of one family (Family Court anonymisation guidance 2018, checklist 1: dates of events). Days of Acts, inspections, reports and meetings of the board are nobody's.</summary>
internal sealed partial class ExactDateDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.Kin)) return;
        foreach (var date in line.Dates)
        {
            if (!date.HasDay) continue;
            var finding = new SafetyFinding(SafetyKind.ExactDate, line, date.Start, date.Length, Suggestion: $"\"{date.Season}\"");
            if (found.Exists(finding.Overlaps) || !line.SentenceTellsOfOneFamily(date.Start) || PublicDay().IsMatch(line.SentenceTextAt(date.Start))) continue;
            found.Add(finding);
        }
    }

    [GeneratedRegex(
        @"\b(?:Ofsted|inspect(?:ed|ion|ors?)|(?-i:Act)|Royal Assent|in force|became law|regulations|published|publication|accessed|guidance (?:was|is|came)|consultation|training day|board met|meeting of the board|page|judgment of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PublicDay();
}
