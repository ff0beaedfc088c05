using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>
/// How a report writes its findings and recommendations. What says so itself ("Finding 1") weighs most, then tables with a column of
/// recommendations, then lists below a heading. A summary that repeats the list is left as text.
/// </summary>
internal sealed partial class ItemPlan
{
    private readonly bool hasNamedFindings;
    private readonly bool hasNamedRecommendations;
    private readonly bool hasTables;
    private readonly int bestList = -1;

    /// <summary>Looks through the body of a report.</summary>
    public ItemPlan(IReadOnlyList<Piece> body)
    {
        hasNamedFindings = body.Any(piece => ExplicitItem.Of(piece.Printed) is { IsFinding: true });
        hasNamedRecommendations = body.Any(piece => ExplicitItem.Of(piece.Printed) is { IsFinding: false });
        hasTables = body.Any(piece => piece.IsTable && Column(piece.Block.Rows) >= 0);
        var most = 0;
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Role is not PieceRole.Heading || !HeadingWords.IsRecommendations(body[i].Printed)) continue;
            var items = Section(body, i).Count(piece => piece.IsPoint || piece.Number is not null);
            if (items == 0 || items < most) continue;
            (most, bestList) = (items, i);
        }
    }

    /// <summary>The named item that a piece begins, if the report uses names; null otherwise.</summary>
    public static ExplicitItem? Named(Piece piece) => piece.IsTable ? null : ExplicitItem.Of(piece.Printed);

    /// <summary>Whether a table holds the recommendations.</summary>
    public bool IsRecommendationTable(Piece piece) => !hasNamedRecommendations && piece.IsTable && Column(piece.Block.Rows) >= 0;

    /// <summary>Whether the heading at an index opens a list of findings or recommendations.</summary>
    public bool OpensList(IReadOnlyList<Piece> body, int at, bool findings)
    {
        var text = body[at].Printed;
        if (findings)
            return !hasNamedFindings && HeadingWords.IsFindings(text) && Section(body, at).Any(IsListed);
        return !hasNamedRecommendations && !hasTables && at == bestList;
    }

    /// <summary>Whether the headings below the heading at an index are the findings themselves: each stands above running text, and lists are the exception.</summary>
    public bool OpensChapters(IReadOnlyList<Piece> body, int at)
    {
        if (hasNamedFindings || !HeadingWords.IsFindings(body[at].Printed)) return false;
        var section = Section(body, at).ToList();
        var level = ChapterLevel(section);
        var headings = section.Where(piece => piece.Role is PieceRole.Heading && piece.Level == level).ToList();
        if (headings.Count < 2 || headings.Exists(piece => HeadingWords.IsFindings(piece.Printed) || HeadingWords.IsRecommendations(piece.Printed))) return false;
        return section.Count(IsListed) <= section.Count(piece => piece is { Role: PieceRole.Text, IsTable: false } && !IsListed(piece));
    }

    /// <summary>Level of the highest headings among some pieces; 0 if there are none.</summary>
    public static int ChapterLevel(IEnumerable<Piece> pieces) => pieces.Where(piece => piece.Role is PieceRole.Heading).Select(piece => piece.Level).DefaultIfEmpty().Min();

    private static bool IsListed(Piece piece) => piece is { Role: PieceRole.Text, IsTable: false } && (piece.IsPoint || piece.Number is not null);

    /// <summary>Whether named items follow the heading at an index before the next heading.</summary>
    public static bool PrecedesNamed(IReadOnlyList<Piece> body, int at, bool findings)
    {
        var text = body[at].Printed;
        if (findings ? !HeadingWords.IsFindings(text) && !text.EndsWith("findings", StringComparison.OrdinalIgnoreCase) : !HeadingWords.IsRecommendations(text)) return false;
        for (var i = at + 1; i < body.Count; i++)
        {
            if (Named(body[i]) is { } item) return item.IsFinding == findings;
            if (body[i].Role is PieceRole.Heading) return false;
        }
        return false;
    }

    /// <summary>Whether the heading at an index stands above a table of recommendations.</summary>
    public bool PrecedesTable(IReadOnlyList<Piece> body, int at) => HeadingWords.IsRecommendations(body[at].Printed)
        && body.Skip(at + 1).TakeWhile(piece => piece.Role is not PieceRole.Heading).Any(IsRecommendationTable);

    /// <summary>The pieces below a heading, up to the next of its level or above.</summary>
    public static IEnumerable<Piece> Section(IReadOnlyList<Piece> body, int at)
    {
        for (var i = at + 1; i < body.Count && !(body[i].Role is PieceRole.Heading && body[i].Level <= body[at].Level); i++) yield return body[i];
    }

    /// <summary>Column of the recommendations in a table; -1 if it has none.</summary>
    public static int Column(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Count < 2 || rows[0].Count < 2 ? -1 : rows[0].ToList().FindIndex(cell => RecommendationColumn().IsMatch(cell));

    /// <summary>Column whose heading fits a pattern; -1 if there is none.</summary>
    public static int Column(IReadOnlyList<string> header, Regex pattern) => header.ToList().FindIndex(cell => pattern.IsMatch(cell));

    /// <summary>Headings of the column that gives the reason.</summary>
    [GeneratedRegex(@"^(?:rationale|reasons?|why|evidence)\b", RegexOptions.IgnoreCase)]
    public static partial Regex RationaleColumn();

    /// <summary>Headings of the column that says who.</summary>
    [GeneratedRegex(@"^(?:leads?|owners?|who|responsib\w+|lead (?:agency|officer|person)|by whom|agency)\b", RegexOptions.IgnoreCase)]
    public static partial Regex LeadColumn();

    [GeneratedRegex(@"^(?:\w+ )?recommendations?$", RegexOptions.IgnoreCase)]
    private static partial Regex RecommendationColumn();
}
