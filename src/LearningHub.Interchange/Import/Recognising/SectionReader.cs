using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Turns the body of a report into its parts: headings, paragraphs, lists, tables, findings, recommendations.</summary>
internal sealed class SectionReader
{
    private static readonly char[] Digits = [.. "0123456789. "];

    private readonly IReadOnlyList<Piece> body;
    private readonly ItemPlan plan;
    private readonly PieceTally tally;
    private readonly List<ReportPart> parts = [];
    private readonly List<ImportedReference> references = [];
    private readonly List<ImportedQuestions> questions = [];
    private int at;
    private bool? open;
    private string? headingAbove;

    private SectionReader(IReadOnlyList<Piece> body, PieceTally tally)
    {
        this.body = body;
        this.tally = tally;
        plan = new ItemPlan(body);
    }

    /// <summary>Reads the body.</summary>
    public static (IReadOnlyList<ReportPart> Parts, IReadOnlyList<ImportedReference> References,
        IReadOnlyList<ImportedQuestions> Questions) Read(
        IReadOnlyList<Piece> body, PieceTally tally, CancellationToken cancellation)
    {
        var reader = new SectionReader(body, tally);
        while (reader.at < body.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Next();
        }
        return (reader.parts, reader.references, reader.questions);
    }

    private void Next()
    {
        var piece = body[at];
        if (ItemPlan.Named(piece) is { } item) Named(item);
        else if (piece.Role is PieceRole.Heading) Heading(piece);
        else if (plan.IsRecommendationTable(piece)) RecommendationTable(piece);
        else if (plan.IsFindingTable(piece)) FindingTable(piece);
        else if (open is null && plan.IsTonedLead(at))
        {
            OpenItems(isFindings: true, null);
            List(null, EndOfText(), isFindings: true, isGroup: false);
            open = null;
        }
        else AddText();
    }

    private void Heading(Piece piece)
    {
        if (HeadingWords.IsQuestions(piece.Printed) && QuestionReader.Region(body, at) is var end && end > at + 1)
        {
            Take("heading");
            parts.Add(new HeadingPart(piece.Level, piece.Printed));
            questions.AddRange(QuestionReader.Read([.. body.Skip(at).Take(end - at)], tally));
            parts.Add(new QuestionsMovedPart());
            (at, open) = (end, null);
            return;
        }
        var isProse = plan.OpensProse(at, findings: true);
        if (isProse || plan.OpensProse(at, findings: false))
        {
            Prose(piece, isProse);
            return;
        }
        var isChapters = plan.OpensChapters(at);
        var isFindingList = plan.OpensList(at, findings: true);
        var isList = isFindingList || plan.OpensList(at, findings: false);
        var isFindings = isChapters || isFindingList || plan.PrecedesNamed(at, findings: true) || plan.PrecedesFindingTable(at);
        if (isFindings || isList || plan.PrecedesNamed(at, findings: false) || plan.PrecedesTable(at))
        {
            Items(piece, isFindings, isChapters, isList);
            return;
        }
        open = null;
        parts.Add(new HeadingPart(piece.Level, piece.Printed));
        Take("heading");
        if (HeadingWords.IsReferences(piece.Printed)) References(piece.Level);
    }

    // A heading such as "Areas for improvement" groups findings that are already open; "Key findings" opens them.
    private void Items(Piece heading, bool isFindings, bool isChapters, bool isList)
    {
        var isGroup = isList && (
            isFindings ? open == true || !HeadingWords.IsPlainFindings(heading.Printed) : !HeadingWords.IsRecommendations(heading.Printed));
        if (!isGroup || open != isFindings) OpenItems(isFindings, isGroup ? null : heading.Printed);
        var limit = at + 1 + ItemPlan.Section(body, at).Count();
        Take("heading");
        if (isChapters) Chapters(limit);
        else if (isList) List(heading, limit, isFindings, isGroup);
    }

    // Each paragraph below the heading that asserts something is an item.
    private void Prose(Piece heading, bool isFindings)
    {
        var isGroup = isFindings && !HeadingWords.IsPlainFindings(heading.Printed);
        if (!isGroup || open != isFindings) OpenItems(isFindings, isGroup ? null : heading.Printed);
        var group = new ItemGroup(heading.Printed, isPlain: !isGroup) { Parent = headingAbove };
        headingAbove = null;
        Take("heading");
        var end = at;
        while (end < body.Count && body[end].Role is not PieceRole.Heading && ItemPlan.Named(body[end]) is null) end++;
        var hasStops = body.Skip(at).Take(end - at).Any(ProseItems.EndsInStop);
        while (at < end)
        {
            if (!ProseItems.IsItem(body[at], isFindings) || (hasStops && !ProseItems.EndsInStop(body[at])))
            {
                TextBetween(group);
                continue;
            }
            var piece = Take(isFindings ? "finding" : "recommendation");
            Add(isFindings, string.Empty, piece.Text, [], group);
            group.HasItems = true;
        }
        parts.AddRange(group.Unused());
    }

    private void FindingTable(Piece table)
    {
        OpenItems(isFindings: true, null);
        tally.Add("table of findings", table);
        parts.AddRange(FindingRows.Read(table.Block.Rows));
        at++;
    }

    private void OpenItems(bool isFindings, string? printed)
    {
        if (open == isFindings && printed is null) return;
        parts.Add(new ItemsHeadingPart(isFindings, printed));
        open = isFindings;
    }

    private Piece Take(string what)
    {
        tally.Add(what, body[at]);
        return body[at++];
    }

    private void AddText()
    {
        parts.Add(PartOf(body[at]));
        Take(KindOf(body[at]));
    }

    private static string KindOf(Piece piece) => piece switch
    {
        { Role: PieceRole.Heading } => "heading",
        { IsTable: true } => "table",
        { IsPoint: true } => "point of a list",
        { Number: not null } => "numbered paragraph",
        _ => "paragraph",
    };

    private static ReportPart PartOf(Piece piece) => piece switch
    {
        { IsTable: true } => new TablePart(piece.Block.Rows),
        { IsPoint: true } => new PointPart(piece.Block.Level, piece.Number, piece.Text),
        _ => new ParagraphPart(piece.Number, piece.Text),
    };

    // The pieces up to the next heading, from a line that leads in to a list without a heading of its own.
    private int EndOfText()
    {
        var end = at;
        while (end < body.Count && body[end].Role is not PieceRole.Heading
            && !(end > at && !ItemPlan.IsListed(body[end]) && !plan.IsTonedLead(end))) end++;
        return end;
    }

    private void Named(ExplicitItem item)
    {
        OpenItems(item.IsFinding, null);
        var what = item.IsFinding ? "finding" : "recommendation";
        Take(what);
        var under = new List<Piece>();
        while (at < body.Count && ItemPlan.Named(body[at]) is null
            && (body[at].Role is not PieceRole.Heading || IsChallenge(body[at].Text))) under.Add(Take(what));
        var text = item.Rest;
        var rest = under.AsEnumerable();
        if (text.Length == 0 && under is [{ IsTable: false, IsPoint: false, Number: null } first, ..] && !IsChallenge(first.Text))
            (text, rest) = (first.Text, under.Skip(1));
        Add(item.IsFinding, item.Label, text, [.. rest]);
    }

    private void Add(bool isFinding, string label, string text, List<Piece> under, ItemGroup? group = null)
    {
        List<ReportPart> below =
            [.. (group?.Above ?? []).Reverse().Select(line => new UnderPart(line)), .. group?.TakeIntro() ?? [], .. under.Select(PartOf)];
        if (!isFinding)
        {
            parts.Add(new RecommendationPart
            {
                Label = label,
                Text = text,
                Lead = group?.Who ?? LeadFinder.OfSentence(text),
                Body = below
            });
            return;
        }
        var challenge = under.FindIndex(piece => IsChallenge(piece.Text));
        var challenges = challenge < 0
            ? [] : under.Skip(challenge + 1).Where(piece => !piece.IsTable).Select(piece => piece.Text).ToArray();
        if (challenge >= 0 && challenges.Length == 0) challenges = [under[challenge].Text];
        var tone = ToneOfFinding.Read(group?.ForTone ?? [label.TrimEnd(Digits)], text, challenge >= 0);
        if (tone is Content.Model.Bodies.FindingKind.Undecided)
            tone = ToneOfFinding.ReadBody(string.Join(' ', under.Where(piece => !piece.IsTable).Select(piece => piece.Text)));
        parts.Add(new FindingPart { Label = label, Text = text, Kind = tone, Body = below, Challenges = challenges });
    }

    // Each heading is a finding, and what stands below it tells more of it.
    private void Chapters(int limit)
    {
        var level = ItemPlan.ChapterLevel(body.Skip(at).Take(limit - at));
        while (at < limit)
        {
            if (body[at] is not { Role: PieceRole.Heading } piece || piece.Level > level)
            {
                AddText();
                continue;
            }
            Take("finding");
            var under = new List<Piece>();
            while (at < limit && !(body[at].Role is PieceRole.Heading && body[at].Level <= level)) under.Add(Take("finding"));
            Add(isFinding: true, piece.Number ?? string.Empty, piece.Text, under);
        }
    }

    // Each point or numbered paragraph is an item, and deeper points belong to it. Headings and lead-in sentences between them group the
    // items.
    private void List(Piece? heading, int limit, bool isFindings, bool isGroup)
    {
        var group = new ItemGroup(heading?.Printed, isPlain: !isGroup) { Parent = headingAbove };
        headingAbove = null;
        while (at < limit)
        {
            var piece = body[at];
            if (ItemPlan.Named(piece) is not null || plan.IsRecommendationTable(piece)
                || (piece.Role is PieceRole.Heading && OpensOther(piece, isFindings))) break;
            if (piece.Role is PieceRole.Heading) InnerHeading(piece, limit, isFindings, group);
            else if (LeadFinder.IsLeadIn(piece.Text) && piece is { IsTable: false, IsPoint: false, Number: null } && at + 1 < limit
                && IsItemAt(at + 1, limit))
            {
                group.Lead = piece.Printed;
                Take("paragraph");
            }
            else if (!IsItemAt(at, limit)) TextBetween(group);
            else Item(piece, limit, isFindings, group);
        }
        if (isFindings && at < body.Count && body[at].Role is PieceRole.Heading && plan.IsFindings(body[at].Printed)
            && group is { HasItems: false, Heading: { } empty, Intro.Count: 0, Lead: null }) headingAbove = empty;
        else parts.AddRange(group.Unused());
    }

    private void Item(Piece piece, int limit, bool isFindings, ItemGroup group)
    {
        OpenItems(isFindings, null);
        var what = isFindings ? "finding" : "recommendation";
        Take(what);
        var under = new List<Piece>();
        while (at < limit && body[at] is { IsPoint: true, Role: PieceRole.Text } deeper
            && (deeper.Block.Level > piece.Block.Level || (!piece.IsPoint && piece.Number is not null))) under.Add(Take(what));
        Add(isFindings, piece.Number ?? string.Empty, piece.Text, under, group);
        group.HasItems = true;
    }

    private void TextBetween(ItemGroup group)
    {
        if (group.HasItems || group.Heading is null) AddText();
        else
        {
            group.Intro.Add(PartOf(body[at]));
            Take(KindOf(body[at]));
        }
    }

    // A heading above more items groups them. Any other begins a section of its own, behind which the list may go on.
    private void InnerHeading(Piece heading, int limit, bool isFindings, ItemGroup group)
    {
        parts.AddRange(group.Unused());
        if (isFindings ? plan.HasItems(at, limit) : plan.HasDirectives(at, limit))
        {
            group.Start(heading.Printed);
            Take("heading");
            return;
        }
        group.Start(null);
        open = null;
        parts.Add(new HeadingPart(heading.Level, heading.Printed));
        Take("heading");
        while (at < limit && body[at].Role is not PieceRole.Heading && ItemPlan.Named(body[at]) is null
            && !(isFindings && plan.IsTonedLead(at))) AddText();
    }

    private bool OpensOther(Piece heading, bool isFindings) =>
        plan.IsFindings(heading.Printed) || HeadingWords.IsRecommendations(heading.Printed) || HeadingWords.IsAppendix(heading.Printed)
        || HeadingWords.IsReferences(heading.Printed) || HeadingWords.IsQuestions(heading.Printed)
            || HeadingWords.IsActions(heading.Printed) || (!isFindings && HeadingWords.IsMain(heading.Printed));

    // Programs that turn documents into text often lose the bullet of the last point.
    private bool IsItemAt(int index, int limit)
    {
        var piece = body[index];
        if (piece.IsTable || piece.Role is PieceRole.Heading || LeadFinder.OfLine(piece.Printed) is not null) return false;
        if (piece.IsPoint || piece.Number is not null) return true;
        if (index == 0 || piece.Text.Length == 0 || piece.Text[^1] == ':') return false;
        var before = body[index - 1];
        var isLast = index + 1 >= limit || body[index + 1].Role is PieceRole.Heading
            || LeadFinder.OfLine(body[index + 1].Printed) is not null;
        var isLostBullet = before.IsPoint && isLast && piece.Block.BlankBefore <= before.Block.BlankBefore;
        return isLostBullet || (char.IsLower(piece.Text[0]) && (before.IsPoint || LeadFinder.OfLine(before.Printed) is not null));
    }

    private void RecommendationTable(Piece table)
    {
        OpenItems(isFindings: false, null);
        tally.Add("table of recommendations", table);
        parts.AddRange(RecommendationRows.Read(table.Block.Rows));
        at++;
    }

    private void References(int level)
    {
        while (at < body.Count
            && !(body[at].Role is PieceRole.Heading && (body[at].Level <= level || HeadingWords.IsAppendix(body[at].Text))))
        {
            var piece = body[at];
            // A title on a line of its own looks like a heading; only the format can tell that it is one.
            var isHeading = piece is { Role: PieceRole.Heading, Block.Kind: Reading.SourceKind.Heading };
            if (!isHeading && !piece.IsTable) references.Add(ReferenceReader.Read(piece.Printed));
            parts.Add(isHeading ? new HeadingPart(piece.Level, piece.Printed) : PartOf(piece));
            Take("reference");
        }
    }

    private static bool IsChallenge(string text) => ChallengePattern.IsMatch(text);

    private static readonly Regex ChallengePattern = new(
        @"^(?:challenges?|questions?) for\b|^challenges?\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
