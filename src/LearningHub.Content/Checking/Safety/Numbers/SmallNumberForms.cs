using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Numbers;

/// <summary>How sentences count people. <c>n</c> is the count, <c>base</c> those that it is out of, <c>p</c> a percentage.</summary>
internal static partial class SmallNumberForms
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Words = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";
    private const string Few = "a couple of|a pair of|a (?:single|sole|lone)(?= (?:child|baby|infant|boy|girl|pupil|student|teenager|young person|case|case of|death|suicide|birth|stillbirth|resident|patient|toddler|adolescent|minor|victim|pregnancy)\\b)";
    private const string Number = @"(?<![\w.,/])(?<n>\d{1,6}|" + Words + "|" + Few + @")(?![ -]?(?:%|per ?cent|years?|months?|weeks?|days?|hours?|minutes?)\b)";
    private const string Base = @"(?<base>\d[\d,]{0,8}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w{3,5})?|thirty(?:-\w{3,5})?|forty(?:-\w{3,5})?|fifty(?:-\w{3,5})?)";
    private const string The = "(?:the |these |those |all |all the |its |our |their )?";
    private const string Percent = @"(?<p>\d{1,2}(?:\.\d{1,3})?|" + Words + ") ?(?:%|per ?cent)";
    // Words between a number and the people: "of the 43 live babies", but not "of the eight cases the mother".
    private const string Between = @"(?:(?!\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|the\b|an?\b|and\b|or\b|of\b|in\b|to\b|for\b|with\b|from\b|by\b|on\b|at\b|per\b|between\b|plus\b|than\b|who\b|that\b|which\b|as\b|is\b|are\b|was\b|were\b|times?\b|teams?\b|plans?\b|groups?\b|questions?\b|steps?\b|cases?\b|returns?\b|files?\b|agenc|answers?\b|audits?\b|meetings?\b|forms?\b|questionnaires?\b)[\w'’-]+ ){0,3}?";
    private const string People = Between + PeopleWords.Pattern + @"\b(?!['’]s)";
    private const string Except = "(?:but|except(?: for)?|bar|apart from|save|other than)";
    private const string Did = @"(?:was|were|is|are|had|have|has|did|lived|died|went|left|got|became|said they|took|ran|came|tried|needed|used|drank|\w{3,12}ed)\b";

    // A number with people close behind it, however it is joined to them: what every form below holds somewhere, but for those of few without a number.
    [GeneratedRegex(@"(?<!\w)(?:\d[\d,.]*|(?:" + Words + @"|thirty|forty|fifty)(?:-\w{3,5})?)(?: \([^()]{1,20}\))?(?: (?:out )?of| among)? " + The + People, Options, PatternTime.Limit)]
    public static partial Regex Counted();

    [GeneratedRegex(Number + " (?:out )?of " + The + Base + " " + People, Options, PatternTime.Limit)]
    public static partial Regex Share();

    [GeneratedRegex(@"(?<![\w.,/-])(?<n>\d{1,4})/(?<base>\d{1,4}) (?:of the )?" + People, Options, PatternTime.Limit)]
    public static partial Regex Stroke();

    [GeneratedRegex(@"(?<only>\b(?:only|just|merely|a mere|exactly) )?" + Number + " (?:of|among) (?:the|these|those|our|its|their) (?!" + Base + @"\b)" + People, Options, PatternTime.Limit)]
    public static partial Regex ShareOfUnknown();

    // "all but two of the 45 children": what is left is the small number.
    [GeneratedRegex(@"\b(?:all|every \w+|everyone|each|none|nobody) " + Except + " " + Number + "(?: of " + The + "(?:" + Base + " )?)? ?" + People, Options, PatternTime.Limit)]
    public static partial Regex AllBut();

    // "of 40 children, all but two".
    [GeneratedRegex(@"(?<![\w.,/])" + Base + " " + People + @"[^.;]{0,60}?\b(?:all|every one|everyone|each|every (?:child|pupil|one of them)|all of them) " + Except + " " + Number + @"\b", Options, PatternTime.Limit)]
    public static partial Regex AllButBehind();

    // "40 children, 38 of whom lived at home".
    [GeneratedRegex(@"(?<![\w.,/])" + Base + " " + People + @"[^.;\d]{0,40}?[ ,(]" + Number + " of (?:them|whom|these)\\b", Options, PatternTime.Limit)]
    public static partial Regex ShareBehind();

    [GeneratedRegex(@"\b(?:Of|Out of|Among|Amongst|From) " + The + Base + " " + People + @"[^.;]{0,60}?,? (?:only |just |a mere |but )?" + Number + " " + Did, Options, PatternTime.Limit)]
    public static partial Regex ShareTurned();

    [GeneratedRegex(@"(?<![\w.])" + Percent + @"(?: \((?:\w+ )?of| of|,? out of|,? \(?(?:base|n) ?=?) " + The + Base + " " + People, Options, PatternTime.Limit)]
    public static partial Regex Percentage();

    [GeneratedRegex(@"\b(?:Of|Out of|Among|Amongst) " + The + Base + " " + People + @"[^.;]{0,50}?[ (]" + Percent, Options, PatternTime.Limit)]
    public static partial Regex PercentageTurned();

    // "a quarter of the 12 boys".
    [GeneratedRegex(@"\b(?<share>(?:(?<many>a|one|two|three)[ -])?(?<part>half|third|quarter|fifth|sixth|eighth|tenth)s?) of " + The + Base + " " + People, Options, PatternTime.Limit)]
    public static partial Regex Fraction();

    // "3 children (7%)" and "three (7%) of the children".
    [GeneratedRegex(Number + "(?: " + People + @" \(\d{1,2}(?:\.\d{1,3})? ?(?:%|per ?cent)\)| \(\d{1,2}(?:\.\d{1,3})? ?(?:%|per ?cent)\)(?: of(?: the| all)?)? " + People + ")", Options, PatternTime.Limit)]
    public static partial Regex CountWithPercentage();

    // "mothers who used heroin (n=3)".
    [GeneratedRegex(PeopleWords.Pattern + @"\b[^.;()]{0,60}\(n ?= ?(?<n>\d{1,3})\)", Options, PatternTime.Limit)]
    public static partial Regex CountedInBrackets();

    [GeneratedRegex(Number + " (?:of )?" + People, Options, PatternTime.Limit)]
    public static partial Regex Count();

    // "the number of girls on plans rose from two to four".
    [GeneratedRegex(@"\bnumbers? of " + People + @"[^.;]{0,80}?\b(?:was|were|is|are|to|from|at|stood at|fell to|rose to)(?: only| just)? " + Number + @"\b(?! (?:per|in|out|of)\b|%)", Options, PatternTime.Limit)]
    public static partial Regex NumberOfPeople();

    // "Boys on plans in the ward: 4."
    [GeneratedRegex(PeopleWords.Pattern + @"\b[^.;:\d]{0,60}: ?(?<n>\d{1,3})(?=[.;,]|$)", Options, PatternTime.Limit)]
    public static partial Regex BehindColon();

    [GeneratedRegex(@"\b(?:sections?|regulations?|articles?|parts?|schedules?|chapters?|paragraphs?|rules?|steps?|levels?|tiers?|stages?|recommendations?|findings?|appendix|table|figure) $", Options, PatternTime.Limit)]
    public static partial Regex Numbered();

    [GeneratedRegex(@"(?<=: ?|\()" + Number + " " + People + "(?=[;,.)]|$)", Options, PatternTime.Limit)]
    public static partial Regex Listed();

    [GeneratedRegex(@"\b" + PeopleWords.Population + @"\b", Options, PatternTime.Limit)]
    public static partial Regex Population();

    [GeneratedRegex(@"\b" + PeopleWords.Group + @"\b", Options, PatternTime.Limit)]
    public static partial Regex Group();

    // "One father told the study": a voice, not a statistic.
    [GeneratedRegex(@"\b(?:said|says|told|felt|described|spoke|spoken|explained|thought|asked|wanted|wrote|talked|reported that|found that|recalled|remembered|interviewed|quoted|mentioned)\b", Options, PatternTime.Limit)]
    public static partial Regex Voice();

    // Somebody of one family.
    [GeneratedRegex(@"\b(?:he|she|his|her|him|the (?:mother|father|baby|boy|girl|child|family)|mum|dad|siblings|brothers|sisters|partner|(?-i:In (?:one|another) (?:case|family)))\b", Options, PatternTime.Limit)]
    public static partial Regex Story();

    [GeneratedRegex(@"\b(?:about|around|nearly|almost|some|over|roughly|under) $", Options, PatternTime.Limit)]
    public static partial Regex About();

    // "one in five children", "2 out of 3 parents", "under 5 people".
    [GeneratedRegex(@"\b(?:in|(?<!total )of|every|each|under|over|than|to|level|age|aged|least|most) $", Options, PatternTime.Limit)]
    public static partial Regex Ratio();
}
