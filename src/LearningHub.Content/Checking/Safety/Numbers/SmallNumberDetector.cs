using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Numbers;

/// <summary>
/// Counts of people from 1 to a limit in sentences, and percentages that give one away once their base is known (Department for Education, children in need release: 1 to 5 become "c").
/// Counts of cases that an audit read, of agencies, meetings and returns are none; nor is "one in five", nor a count within the audit's own sample.
/// </summary>
internal sealed partial class SmallNumberDetector : ILineDetector
{
    private const string Number = @"(?<![\w.,/])(?<n>\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";
    private const string Base = @"(?<base>\d[\d,]{0,8}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";
    // Words between a number and the people: "of the 43 live babies", but not "of the eight cases the mother".
    private const string Between = @"(?:(?!\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|the\b|an?\b|and\b|or\b|of\b|in\b|to\b|cases?\b|returns?\b|files?\b|agenc|answers?\b|audits?\b|meetings?\b|forms?\b|questionnaires?\b)[\w-]+ ){0,2}?";
    private const string Advice = "\"fewer than 10\", \"c\" in a table with a second cell made \"c\" as well, a rounded number, or a wider group or a longer time";

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.NumberPeople)) return;
        if (line.Has(Cue.NumberOf))
        {
            foreach (Match match in AllBut().Matches(line.Text)) JudgeRest(match);
            foreach (Match match in ShareBehind().Matches(line.Text)) Judge(match);
        }
        if (line.Has(Cue.OfNumber))
        {
            if (line.Has(Cue.NumberOf)) foreach (Match match in Share().Matches(line.Text)) Judge(match);
            if (line.Has(Cue.PerCent)) foreach (Match match in Percentage().Matches(line.Text)) JudgePercentage(match);
            foreach (Match match in ShareTurned().Matches(line.Text)) Judge(match);
        }
        if (!(line.HasDigit || line.Has(Cue.Population)) || !Population().IsMatch(line.Text)) return;
        foreach (Match match in Count().Matches(line.Text))
        {
            if (Value(match, "n") is { } count && IsSmall(count) && !(count == 1 && Voice().IsMatch(line.SentenceTextAt(match.Index))) && Population().IsMatch(line.SentenceTextAt(match.Index)) && !Ratio().IsMatch(line.Before(match.Index, 12)))
                Add(match, $"A count of {count} in a known area, school or year can be somebody's neighbour.");
        }

        bool IsSmall(int count) => count >= 1 && count <= context.SmallNumber;

        void Judge(Match match)
        {
            if (About().IsMatch(line.Before(match.Index, 12))) return;
            if (Value(match, "n") is not { } count || Value(match, "base") is not { } whole || whole <= count || line.Samples.Contains(whole)) return;
            if (IsSmall(count)) Add(match, $"{count} of {whole} is a small number of people.");
            else if (IsSmall(whole - count)) Add(match, $"{count} of {whole} leaves {whole - count}, which is a small number of people.");
        }

        void JudgeRest(Match match)
        {
            var whole = Value(match, "base");
            if (Value(match, "n") is { } count && IsSmall(count) && !(whole is { } sample && line.Samples.Contains(sample))) Add(match, $"It leaves {count}, which is a small number of people.");
        }

        void JudgePercentage(Match match)
        {
            if (Value(match, "base") is not { } whole || line.Samples.Contains(whole)) return;
            var share = decimal.Parse(match.Groups["p"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var count = (int)decimal.Round(share * whole / 100, MidpointRounding.AwayFromZero);
            if (count > 0 && IsSmall(count)) Add(match, $"{match.Groups["p"].Value}% of {whole} is {count}: the percentage gives the small number away.");
            else if (count < whole && IsSmall(whole - count)) Add(match, $"{match.Groups["p"].Value}% of {whole} leaves {whole - count}: the percentage gives the small number away.");
        }

        void Add(Match match, string why)
        {
            var finding = new SafetyFinding(SafetyKind.SmallNumber, line, match.Index, match.Length, why, Advice);
            if (!found.Exists(finding.Overlaps)) found.Add(finding);
        }
    }

    private static int? Value(Match match, string group) => Numerals.Read(match.Groups[group].ValueSpan);

    [GeneratedRegex(Number + @" (?:out )?of (?:the |these |those |all |its |our )?" + Base + @" " + Between + PeopleWords.Pattern + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Share();

    // "all but two of the 45 children": what is left is the small number.
    [GeneratedRegex(@"\ball (?:but|except|bar) " + Number + @" of (?:the |these |those |our |its )?(?:" + Base + @" )?" + Between + PeopleWords.Pattern + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex AllBut();

    // "40 children, 38 of whom lived at home".
    [GeneratedRegex(@"(?<![\w.,/])" + Base + @" " + Between + PeopleWords.Pattern + @"\b[^.;\d]{0,40}?[ ,(]" + Number + @" of (?:them|whom|these)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ShareBehind();

    [GeneratedRegex(@"\bOf (?:the |these |those |all )?" + Base + @" " + Between + PeopleWords.Pattern + @"\b[^.;]{0,60}?, (?:only )?" + Number + @" (?:was|were|had|have|has|did|lived|died|went|left|got|became|said they)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ShareTurned();

    [GeneratedRegex(@"(?<![\w.])(?<p>\d{1,2}(?:\.\d{1,3})?) ?(?:%|per cent) of (?:the |these |those |all )?" + Base + @" " + Between + PeopleWords.Pattern + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Percentage();

    [GeneratedRegex(Number + @" " + Between + PeopleWords.Pattern + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Count();

    [GeneratedRegex(@"\b" + PeopleWords.Population + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Population();

    // "One father told the study": a voice, not a statistic.
    [GeneratedRegex(@"\b(?:said|says|told|felt|described|spoke|explained|thought|asked|wanted|wrote)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Voice();

    [GeneratedRegex(@"\b(?:about|around|nearly|almost|some|over|roughly|under) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex About();

    // "one in five children", "2 out of 3 parents", "under 5 people".
    [GeneratedRegex(@"\b(?:in|(?<!total )of|every|each|under|over|than|to|level|age|aged) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Ratio();
}
