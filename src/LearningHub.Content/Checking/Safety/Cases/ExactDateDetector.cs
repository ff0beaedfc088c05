using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>Exact days in the story of one family (Family Court anonymisation guidance 2018, checklist 1: dates of events). Days of Acts, inspections, reports and meetings of the board are nobody's.</summary>
internal sealed partial class ExactDateDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (!line.HasDigit || line.Setting != LineSetting.None) return;
        foreach (var date in line.Dates)
        {
            if (!date.HasDay) continue;
            var finding = new SafetyFinding(SafetyKind.ExactDate, line, date.Start, date.Length, Suggestion: $"\"{date.Season}\"");
            var sentence = line.SentenceTextAt(date.Start);
            if (found.Exists(finding.Overlaps) || !CaseLanguage.TellsOfOneFamily(sentence) || PublicDay().IsMatch(sentence)) continue;
            found.Add(finding);
        }
    }

    [GeneratedRegex(
        @"\b(?:Ofsted|inspect(?:ed|ion|ors?)|(?-i:Act)|Royal Assent|in force|became law|regulations|published|publication|accessed|guidance (?:was|is|came)|consultation|training day|board met|meeting of the board|page|judgment of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PublicDay();
}
