using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Words that head the parts of such reports everywhere.</summary>
internal static partial class HeadingWords
{
    /// <summary>Whether a line is the heading of a main part.</summary>
    public static bool IsMain(string text) => Main().IsMatch(text);

    /// <summary>Whether a heading opens a list of findings, as opposed to a chapter in which findings are told.</summary>
    public static bool IsFindings(string text) => Findings().IsMatch(text);

    /// <summary>Whether a heading opens recommendations.</summary>
    public static bool IsRecommendations(string text) => Recommendations().IsMatch(text);

    /// <summary>Whether a heading opens a list of works.</summary>
    public static bool IsReferences(string text) => References().IsMatch(text);

    /// <summary>Whether a heading opens an appendix.</summary>
    public static bool IsAppendix(string text) => Appendix().IsMatch(text);

    /// <summary>Whether a heading opens a form with questions.</summary>
    public static bool IsQuestions(string text) => Appendix().IsMatch(text) && Questions().IsMatch(text);

    /// <summary>Whether a line tells of one case.</summary>
    public static bool IsCaseStory(string text) => CaseStory().IsMatch(text);

    /// <summary>Whether a heading opens stories of cases.</summary>
    public static bool IsCaseHeading(string text) => CaseHeading().IsMatch(text);

    /// <summary>Whether a heading tells of good practice.</summary>
    public static bool IsGoodPractice(string text) => text.Contains("good practice", StringComparison.OrdinalIgnoreCase) || text.Contains("best practice", StringComparison.OrdinalIgnoreCase);

    private const string Prefix = @"^(?:(?:section|part|chapter)\s*)?(?:\d{1,2}(?:\.\d{1,2})*\s*[.:)–-]?\s*)?";

    [GeneratedRegex(Prefix + @"(?:section\s*\d+\b.*|foreword|acknowledgements?|executive summary|introduction|background|context|(?:audit )?methodology|methods?|scope|terms of reference|(?:key |main )?findings|(?:\S+ ){0,2}recommendations|conclusions?|(?:key )?learning(?: points)?|lessons(?: learn(?:ed|t))?|next steps|references|bibliography|(?:table of )?contents|definitions|glossary|appendi(?:x|ces)|annex(?:es)?|about this (?:audit|report|review)|what we did|what we found)\s*[.:]?$|^section\s*\d+\s*[:.–-]", RegexOptions.IgnoreCase)]
    private static partial Regex Main();

    [GeneratedRegex(Prefix + @"(?:(?:[\w ,'’-]{1,40}[:–-]\s*)?(?:(?:the|key|main|principal|positive|critical|negative|audit|headline|summary of(?: the)?(?: key| main)?|critical judgements?\s*:\s*main)\s+)*findings?(?:\s*[:–-]\s*.{1,60})?|what we found|(?:key )?learning(?: points)?|lessons(?: learn(?:ed|t))?|what (?:is|was|has) ?(?:working|worked|gone|went)? well|what went well|what (?:are|were) we worried about|areas? (?:of strength|for improvement))\s*[.:?]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Findings();

    [GeneratedRegex(Prefix + @"(?:(?:[\w'’/-]+ ){0,4}recommendations?(?:\s*[:–-]\s*.{1,60}|\s+(?:and|for|to|from)\s.{1,60})?|what needs to happen(?: next)?)\s*[.:?]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Recommendations();

    [GeneratedRegex(Prefix + @"(?:references|bibliography|works cited|sources)\s*[.:]?$", RegexOptions.IgnoreCase)]
    private static partial Regex References();

    [GeneratedRegex(@"^(?:section\s*\d+\s*[:.–-]?\s*|\d{1,2}\.?\s+)?(?:appendi(?:x|ces)|annex(?:es)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"\b(?:audit tool|questions?|questionnaire|audit template|audit form|template questions|prompts)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Questions();

    [GeneratedRegex(@"^(?:case|child|family)\s+(?:\d{1,2}|[A-Z])\b\s*[:.–-]|^(?:\d\)?\s*)?(?:CIN|CP|CiN) case\b|^(?:in (?:this|another|one|that) (?:complex )?case the (?:mother|father|child|baby)|(?:a|one) (?:single )?(?:mother|father|child|baby|boy|girl|young person)\b|a \S+-year-old\b)", RegexOptions.IgnoreCase)]
    private static partial Regex CaseStory();

    [GeneratedRegex(@"\bcases? chosen\b|\b(?:overview|outline|description|summary|summaries)s?\b.*\bcases?\b|\bcase (?:examples?|stud(?:y|ies)|outlines?|histor(?:y|ies))\b|\bpractitioner[’']?s view\b", RegexOptions.IgnoreCase)]
    private static partial Regex CaseHeading();
}
