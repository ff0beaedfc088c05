using System.Text.RegularExpressions;

namespace LearningHub.Import.Recognising.Wording;

/// <summary>Words that head the parts of audits, reviews, inspections and needs assessments.</summary>
internal static class HeadingWords
{
    private const int LongestHeading = 240;

    private const string Prefix = @"^(?:(?:section|part|chapter)\s*)?(?:\d{1,2}(?:\.\d{1,2})*\s*[.:)–-]?\s*)?";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Whether a line is the heading of a main part.</summary>
    public static bool IsMain(string text) => Fits(MainPattern, text);

    /// <summary>Whether a heading opens a list of findings, as opposed to a chapter about findings.</summary>
    public static bool IsFindings(string text) => Fits(FindingsPattern, text) || Fits(InspectionPattern, text) || Fits(NeedsPattern, text);

    /// <summary>Whether a heading names the findings as such, and not a group of them.</summary>
    public static bool IsPlainFindings(string text) =>
        Fits(FindingsPattern, text) && text.Contains("finding", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the headings below a heading may be findings themselves: "Findings", "What we found", "Learning".</summary>
    public static bool MayHoldChapters(string text) => Fits(FindingsPattern, text);

    /// <summary>Whether a heading is that of an inspected area, such as "The experiences and progress of children in care: good".</summary>
    public static bool IsInspectedArea(string text) => Fits(InspectedAreaPattern, text);

    /// <summary>Whether a heading opens messages that count as findings in a report without any.</summary>
    public static bool IsMessages(string text) => Fits(MessagesPattern, text);

    /// <summary>Whether a heading opens recommendations.</summary>
    public static bool IsRecommendations(string text) => Fits(RecommendationsPattern, text);

    /// <summary>Whether a heading opens actions that count as recommendations in a report without any.</summary>
    public static bool IsActions(string text) => Fits(ActionsPattern, text);

    /// <summary>Whether a heading opens what an inspectorate asks to be improved.</summary>
    public static bool IsAreasForImprovement(string text) => Fits(AreasForImprovementPattern, text);

    /// <summary>Whether a heading opens a list of works.</summary>
    public static bool IsReferences(string text) => Fits(ReferencesPattern, text);

    /// <summary>Whether a heading opens an appendix.</summary>
    public static bool IsAppendix(string text) => Fits(AppendixPattern, text);

    /// <summary>Whether a heading opens a form with questions.</summary>
    public static bool IsQuestions(string text) => (Fits(AppendixPattern, text) && Fits(QuestionsPattern, text)) || Fits(FormPattern, text);

    /// <summary>Whether a line is about one case.</summary>
    public static bool IsCaseStory(string text) => CaseStoryPattern.IsMatch(text.Length > LongestHeading ? text[..LongestHeading] : text);

    /// <summary>Whether a heading opens case stories.</summary>
    public static bool IsCaseHeading(string text) => Fits(CaseHeadingPattern, text);

    /// <summary>Whether a heading is about good practice.</summary>
    public static bool IsGoodPractice(string text) =>
        text.Contains("good practice", StringComparison.OrdinalIgnoreCase)
        || text.Contains("best practice", StringComparison.OrdinalIgnoreCase);

    private static bool Fits(Regex pattern, string text) => text.Length <= LongestHeading && pattern.IsMatch(text);

    private static readonly Regex MainPattern = new(
        Prefix + @"(?:section\s*\d+\b.*|foreword|acknowledgements?|executive summary|introduction|background|context|"
            + @"(?:audit )?methodology|methods?|scope|terms of reference|"
        + @"(?:key |main |headline |inspection |audit |review )?findings|(?:\S+ ){0,2}recommendations|conclusions?|"
        + @"(?:key )?learning(?: points)?|lessons(?: learn(?:ed|t))?|"
        + @"next steps|references|bibliography|(?:table of )?contents|definitions|glossary|appendi(?:x|ces)|annex(?:es)?|about (?:this|"
        + @"the) (?:audit|report|review|inspection|needs assessment)|"
        + @"information about this inspection|inspection details|(?:local )?demographics?|population|the review process|"
        + @"family (?:composition|background)|"
        + @"what we did|what we found|contact us|acronyms|abbreviations|summary|inspection outcome|inspection team|"
        + @"local area partnership details|"
        + @"(?:financial|legal|equality|resource|policy) implications|background papers|purpose(?: of (?:the|this) report)?|(?:agreed |"
        + @"recommended |key )?actions|circumstances)\s*[.:]?$|^section\s*\d+\s*[:.–-]",
        Options);

    private static readonly Regex FindingsPattern = new(
        Prefix + @"(?:(?:[\w ,'’-]{1,40}[:–-]\s*)?(?:(?:the|key|main|principal|positive|critical|negative|audit|headline|detailed|"
            + @"inspection|review|inspectors?['’]?|our|other|emerging|"
        + @"multi-agency|summary of(?: the)?(?: key| main)?|critical judgements?\s*:\s*main)\s+)*findings?(?:\s*[:–-]\s*.{1,60}|"
        + @"\s+(?:from|by) .{1,60}|\s+and (?:analysis|evidence|learning|themes))?|"
        + @"what (?:we|the (?:audit|review|inspectors?|reviewers?)|inspectors|reviewers) (?:found|saw|learn(?:ed|t))|"
        + @"what (?:did|have|can) (?:we|the (?:audit|review)) (?:find|found|see|learn(?:ed|t)?)|(?:key |practice |the |"
        + @"main )*learning(?: points| themes)?|"
        + @"(?:key )?lessons(?: learn(?:ed|t))?|what (?:is|was|has|are) ?(?:not )?(?:being )?(?:working|worked|gone|went|going|"
        + @"done)? (?:so )?well|what (?:went|works?|worked) (?:less |so |not so )?well|"
        + @"what (?:are|were|is) we worried about|what we (?:are|were) worried about|(?:our )?worries)\s*[.:?]?$",
        Options);

    private static readonly Regex InspectionPattern = new(
        Prefix + @"(?:(?:key |main |the |areas? of |summary of |identified )*(?:strengths?(?: and (?:weaknesses|areas (?:for|of) \w+|"
            + @"concerns|challenges|gaps))?|weakness(?:es)?|concerns?|good practice|shortcomings)(?: (?:identified|seen|noted|found|"
            + @"in .{1,50}))?|"
        + @"areas? (?:for|of|requiring) (?:\w+ (?:and \w+ )?)?(?:improvement|priority action|development|strength|concern|good practice|"
        + @"action)s?(?: .{1,50})?|"
        + @"what (?:does|do|did|must|should) .{1,90} (?:need|needs|needed)? ?(?:to )?(?:improve|do better|be better|change)|"
        + @"what (?:still )?needs to (?:improve|be improved|be better|get better|change)(?: in .{1,60})?|"
        + @"what (?:is|are|was|were) .{1,90} doing (?:that is effective|well)|what .{1,60} (?:does|do|did) well|what is (?:good|"
        + @"effective|strong)(?: .{1,40})?|"
        + @"what could be (?:better|improved)|even better if|missed opportunities|the experiences and progress of .{3,150}|the (?:impact|"
        + @"effectiveness) of leaders.{0,150})\s*[.:?]?$",
        Options);

    private static readonly Regex InspectedAreaPattern = new(
        Prefix + @"(?:the experiences and progress of .{3,150}|the (?:impact|effectiveness) of leaders.{0,150})$",
        Options);

    private static readonly Regex NeedsPattern = new(
        Prefix + @"(?:(?:identified |key |main |service |summary of )*(?:gaps|unmet needs?|barriers|assets)(?: (?:in|and|to|for|"
            + @"identified) ?.{0,60})?|"
        + @"what the (?:data|evidence|figures|numbers) (?:tells?|shows?) us|(?:summary of|key) needs?)\s*[.:?]?$",
        Options);

    private static readonly Regex MessagesPattern =
        new(Prefix + @"(?:key|main|headline|summary) (?:messages?|points|facts|themes)\s*[.:]?$", Options);

    private static readonly Regex RecommendationsPattern = new(
        Prefix + @"(?:(?:[\w'’/-]+ ){0,4}recommendations?(?:\s*[:–-]\s*.{1,60}|\s+(?:and|for|to|from)\s.{1,60})?|what (?:needs to|should|"
            + @"must) happen(?: next| now)?|"
        + @"what (?:do|must|should) (?:we|partners|agencies) (?:need to |have to |now )?do(?: next| now| differently)?|"
        + @"what (?:the )?(?:partnership|board|partners|agencies) (?:should|must|needs? to) do(?: next| now)?|actions? (?:required|"
        + @"needed|for the (?:board|partnership)))\s*[.:?]?$",
        Options);

    private static readonly Regex ActionsPattern =
        new(Prefix + @"(?:(?:agreed |recommended |key |next )?actions|next steps)\s*[.:]?$", Options);

    private static readonly Regex AreasForImprovementPattern = new(
        Prefix + @"(?:areas? for (?:improvement|priority action)s?|what (?:still )?needs to (?:change|improve|happen))\s*[.:?]?$", Options);

    private static readonly Regex ReferencesPattern = new(Prefix + @"(?:references|bibliography|works cited|sources)\s*[.:]?$", Options);

    private static readonly Regex AppendixPattern =
        new(@"^(?:section\s*\d+\s*[:.–-]?\s*|\d{1,2}\.?\s+)?(?:appendi(?:x|ces)|annex(?:es)?)\b", Options);

    private static readonly Regex QuestionsPattern = new(
        @"\b(?:audit tool|questions?|questionnaire|audit template|audit form|template questions|prompts)\b", Options);

    private static readonly Regex FormPattern = new(
        Prefix + @"(?:the )?(?:(?:case |file |multi-agency )?audit (?:tool|form|template|questions|questionnaire|checklist)|"
            + @"questionnaire|questions (?:asked|for (?:auditors|agencies|reviewers|practitioners)))\s*[.:]?$", Options);

    private static readonly Regex CaseStoryPattern = new(
        @"^(?:case|child|family)\s+(?:\d{1,2}|[A-Z])\b\s*[:.–-]|^(?:\d\)?\s*)?(?:CIN|CP|CiN) case\b|^(?:in (?:this|another|one|"
            + @"that) (?:complex )?case the (?:mother|father|child|baby)|"
        + @"(?:a|one) (?:single )?(?:mother|father|child|baby|boy|girl|young person)\b|a \S+-year-old\b)",
        Options);

    private static readonly Regex CaseHeadingPattern = new(
        @"\bcases? chosen\b|\b(?:overview|outline|description|summary|summaries)s?\b.*\bcases?\b|\bcase (?:examples?|stud(?:y|ies)|"
        + @"outlines?|histor(?:y|ies))\b|\bpractitioner[’']?s view\b",
        Options);
}
