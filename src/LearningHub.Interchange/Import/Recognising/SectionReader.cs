using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Turns the body of a report into its parts: headings, paragraphs, lists, tables, findings, recommendations.</summary>
internal sealed partial class SectionReader
{
    private readonly IReadOnlyList<Piece> body;
    private readonly ItemPlan plan;
    private readonly PieceTally tally;
    private readonly List<ReportPart> parts = [];
    private int at;
    private bool? open;

    private SectionReader(IReadOnlyList<Piece> body, PieceTally tally)
    {
        this.body = body;
        this.tally = tally;
        plan = new ItemPlan(body);
    }

    /// <summary>Works that stand in a list of references.</summary>
    private readonly List<ImportedReference> references = [];

    /// <summary>Questions of an appendix.</summary>
    private readonly List<ImportedQuestions> questions = [];

    /// <summary>Reads the body.</summary>
    public static (IReadOnlyList<ReportPart> Parts, IReadOnlyList<ImportedReference> References, IReadOnlyList<ImportedQuestions> Questions) Read(IReadOnlyList<Piece> body, PieceTally tally)
    {
        var reader = new SectionReader(body, tally);
        while (reader.at < body.Count) reader.Next();
        return (reader.parts, reader.references, reader.questions);
    }

    private void Next()
    {
        var piece = body[at];
        if (ItemPlan.Named(piece) is { } item) Named(item);
        else if (piece.Role is PieceRole.Heading) Heading(piece);
        else if (plan.IsRecommendationTable(piece)) RecommendationTable(piece);
        else
        {
            parts.Add(Part(piece));
            Count(piece);
            at++;
        }
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
        var isChapters = plan.OpensChapters(body, at);
        var isFindings = isChapters || plan.OpensList(body, at, findings: true) || ItemPlan.PrecedesNamed(body, at, findings: true);
        var isList = plan.OpensList(body, at, findings: true) || plan.OpensList(body, at, findings: false);
        if (isFindings || isList || ItemPlan.PrecedesNamed(body, at, findings: false) || plan.PrecedesTable(body, at))
        {
            OpenItems(isFindings, piece.Printed);
            var limit = at + 1 + ItemPlan.Section(body, at).Count();
            Take("heading");
            if (isChapters) Chapters(limit);
            else if (isList) List(piece, limit, isFindings);
            return;
        }
        open = null;
        parts.Add(new HeadingPart(piece.Level, piece.Printed));
        Take("heading");
        if (HeadingWords.IsReferences(piece.Printed)) References(piece.Level);
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

    private void Count(Piece piece) => tally.Add(
        piece.IsTable ? "table" : piece.IsPoint ? "point of a list" : piece.Number is not null ? "numbered paragraph" : "paragraph", piece);

    private static ReportPart Part(Piece piece) => piece switch
    {
        { IsTable: true } => new TablePart(piece.Block.Rows),
        { IsPoint: true } => new PointPart(piece.Block.Level, piece.Number, piece.Text),
        _ => new ParagraphPart(piece.Number, piece.Text),
    };

    private void Named(ExplicitItem item)
    {
        OpenItems(item.IsFinding, null);
        Take(item.IsFinding ? "finding" : "recommendation");
        var under = new List<Piece>();
        while (at < body.Count && ItemPlan.Named(body[at]) is null && (body[at].Role is not PieceRole.Heading || Challenge().IsMatch(body[at].Text)))
            under.Add(Take(item.IsFinding ? "finding" : "recommendation"));
        var text = item.Rest;
        var rest = under.AsEnumerable();
        if (text.Length == 0 && under is [{ IsTable: false, IsPoint: false, Number: null } first, ..] && !Challenge().IsMatch(first.Text)) (text, rest) = (first.Text, under.Skip(1));
        Add(item.IsFinding, item.Label, text, [.. rest], string.Empty, null);
    }

    private void Add(bool isFinding, string label, string text, List<Piece> under, string heading, string? lead)
    {
        var below = under.Select(Part).ToList();
        if (!isFinding)
        {
            parts.Add(new RecommendationPart { Label = label, Text = text, Lead = lead ?? LeadFinder.OfSentence(text), Body = below });
            return;
        }
        var challenge = under.FindIndex(piece => Challenge().IsMatch(piece.Text));
        var challenges = challenge < 0 ? [] : under.Skip(challenge + 1).Where(piece => !piece.IsTable).Select(piece => piece.Text).ToArray();
        if (challenge >= 0 && challenges.Length == 0) challenges = [under[challenge].Text];
        parts.Add(new FindingPart { Label = label, Text = text, Kind = ToneOfFinding.Of(heading, text, challenge >= 0), Body = below, Challenges = challenges });
    }

    // Each heading is a finding, and what stands below it tells more of it.
    private void Chapters(int limit)
    {
        var level = ItemPlan.ChapterLevel(body.Skip(at).Take(limit - at));
        while (at < limit)
        {
            var piece = body[at];
            if (piece.Role is not PieceRole.Heading || piece.Level > level)
            {
                parts.Add(Part(piece));
                Count(piece);
                at++;
                continue;
            }
            Take("finding");
            var under = new List<Piece>();
            while (at < limit && !(body[at].Role is PieceRole.Heading && body[at].Level <= level)) under.Add(Take("finding"));
            Add(isFinding: true, piece.Number ?? string.Empty, piece.Text, under, string.Empty, null);
        }
    }

    // Each point or numbered paragraph is an item; deeper points belong to it. A line "The board should:" names who is meant.
    private void List(Piece heading, int limit, bool isFindings)
    {
        var what = isFindings ? "finding" : "recommendation";
        string? lead = null;
        while (at < limit)
        {
            var piece = body[at];
            if (ItemPlan.Named(piece) is not null || plan.IsRecommendationTable(piece) || (piece.Role is PieceRole.Heading && HeadingWords.IsFindings(piece.Printed))) return;
            if (!IsItem(piece, limit))
            {
                lead = LeadFinder.OfLine(piece.Printed) ?? lead;
                parts.Add(piece.Role is PieceRole.Heading ? new ParagraphPart(null, piece.Printed) : Part(piece));
                if (piece.Role is PieceRole.Heading || LeadFinder.OfLine(piece.Printed) is not null) Regroup(isFindings);
                Count(piece);
                at++;
                continue;
            }
            Take(what);
            var under = new List<Piece>();
            while (at < limit && body[at] is { IsPoint: true, Role: PieceRole.Text } deeper && (deeper.Block.Level > piece.Block.Level || (!piece.IsPoint && piece.Number is not null))) under.Add(Take(what));
            Add(isFindings, piece.Number ?? string.Empty, piece.Text, under, heading.Printed, lead);
        }
    }

    // A line between items would become part of the item above it; the heading is opened again so that it stands for itself.
    private void Regroup(bool isFindings)
    {
        if (parts[^2] is FindingPart or RecommendationPart) parts.Insert(parts.Count - 1, new ItemsHeadingPart(isFindings, null));
    }

    // Programs that turn documents into text often lose the bullet of the last point.
    private bool IsItem(Piece piece, int limit)
    {
        if (piece.IsTable || piece.Role is PieceRole.Heading || LeadFinder.OfLine(piece.Printed) is not null) return false;
        if (piece.IsPoint || piece.Number is not null) return true;
        if (at == 0 || piece.Text.Length == 0 || piece.Text[^1] == ':') return false;
        var before = body[at - 1];
        var isLast = at + 1 >= limit || body[at + 1].Role is PieceRole.Heading || LeadFinder.OfLine(body[at + 1].Printed) is not null;
        return (before.IsPoint && isLast) || (char.IsLower(piece.Text[0]) && (before.IsPoint || LeadFinder.OfLine(before.Printed) is not null));
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
        while (at < body.Count && !(body[at].Role is PieceRole.Heading && (body[at].Level <= level || HeadingWords.IsAppendix(body[at].Text))))
        {
            var piece = body[at];
            if (piece is { Role: PieceRole.Text, IsTable: false }) references.Add(ReferenceReader.Read(piece.Printed));
            parts.Add(piece.Role is PieceRole.Heading ? new HeadingPart(piece.Level, piece.Printed) : Part(piece));
            Take("reference");
        }
    }

    [GeneratedRegex(@"^(?:challenges?|questions?) for\b|^challenges?\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Challenge();
}
