using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Numbers;

/// <summary>
/// Counts of people from 1 to a limit in sentences, and percentages that give one away once their base is known (Department for Education, children in need release: 1 to 5 become "c").
/// Counts of cases that an audit read, of agencies, meetings and returns are none; nor is "one in five", nor a count within the audit's own sample.
/// </summary>
internal sealed class SmallNumberDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.People)) return;
        if (!line.HasDigit && !line.Has(Cue.Number | Cue.Few)) return;
        var judge = new SmallNumberJudge(line, context, found);
        var isCounted = line.Has(Cue.Few) || (line.Has(Cue.NumberPeople) && SmallNumberForms.Counted().IsMatch(line.Text));
        if (isCounted) Parts(line, judge);
        if (isCounted && (line.HasDigit || line.Has(Cue.Population | Cue.CapitalPlace | Cue.Unit))) Groups(line, judge);
        if (line.HasDigit && line.Text.Contains("(n", StringComparison.OrdinalIgnoreCase)) foreach (Match match in SmallNumberForms.CountedInBrackets().Matches(line.Text)) judge.Counted(match);
        if (line.Has(Cue.Quantity)) foreach (Match match in SmallNumberForms.NumberOfPeople().Matches(line.Text)) judge.PartOfUnknown(match);
        if (line.HasDigit && HasNumberBehindColon(line.Text)) Rows(line, judge);
        if (isCounted && line.Text.AsSpan().ContainsAny(':', '(')) Lists(line, judge);
    }

    // A number out of another. Few lines come here, so each form looks for itself.
    private static void Parts(SafetyLine line, SmallNumberJudge judge)
    {
        foreach (Match match in SmallNumberForms.AllBut().Matches(line.Text)) judge.Rest(match);
        foreach (Match match in SmallNumberForms.AllButBehind().Matches(line.Text)) judge.Rest(match);
        foreach (Match match in SmallNumberForms.Fraction().Matches(line.Text)) judge.Fraction(match);
        foreach (Match match in SmallNumberForms.Stroke().Matches(line.Text)) judge.Part(match);
        foreach (Match match in SmallNumberForms.ShareBehind().Matches(line.Text)) judge.Part(match);
        foreach (Match match in SmallNumberForms.Share().Matches(line.Text)) judge.Part(match);
        foreach (Match match in SmallNumberForms.ShareOfUnknown().Matches(line.Text)) judge.PartOfUnknown(match);
        if (line.Has(Cue.PerCent))
        {
            foreach (Match match in SmallNumberForms.Percentage().Matches(line.Text)) judge.Percentage(match);
            foreach (Match match in SmallNumberForms.PercentageTurned().Matches(line.Text)) judge.Percentage(match);
            foreach (Match match in SmallNumberForms.CountWithPercentage().Matches(line.Text)) judge.Counted(match);
        }
        foreach (Match match in SmallNumberForms.ShareTurned().Matches(line.Text)) judge.Part(match);
    }

    // A number of people in a known area, group or year.
    private static void Groups(SafetyLine line, SmallNumberJudge judge)
    {
        var isOfPopulation = SmallNumberForms.Population().IsMatch(line.Text);
        if (!isOfPopulation && !SmallNumberForms.Group().IsMatch(line.Text)) return;
        foreach (Match match in SmallNumberForms.Count().Matches(line.Text)) judge.InGroup(match);
    }

    // "Boys on plans in the ward: 4": one alone may be a family, two are a table in words.
    private static void Rows(SafetyLine line, SmallNumberJudge judge)
    {
        var behind = SmallNumberForms.BehindColon().Matches(line.Text);
        if (behind.Count > 1 || (behind.Count == 1 && SmallNumberForms.Population().IsMatch(line.Text))) foreach (Match match in behind) judge.Counted(match);
    }

    // "Neglect: 58 children; sexual exploitation: 4 children".
    private static void Lists(SafetyLine line, SmallNumberJudge judge)
    {
        var listed = SmallNumberForms.Listed().Matches(line.Text);
        if (listed.Count < 2) return;
        foreach (Match match in listed) judge.Counted(match);
    }

    private static bool HasNumberBehindColon(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(':'); at >= 0; at = text.IndexOf(':'))
        {
            text = text[(at + 1)..];
            if (text.TrimStart(' ') is [>= '0' and <= '9', ..]) return true;
        }
        return false;
    }
}
