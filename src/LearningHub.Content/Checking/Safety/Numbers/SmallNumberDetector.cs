using System.Buffers;
using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Numbers;

/// <summary>
/// Counts of people from 1 to a limit in sentences, and percentages that give one away once their base is known (Department for Education, children in need release: 1 to 5 become "c").
/// Counts of cases that an audit read, of agencies, meetings and returns are none; nor is "one in five", nor a count within the audit's own sample.
/// </summary>
internal sealed class SmallNumberDetector : ILineDetector
{
    // What a form cannot do without: to look for it costs far less than the form.
    private static readonly SearchValues<string> Wholes = Needed("all ", "every", "each ", "none ", "nobody ", "of them ");
    private static readonly SearchValues<string> Exceptions = Needed(" but ", " except ", " bar ", " apart from ", " save ", " other than ");
    private static readonly SearchValues<string> Shares = Needed(
        "half of", "halfs of", "third of", "thirds of", "quarter of", "quarters of", "fifth of", "fifths of", "sixth of", "sixths of", "eighth of", "eighths of", "tenth of", "tenths of");
    private static readonly SearchValues<string> Behind = Needed(" of them", " of whom", " of these");
    private static readonly SearchValues<string> BracketedPercentage = Needed("%)", "cent)");

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

    // A number out of another.
    private static void Parts(SafetyLine line, SmallNumberJudge judge)
    {
        var text = line.Text.AsSpan();
        if (text.ContainsAny(Wholes) && text.ContainsAny(Exceptions))
        {
            foreach (Match match in SmallNumberForms.AllBut().Matches(line.Text)) judge.Rest(match);
            foreach (Match match in SmallNumberForms.AllButBehind().Matches(line.Text)) judge.Rest(match);
        }
        if (line.Has(Cue.OfNumber) && text.ContainsAny(Shares)) foreach (Match match in SmallNumberForms.Fraction().Matches(line.Text)) judge.Fraction(match);
        if (line.Has(Cue.StrokeDigit)) foreach (Match match in SmallNumberForms.Stroke().Matches(line.Text)) judge.Part(match);
        if (line.Has(Cue.NumberOf))
        {
            if (text.ContainsAny(Behind)) foreach (Match match in SmallNumberForms.ShareBehind().Matches(line.Text)) judge.Part(match);
            if (line.Has(Cue.OfNumber)) foreach (Match match in SmallNumberForms.Share().Matches(line.Text)) judge.Part(match);
            if (line.Has(Cue.NumberPeople)) foreach (Match match in SmallNumberForms.ShareOfUnknown().Matches(line.Text)) judge.PartOfUnknown(match);
        }
        if (!line.Has(Cue.OfNumber | Cue.PerCent)) return;
        if (line.Has(Cue.PerCent))
        {
            foreach (Match match in SmallNumberForms.Percentage().Matches(line.Text)) judge.Percentage(match);
            foreach (Match match in SmallNumberForms.PercentageTurned().Matches(line.Text)) judge.Percentage(match);
            if (text.ContainsAny(BracketedPercentage)) foreach (Match match in SmallNumberForms.CountWithPercentage().Matches(line.Text)) judge.Counted(match);
        }
        if (line.Has(Cue.OfNumber)) foreach (Match match in SmallNumberForms.ShareTurned().Matches(line.Text)) judge.Part(match);
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

    private static SearchValues<string> Needed(params ReadOnlySpan<string> any) => SearchValues.Create(any, StringComparison.OrdinalIgnoreCase);
}
