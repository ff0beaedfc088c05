using System.Text.RegularExpressions;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Items;

/// <summary>Decides how a report presents its findings and recommendations. Named items ("Finding 1") come first, then tables with a
/// column of recommendations, then lists below a heading. A summary that repeats the list stays text.</summary>
internal sealed class ItemPlan
{
    private const int WideRow = 40;
    private const int LongestPoint = 60;
    private readonly IReadOnlyList<ReportBlock> body;
    private readonly bool hasNamedRecommendations;
    private readonly bool hasTables;
    private readonly bool hasFindings;
    private readonly bool hasListedFindings;
    private readonly int bestList = -1;
    private readonly int bestProse = -1;

    /// <summary>Looks through the body of a report.</summary>
    public ItemPlan(IReadOnlyList<ReportBlock> body)
    {
        this.body = body;
        HasNamedFindings = body.Any(block => ReadNamedItem(block) is { IsFinding: true });
        hasNamedRecommendations = body.Any(block => ReadNamedItem(block) is { IsFinding: false });
        hasTables = body.Any(block => block.IsTable && Column(block.Source.Rows) >= 0);
        hasFindings = body.Any(block => block.Role is BlockRole.Heading && HeadingWords.IsFindings(block.Printed));
        var most = 0;
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Role is not BlockRole.Heading || !HeadingWords.IsRecommendations(body[i].Printed)) continue;
            var items = Section(body, i).Count(block => block.IsPoint || block.Number is not null);
            if (items == 0 || items < most) continue;
            (most, bestList) = (items, i);
        }
        if (bestList < 0)
        {
            bestList = Enumerable.Range(0, body.Count)
                .LastOrDefault(i => body[i].Role is BlockRole.Heading && HeadingWords.IsActions(body[i].Printed) && HasActions(i), -1);
        }
        if (bestList < 0 && !hasNamedRecommendations && !hasTables) bestProse = BestProse();
        hasListedFindings = Enumerable.Range(0, body.Count)
            .Any(i => IsTonedLead(i) || (body[i].Role is BlockRole.Heading && (OpensList(i, findings: true) || OpensChapters(i))));
    }

    /// <summary>Whether findings have names, such as "Finding 1".</summary>
    public bool HasNamedFindings { get; }

    /// <summary>The named item that a block begins, if the report uses names; null otherwise.</summary>
    public static ExplicitItem? ReadNamedItem(ReportBlock block) => block.IsTable ? null : ExplicitItem.Read(block.Printed);

    /// <summary>Whether a table has the recommendations.</summary>
    public bool IsRecommendationTable(ReportBlock block) => !hasNamedRecommendations && block.IsTable && Column(block.Source.Rows) >= 0;

    /// <summary>Whether the heading at an index opens a list of findings or recommendations.</summary>
    public bool OpensList(int at, bool findings)
    {
        if (!findings) return (!hasNamedRecommendations && !hasTables && at == bestList) || AsksFor(at);
        if (AsksFor(at)) return false;
        var text = body[at].Printed;
        // In a report with named findings, a list is only a summary of them unless its heading says strengths or concerns.
        return IsFindings(text) && (!HasNamedFindings || LeadTone.Read(text) is not null) && Section(body, at).Any(IsListed);
    }

    /// <summary>Whether the paragraphs below a heading are findings or recommendations, in a report that does not mark them.</summary>
    public bool OpensProse(int at, bool findings)
    {
        if (!findings) return at == bestProse;
        var text = body[at].Printed;
        if (!IsFindings(text) || ((HasNamedFindings || hasListedFindings) && LeadTone.Read(text) is null)) return false;
        var section = Section(body, at).ToList();
        // Long paragraphs below "Gaps in services" are a chapter, and one paragraph below "Good practice" is a story.
        if (!HeadingWords.IsPlainFindings(text)
            && (section.Exists(block => PlainWords.Count(block.Text) > LongestPoint)
            || (section.Count == 1 && HeadingWords.IsGoodPractice(text)))) return false;
        return section.TrueForAll(block => block.Role is not BlockRole.Heading && !IsListed(block))
            && section.Exists(block => ReadNamedItem(block) is null && ProseItems.IsItem(block, isFindings: true));
    }

    /// <summary>Whether a table has the findings of a report that does not list them.</summary>
    public bool IsFindingTable(ReportBlock block) =>
        !HasNamedFindings && !hasListedFindings && block.IsTable && !IsRecommendationTable(block) && FindingRows.IsTable(block.Source.Rows);

    /// <summary>Whether a heading opens findings and is above a table of them.</summary>
    public bool PrecedesFindingTable(int at) => IsFindings(body[at].Printed) && Below(at, body.Count).Any(IsFindingTable);

    // "Areas for improvement" in an inspection without recommendations, where each point says what leaders should do.
    private bool AsksFor(int at) =>
        bestList < 0 && bestProse < 0 && !hasNamedRecommendations && !hasTables && HeadingWords.IsAreasForImprovement(body[at].Printed)
        && Section(body, at).Where(IsListed).ToList() is { Count: > 0 } items
            && items.TrueForAll(block => DirectivePattern.IsMatch(block.Text));

    private bool HasActions(int heading)
    {
        var items = Below(heading, body.Count).Where(IsListed).ToList();
        return items.Count > 0
            && items.Count(block => LeadFinder.IsDirective(block.Text)
            || block.Text.Contains(" will ", StringComparison.Ordinal)) * 2 >= items.Count;
    }

    private int BestProse()
    {
        var (most, best) = (0, -1);
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Role is not BlockRole.Heading || !HeadingWords.IsRecommendations(body[i].Printed)) continue;
            var items = Below(i, body.Count).Count(block => ProseItems.IsItem(block, isFindings: false));
            if (items > most) (most, best) = (items, i);
        }
        return best;
    }

    /// <summary>Whether the headings below a heading are the findings themselves, each above running text.</summary>
    public bool OpensChapters(int at)
    {
        if (HasNamedFindings || !HeadingWords.MayHoldChapters(body[at].Printed)) return false;
        var section = Section(body, at).ToList();
        var level = ChapterLevel(section);
        var headings = section.Where(block => block.Role is BlockRole.Heading && block.Level == level).ToList();
        if (headings.Count == 0 || headings.Exists(IsGroup)) return false;
        if (headings.TrueForAll(block => NumbersBelow(section, block))) return true;
        if (headings.Count == 1 && headings[0].Source.Kind is not Reading.SourceKind.Heading) return false;
        return section.Count(IsListed) <= section.Count(block => block is { Role: BlockRole.Text, IsTable: false } && !IsListed(block));
    }

    /// <summary>Level of the highest headings among some blocks; 0 if there are none.</summary>
    public static int ChapterLevel(IEnumerable<ReportBlock> blocks) =>
        blocks.Where(block => block.Role is BlockRole.Heading).Select(block => block.Level).DefaultIfEmpty().Min();

    /// <summary>Whether there are points or numbered paragraphs between a heading and the next one.</summary>
    public bool HasItems(int heading, int limit) => Below(heading, limit).Any(IsListed);

    /// <summary>Whether the items below a heading inside recommendations are recommendations too, because they are directives.</summary>
    public bool HasDirectives(int heading, int limit)
    {
        var items = Below(heading, limit).Where(IsListed).ToList();
        return items.Count > 0 && items.Count(block => LeadFinder.IsDirective(block.Text)) * 2 >= items.Count;
    }

    /// <summary>Whether named items follow the heading at an index before the next heading.</summary>
    public bool PrecedesNamed(int at, bool findings)
    {
        var text = body[at].Printed;
        if (findings ? !IsFindings(text) && !text.EndsWith("findings", StringComparison.OrdinalIgnoreCase)
            : !HeadingWords.IsRecommendations(text)) return false;
        for (var i = at + 1; i < body.Count; i++)
        {
            if (ReadNamedItem(body[i]) is { } item) return item.IsFinding == findings;
            if (body[i].Role is BlockRole.Heading) return false;
        }
        return false;
    }

    /// <summary>Whether a heading is above a table of recommendations.</summary>
    public bool PrecedesTable(int at) =>
        HeadingWords.IsRecommendations(body[at].Printed) && Below(at, body.Count).Any(IsRecommendationTable);

    /// <summary>Whether a heading opens findings in this report.</summary>
    public bool IsFindings(string text) =>
        HeadingWords.IsFindings(text) || (!hasFindings && !HasNamedFindings && HeadingWords.IsMessages(text));

    /// <summary>Whether a heading or a line is a lead-in with a clear tone above a list, such as "has the following strengths:".</summary>
    public bool IsTonedLead(int at) =>
        !HasNamedFindings && body[at] is { Role: BlockRole.Text, IsTable: false, IsPoint: false, Number: null } block
        && LeadFinder.IsLeadIn(block.Text) && at + 1 < body.Count && IsListed(body[at + 1])
            && LeadTone.Read(LeadFinder.LastSentence(block.Text)) is not null;

    /// <summary>The blocks below a heading, up to the next heading of its level or above.</summary>
    public static IEnumerable<ReportBlock> Section(IReadOnlyList<ReportBlock> body, int at)
    {
        for (var i = at + 1; i < body.Count && !(body[i].Role is BlockRole.Heading && body[i].Level <= body[at].Level); i++)
            yield return body[i];
    }

    /// <summary>Whether a block is a point or a numbered paragraph.</summary>
    public static bool IsListed(ReportBlock block) =>
        block is { Role: BlockRole.Text, IsTable: false } && (block.IsPoint || block.Number is not null);

    /// <summary>Column of the recommendations in a table; -1 if it has none.</summary>
    public static int Column(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Count < 2 || rows[0].Count < 2 ? -1 :
        rows[0].ToList().FindIndex(cell => cell.Length <= WideRow && RecommendationColumnPattern.IsMatch(cell)) is var named and >= 0
            ? named :
        Column(rows[0], LeadColumnPattern) >= 0
            ? rows[0].ToList().FindIndex(cell => cell.Length <= WideRow && ImprovementColumnPattern.IsMatch(cell)) : -1;

    /// <summary>Column whose heading fits a pattern; -1 if there is none.</summary>
    public static int Column(IReadOnlyList<string> header, Regex pattern) => header.ToList().FindIndex(cell => pattern.IsMatch(cell));

    private IEnumerable<ReportBlock> Below(int heading, int limit)
    {
        for (var i = heading + 1; i < limit && body[i].Role is not BlockRole.Heading; i++) yield return body[i];
    }

    private bool IsGroup(ReportBlock heading) =>
        IsFindings(heading.Printed) || HeadingWords.IsRecommendations(heading.Printed) || LeadTone.Read(heading.Printed) is not null;

    // "2.1 Visits were short" is a finding if "2.1.1 Workers came …" and "2.1.2 …" follow.
    private static bool NumbersBelow(List<ReportBlock> section, ReportBlock heading)
    {
        if (heading.Number is null) return false;
        var from = section.IndexOf(heading) + 1;
        var numbered = section.Skip(from).TakeWhile(block => block.Role is not BlockRole.Heading)
            .Where(block => block.Number is not null && !block.IsPoint).ToList();
        return numbered.Count > 0 && numbered.TrueForAll(block => block.Number!.StartsWith($"{heading.Number}.", StringComparison.Ordinal));
    }

    /// <summary>Headings of the column that gives the reason.</summary>
    public static readonly Regex RationaleColumnPattern = new(
        @"^(?:rationale|reasons?|why|evidence)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Headings of the column with the lead.</summary>
    public static readonly Regex LeadColumnPattern = new(
        @"^(?:leads?|owners?|who|responsib\w+|lead (?:agency|officer|person)|by whom|agency)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex DirectivePattern =
        new(@"\b(?:should|must)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex ImprovementColumnPattern = new(
        @"^areas? for (?:priority action|improvement)s?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex RecommendationColumnPattern = new(
        @"^(?:\w+ )?recommendations?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
