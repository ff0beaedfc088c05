using System.Text.RegularExpressions;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Items;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Sections;

/// <summary>Turns the body of a report into its parts: headings, paragraphs, lists, tables, findings, recommendations.</summary>
internal sealed class SectionReader
{
    private static readonly char[] Digits = [.. "0123456789. "];

    private readonly IReadOnlyList<ReportBlock> body;
    private readonly ItemPlan plan;
    private readonly BlockCounts counts;
    private readonly List<ReportPart> parts = [];
    private readonly List<ImportedReference> references = [];
    private readonly List<ImportedQuestions> questions = [];
    private int at;
    private bool? open;
    private GroupLine? headingAbove;

    private SectionReader(IReadOnlyList<ReportBlock> body, BlockCounts counts)
    {
        this.body = body;
        this.counts = counts;
        plan = new ItemPlan(body);
    }

    /// <summary>Reads the body.</summary>
    public static (IReadOnlyList<ReportPart> Parts, IReadOnlyList<ImportedReference> References,
        IReadOnlyList<ImportedQuestions> Questions) Read(
        IReadOnlyList<ReportBlock> body, BlockCounts counts, CancellationToken cancellation)
    {
        var reader = new SectionReader(body, counts);
        while (reader.at < body.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.ReadNext();
        }
        return (reader.parts, reader.references, reader.questions);
    }

    private void ReadNext()
    {
        var block = body[at];
        if (ItemPlan.ReadNamedItem(block) is { } item) ReadNamedItem(item);
        else if (block.Role is BlockRole.Heading) ReadHeading(block);
        else if (plan.IsRecommendationTable(block)) ReadRecommendationTable(block);
        else if (plan.IsFindingTable(block)) ReadFindingTable(block);
        else if (open is null && plan.IsTonedLead(at))
        {
            OpenItems(isFindings: true, null);
            ReadList(null, EndOfText(), isFindings: true, isGroup: false);
            open = null;
        }
        else AddText();
    }

    private void ReadHeading(ReportBlock block)
    {
        if (HeadingWords.IsQuestions(block.Printed) && QuestionReader.Region(body, at) is var end && end > at + 1)
        {
            Consume("heading");
            parts.Add(HeadingOf(block));
            ReportBlock[] asked = [.. body.Skip(at).Take(end - at)];
            questions.AddRange(QuestionReader.Read(asked, counts));
            parts.Add(new QuestionsMovedPart { From = [.. asked.SelectMany(each => each.From)] });
            (at, open) = (end, null);
            return;
        }
        var isProse = plan.OpensProse(at, findings: true);
        if (isProse || plan.OpensProse(at, findings: false))
        {
            ReadProse(block, isProse);
            return;
        }
        var isChapters = plan.OpensChapters(at);
        var isFindingList = plan.OpensList(at, findings: true);
        var isList = isFindingList || plan.OpensList(at, findings: false);
        var isFindings = isChapters || isFindingList || plan.PrecedesNamed(at, findings: true) || plan.PrecedesFindingTable(at);
        if (isFindings || isList || plan.PrecedesNamed(at, findings: false) || plan.PrecedesTable(at))
        {
            ReadItems(block, isFindings, isChapters, isList);
            return;
        }
        open = null;
        parts.Add(HeadingOf(block));
        Consume("heading");
        if (HeadingWords.IsReferences(block.Printed)) ReadReferences(block.Level);
    }

    // "Key findings" opens findings. A heading such as "Areas for improvement" groups findings that are already open.
    private void ReadItems(ReportBlock heading, bool isFindings, bool isChapters, bool isList)
    {
        var isGroup = isList && (
            isFindings ? open == true || !HeadingWords.IsPlainFindings(heading.Printed) : !HeadingWords.IsRecommendations(heading.Printed));
        if (!isGroup || open != isFindings) OpenItems(isFindings, isGroup ? null : heading);
        var limit = at + 1 + ItemPlan.Section(body, at).Count();
        Consume("heading");
        if (isChapters) ReadChapters(limit);
        else if (isList) ReadList(heading, limit, isFindings, isGroup);
    }

    // Each paragraph below the heading that asserts something is an item.
    private void ReadProse(ReportBlock heading, bool isFindings)
    {
        var isGroup = isFindings && !HeadingWords.IsPlainFindings(heading.Printed);
        if (!isGroup || open != isFindings) OpenItems(isFindings, isGroup ? null : heading);
        var group = new ItemGroup(GroupLine.Read(heading), isPlain: !isGroup) { Parent = headingAbove };
        headingAbove = null;
        Consume("heading");
        var end = at;
        while (end < body.Count && body[end].Role is not BlockRole.Heading && ItemPlan.ReadNamedItem(body[end]) is null) end++;
        var hasStops = body.Skip(at).Take(end - at).Any(ProseItems.EndsInStop);
        while (at < end)
        {
            if (!ProseItems.IsItem(body[at], isFindings) || (hasStops && !ProseItems.EndsInStop(body[at])))
            {
                ReadTextBetween(group);
                continue;
            }
            var block = Consume(isFindings ? "finding" : "recommendation");
            AddItem(isFindings, string.Empty, block.Text, block.From, [], group);
            group.HasItems = true;
        }
        parts.AddRange(group.Unused());
    }

    private void ReadFindingTable(ReportBlock table)
    {
        OpenItems(isFindings: true, null);
        counts.Add("table of findings", table);
        parts.AddRange(FindingRows.Read(table.Source.Rows).Select(part => part with { From = table.From }));
        at++;
    }

    private void OpenItems(bool isFindings, ReportBlock? heading)
    {
        if (open == isFindings && heading is null) return;
        parts.Add(new ItemsHeadingPart(isFindings, heading?.Printed) { From = heading?.From ?? [] });
        open = isFindings;
    }

    private ReportBlock Consume(string what)
    {
        counts.Add(what, body[at]);
        return body[at++];
    }

    private void AddText()
    {
        parts.Add(ToPart(body[at]));
        Consume(Describe(body[at]));
    }

    private static string Describe(ReportBlock block) => block switch
    {
        { Role: BlockRole.Heading } => "heading",
        { IsTable: true } => "table",
        { IsPoint: true } => "point of a list",
        { Number: not null } => "numbered paragraph",
        _ => "paragraph",
    };

    private static ReportPart ToPart(ReportBlock block) => block switch
    {
        { IsTable: true } => new TablePart(block.Source.Rows) { From = block.From },
        { IsPoint: true } => new PointPart(block.Source.Level, block.Number, block.Text) { From = block.From },
        _ => new ParagraphPart(block.Number, block.Text) { From = block.From },
    };

    private static HeadingPart HeadingOf(ReportBlock block) => new(block.Level, block.Printed) { From = block.From };

    // The blocks up to the next heading, from a line that leads in to a list without a heading of its own.
    private int EndOfText()
    {
        var end = at;
        while (end < body.Count && body[end].Role is not BlockRole.Heading
            && !(end > at && !ItemPlan.IsListed(body[end]) && !plan.IsTonedLead(end))) end++;
        return end;
    }

    private void ReadNamedItem(ExplicitItem item)
    {
        OpenItems(item.IsFinding, null);
        var what = item.IsFinding ? "finding" : "recommendation";
        var from = Consume(what).From;
        var under = new List<ReportBlock>();
        while (at < body.Count && ItemPlan.ReadNamedItem(body[at]) is null
            && (body[at].Role is not BlockRole.Heading || IsChallenge(body[at].Text))) under.Add(Consume(what));
        var text = item.Rest;
        var rest = under.AsEnumerable();
        if (text.Length == 0 && under is [{ IsTable: false, IsPoint: false, Number: null } first, ..] && !IsChallenge(first.Text))
            (text, rest, from) = (first.Text, under.Skip(1), [.. from, .. first.From]);
        AddItem(item.IsFinding, item.Label, text, from, [.. rest]);
    }

    private void AddItem(
        bool isFinding, string label, string text, IReadOnlyList<int> from, List<ReportBlock> under, ItemGroup? group = null)
    {
        List<ReportPart> below =
        [
            .. (group?.Above ?? []).Reverse().Select(line => new UnderPart(line.Text) { From = line.From }),
            .. group?.TakeIntro() ?? [],
            .. under.Select(ToPart),
        ];
        if (!isFinding)
        {
            parts.Add(new RecommendationPart
            {
                Label = label,
                Text = text,
                Lead = group?.Who ?? LeadFinder.FromSentence(text),
                Body = below,
                From = from,
            });
            return;
        }
        var challenge = under.FindIndex(block => IsChallenge(block.Text));
        var challenges = challenge < 0
            ? [] : under.Skip(challenge + 1).Where(block => !block.IsTable).Select(block => block.Text).ToArray();
        if (challenge >= 0 && challenges.Length == 0) challenges = [under[challenge].Text];
        var tone = ToneOfFinding.Read(group?.ForTone ?? [label.TrimEnd(Digits)], text, challenge >= 0);
        if (tone is Content.Model.Bodies.FindingKind.Undecided)
            tone = ToneOfFinding.ReadBody(string.Join(' ', under.Where(block => !block.IsTable).Select(block => block.Text)));
        parts.Add(new FindingPart { Label = label, Text = text, Kind = tone, Body = below, Challenges = challenges, From = from });
    }

    // Each heading is a finding, and the text below it belongs to it.
    private void ReadChapters(int limit)
    {
        var level = ItemPlan.ChapterLevel(body.Skip(at).Take(limit - at));
        while (at < limit)
        {
            if (body[at] is not { Role: BlockRole.Heading } block || block.Level > level)
            {
                AddText();
                continue;
            }
            Consume("finding");
            var under = new List<ReportBlock>();
            while (at < limit && !(body[at].Role is BlockRole.Heading && body[at].Level <= level)) under.Add(Consume("finding"));
            AddItem(isFinding: true, block.Number ?? string.Empty, block.Text, block.From, under);
        }
    }

    // Each point or numbered paragraph is an item, and deeper points belong to it. Headings and lead-in sentences between them group the
    // items.
    private void ReadList(ReportBlock? heading, int limit, bool isFindings, bool isGroup)
    {
        var group = new ItemGroup(heading is null ? null : GroupLine.Read(heading), isPlain: !isGroup) { Parent = headingAbove };
        headingAbove = null;
        while (at < limit)
        {
            var block = body[at];
            if (ItemPlan.ReadNamedItem(block) is not null || plan.IsRecommendationTable(block)
                || (block.Role is BlockRole.Heading && OpensOther(block, isFindings))) break;
            if (block.Role is BlockRole.Heading) ReadInnerHeading(block, limit, isFindings, group);
            else if (LeadFinder.IsLeadIn(block.Text) && block is { IsTable: false, IsPoint: false, Number: null } && at + 1 < limit
                && IsItemAt(at + 1, limit))
            {
                group.Lead = GroupLine.Read(block);
                Consume("paragraph");
            }
            else if (!IsItemAt(at, limit)) ReadTextBetween(group);
            else ReadListItem(block, limit, isFindings, group);
        }
        if (isFindings && at < body.Count && body[at].Role is BlockRole.Heading && plan.IsFindings(body[at].Printed)
            && group is { HasItems: false, Heading: { } empty, Intro.Count: 0, Lead: null }) headingAbove = empty;
        else parts.AddRange(group.Unused());
    }

    private void ReadListItem(ReportBlock block, int limit, bool isFindings, ItemGroup group)
    {
        OpenItems(isFindings, null);
        var what = isFindings ? "finding" : "recommendation";
        Consume(what);
        var under = new List<ReportBlock>();
        while (at < limit && body[at] is { IsPoint: true, Role: BlockRole.Text } deeper
            && (deeper.Source.Level > block.Source.Level || (!block.IsPoint && block.Number is not null))) under.Add(Consume(what));
        AddItem(isFindings, block.Number ?? string.Empty, block.Text, block.From, under, group);
        group.HasItems = true;
    }

    private void ReadTextBetween(ItemGroup group)
    {
        if (group.HasItems || group.Heading is null) AddText();
        else
        {
            group.Intro.Add(ToPart(body[at]));
            Consume(Describe(body[at]));
        }
    }

    // A heading above more items groups them. Any other heading begins a section of its own, after which the list may continue.
    private void ReadInnerHeading(ReportBlock heading, int limit, bool isFindings, ItemGroup group)
    {
        parts.AddRange(group.Unused());
        if (isFindings ? plan.HasItems(at, limit) : plan.HasDirectives(at, limit))
        {
            group.Start(GroupLine.Read(heading));
            Consume("heading");
            return;
        }
        group.Start(null);
        open = null;
        parts.Add(HeadingOf(heading));
        Consume("heading");
        while (at < limit && body[at].Role is not BlockRole.Heading && ItemPlan.ReadNamedItem(body[at]) is null
            && !(isFindings && plan.IsTonedLead(at))) AddText();
    }

    private bool OpensOther(ReportBlock heading, bool isFindings) =>
        plan.IsFindings(heading.Printed) || HeadingWords.IsRecommendations(heading.Printed) || HeadingWords.IsAppendix(heading.Printed)
        || HeadingWords.IsReferences(heading.Printed) || HeadingWords.IsQuestions(heading.Printed)
            || HeadingWords.IsActions(heading.Printed) || (!isFindings && HeadingWords.IsMain(heading.Printed));

    // Programs that convert documents to text often lose the bullet of the last point.
    private bool IsItemAt(int index, int limit)
    {
        var block = body[index];
        if (block.IsTable || block.Role is BlockRole.Heading || LeadFinder.FromLine(block.Printed) is not null) return false;
        if (block.IsPoint || block.Number is not null) return true;
        if (index == 0 || block.Text.Length == 0 || block.Text[^1] == ':') return false;
        var before = body[index - 1];
        var isLast = index + 1 >= limit || body[index + 1].Role is BlockRole.Heading
            || LeadFinder.FromLine(body[index + 1].Printed) is not null;
        var isLostBullet = before.IsPoint && isLast && block.Source.BlankBefore <= before.Source.BlankBefore;
        return isLostBullet || (char.IsLower(block.Text[0]) && (before.IsPoint || LeadFinder.FromLine(before.Printed) is not null));
    }

    private void ReadRecommendationTable(ReportBlock table)
    {
        OpenItems(isFindings: false, null);
        counts.Add("table of recommendations", table);
        parts.AddRange(RecommendationRows.Read(table.Source.Rows).Select(part => part with { From = table.From }));
        at++;
    }

    private void ReadReferences(int level)
    {
        while (at < body.Count
            && !(body[at].Role is BlockRole.Heading && (body[at].Level <= level || HeadingWords.IsAppendix(body[at].Text))))
        {
            var block = body[at];
            // A title on a line of its own looks like a heading; only the format can tell that it is one.
            var isHeading = block is { Role: BlockRole.Heading, Source.Kind: Reading.SourceKind.Heading };
            if (!isHeading && !block.IsTable) references.Add(ReferenceReader.Read(block.Printed));
            parts.Add(isHeading ? HeadingOf(block) : ToPart(block));
            Consume("reference");
        }
    }

    private static bool IsChallenge(string text) => ChallengePattern.IsMatch(text);

    private static readonly Regex ChallengePattern = new(
        @"^(?:challenges?|questions?) for\b|^challenges?\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
