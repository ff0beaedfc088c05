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
    public static Regex Counted() => _counted ??= new Regex(@"(?<!\w)(?:\d[\d,.]*|(?:" + Words + @"|thirty|forty|fifty)(?:-\w{3,5})?)(?: \([^()]{1,20}\))?(?: (?:out )?of| among)? " + The + People, Options, PatternTime.Span);

    private static Regex? _counted;

    public static Regex Share() => _share ??= new Regex(Number + " (?:out )?of " + The + Base + " " + People, Options, PatternTime.Span);

    private static Regex? _share;

    public static Regex Stroke() => _stroke ??= new Regex(@"(?<![\w.,/-])(?<n>\d{1,4})/(?<base>\d{1,4}) (?:of the )?" + People, Options, PatternTime.Span);

    private static Regex? _stroke;

    public static Regex ShareOfUnknown() => _shareOfUnknown ??= new Regex(@"(?<only>\b(?:only|just|merely|a mere|exactly) )?" + Number + " (?:of|among) (?:the|these|those|our|its|their) (?!" + Base + @"\b)" + People, Options, PatternTime.Span);

    private static Regex? _shareOfUnknown;

    // "all but two of the 45 children": what is left is the small number.
    public static Regex AllBut() => _allBut ??= new Regex(@"\b(?:all|every \w+|everyone|each|none|nobody) " + Except + " " + Number + "(?: of " + The + "(?:" + Base + " )?)? ?" + People, Options, PatternTime.Span);

    private static Regex? _allBut;

    // "of 40 children, all but two".
    public static Regex AllButBehind() => _allButBehind ??= new Regex(@"(?<![\w.,/])" + Base + " " + People + @"[^.;]{0,60}?\b(?:all|every one|everyone|each|every (?:child|pupil|one of them)|all of them) " + Except + " " + Number + @"\b", Options, PatternTime.Span);

    private static Regex? _allButBehind;

    // "40 children, 38 of whom lived at home".
    public static Regex ShareBehind() => _shareBehind ??= new Regex(@"(?<![\w.,/])" + Base + " " + People + @"[^.;\d]{0,40}?[ ,(]" + Number + " of (?:them|whom|these)\\b", Options, PatternTime.Span);

    private static Regex? _shareBehind;

    public static Regex ShareTurned() => _shareTurned ??= new Regex(@"\b(?:Of|Out of|Among|Amongst|From) " + The + Base + " " + People + @"[^.;]{0,60}?,? (?:only |just |a mere |but )?" + Number + " " + Did, Options, PatternTime.Span);

    private static Regex? _shareTurned;

    public static Regex Percentage() => _percentage ??= new Regex(@"(?<![\w.])" + Percent + @"(?: \((?:\w+ )?of| of|,? out of|,? \(?(?:base|n) ?=?) " + The + Base + " " + People, Options, PatternTime.Span);

    private static Regex? _percentage;

    public static Regex PercentageTurned() => _percentageTurned ??= new Regex(@"\b(?:Of|Out of|Among|Amongst) " + The + Base + " " + People + @"[^.;]{0,50}?[ (]" + Percent, Options, PatternTime.Span);

    private static Regex? _percentageTurned;

    // "a quarter of the 12 boys".
    public static Regex Fraction() => _fraction ??= new Regex(@"\b(?<share>(?:(?<many>a|one|two|three)[ -])?(?<part>half|third|quarter|fifth|sixth|eighth|tenth)s?) of " + The + Base + " " + People, Options, PatternTime.Span);

    private static Regex? _fraction;

    // "3 children (7%)" and "three (7%) of the children".
    public static Regex CountWithPercentage() => _countWithPercentage ??= new Regex(Number + "(?: " + People + @" \(\d{1,2}(?:\.\d{1,3})? ?(?:%|per ?cent)\)| \(\d{1,2}(?:\.\d{1,3})? ?(?:%|per ?cent)\)(?: of(?: the| all)?)? " + People + ")", Options, PatternTime.Span);

    private static Regex? _countWithPercentage;

    // "mothers who used heroin (n=3)".
    public static Regex CountedInBrackets() => _countedInBrackets ??= new Regex(PeopleWords.Pattern + @"\b[^.;()]{0,60}\(n ?= ?(?<n>\d{1,3})\)", Options, PatternTime.Span);

    private static Regex? _countedInBrackets;

    public static Regex Count() => _count ??= new Regex(Number + " (?:of )?" + People, Options, PatternTime.Span);

    private static Regex? _count;

    // "the number of girls on plans rose from two to four".
    public static Regex NumberOfPeople() => _numberOfPeople ??= new Regex(@"\bnumbers? of " + People + @"[^.;]{0,80}?\b(?:was|were|is|are|to|from|at|stood at|fell to|rose to)(?: only| just)? " + Number + @"\b(?! (?:per|in|out|of)\b|%)", Options, PatternTime.Span);

    private static Regex? _numberOfPeople;

    // "Boys on plans in the ward: 4."
    public static Regex BehindColon() => _behindColon ??= new Regex(PeopleWords.Pattern + @"\b[^.;:\d]{0,60}: ?(?<n>\d{1,3})(?=[.;,]|$)", Options, PatternTime.Span);

    private static Regex? _behindColon;

    public static Regex Numbered() => _numbered ??= new Regex(@"\b(?:sections?|regulations?|articles?|parts?|schedules?|chapters?|paragraphs?|rules?|steps?|levels?|tiers?|stages?|recommendations?|findings?|appendix|table|figure) $", Options, PatternTime.Span);

    private static Regex? _numbered;

    public static Regex Listed() => _listed ??= new Regex(@"(?<=: ?|\()" + Number + " " + People + "(?=[;,.)]|$)", Options, PatternTime.Span);

    private static Regex? _listed;

    public static Regex Population() => _population ??= new Regex(@"\b" + PeopleWords.Population + @"\b", Options, PatternTime.Span);

    private static Regex? _population;

    public static Regex Group() => _group ??= new Regex(@"\b" + PeopleWords.Group + @"\b", Options, PatternTime.Span);

    private static Regex? _group;

    // "One father told the study": a voice, not a statistic.
    public static Regex Voice() => _voice ??= new Regex(@"\b(?:said|says|told|felt|described|spoke|spoken|explained|thought|asked|wanted|wrote|talked|reported that|found that|recalled|remembered|interviewed|quoted|mentioned)\b", Options, PatternTime.Span);

    private static Regex? _voice;

    // Somebody of one family.
    public static Regex Story() => _story ??= new Regex(@"\b(?:he|she|his|her|him|the (?:mother|father|baby|boy|girl|child|family)|mum|dad|siblings|brothers|sisters|partner|(?-i:In (?:one|another) (?:case|family)))\b", Options, PatternTime.Span);

    private static Regex? _story;

    public static Regex About() => _about ??= new Regex(@"\b(?:about|around|nearly|almost|some|over|roughly|under) $", Options, PatternTime.Span);

    private static Regex? _about;

    // "one in five children", "2 out of 3 parents", "under 5 people".
    public static Regex Ratio() => _ratio ??= new Regex(@"\b(?:in|(?<!total )of|every|each|under|over|than|to|level|age|aged|least|most) $", Options, PatternTime.Span);

    private static Regex? _ratio;
}
