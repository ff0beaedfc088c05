using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds what belongs to pages and not to the text: page numbers, running headers and footers.</summary>
internal static class FurnitureFinder
{
    private const int Edge = 3;
    private const int OftenEnough = 3;

    /// <summary>Marks page numbers and running lines.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="title">Title of the report, which many run along every page.</param>
    public static List<Piece> Mark(IReadOnlyList<Piece> pieces, string title)
    {
        var marked = pieces.ToList();
        AtEdges(marked);
        RunningTitle(marked, Letters.Only(title));
        return marked;
    }

    /// <summary>Marks numbers of pages that stand alone, before anything else can take them for its own.</summary>
    public static List<Piece> MarkPageNumbers(IReadOnlyList<Piece> pieces)
    {
        var marked = pieces.ToList();
        LoneNumbers(marked);
        for (var i = 0; i < marked.Count; i++)
        {
            if (marked[i] is { Role: PieceRole.Text, IsTable: false } piece && NamedPagePattern.IsMatch(piece.Block.AllText))
                marked[i] = piece with { Role = PieceRole.PageNumber };
        }
        return marked;
    }

    private static void AtEdges(List<Piece> pieces)
    {
        var pages = pieces.Select(piece => piece.Block.Page).DefaultIfEmpty().Max();
        if (pages < 2) return;
        var often = Math.Min(OftenEnough, pages);
        var repeated = pieces.Where(IsAtEdge)
            .GroupBy(piece => DigitsPattern.Replace(piece.Printed, "#"))
            .Where(group => group.Select(piece => piece.Block.Page).Distinct().Count() >= often)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!IsAtEdge(pieces[i])) continue;
            if (PageNumberPattern.IsMatch(pieces[i].Block.AllText)) pieces[i] = pieces[i] with { Role = PieceRole.PageNumber };
            else if (repeated.Contains(DigitsPattern.Replace(pieces[i].Printed, "#")))
                pieces[i] = pieces[i] with { Role = PieceRole.RunningLine };
        }
    }

    private static bool IsAtEdge(Piece piece) => piece.IsBody && piece.Block.FromEdge < Edge && !piece.IsPoint && piece.Text.Length <= 140;

    // In text without pages a header is known by the title of the report, on one line or broken into a narrow column.
    private static void RunningTitle(List<Piece> pieces, string title)
    {
        if (title.Length < 20) return;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Role is not PieceRole.Text || pieces[i].IsTable) continue;
            var joined = string.Empty;
            var end = i;
            while (end < pieces.Count && end - i < 12 && pieces[end].Role is PieceRole.Text
                && title.StartsWith(joined + Letters.Only(pieces[end].Text), StringComparison.Ordinal) && joined.Length < title.Length)
                joined += Letters.Only(pieces[end++].Text);
            if (joined.Length < title.Length) continue;
            for (var line = i; line < end; line++) pieces[line] = pieces[line] with { Role = PieceRole.RunningLine };
        }
    }

    // Numbers that stand alone and rise are pages; one of them may be a figure of the text.
    private static void LoneNumbers(List<Piece> pieces)
    {
        var lone = Enumerable.Range(0, pieces.Count)
            .Where(i => pieces[i].Role is PieceRole.Text && !pieces[i].IsTable && PageNumberPattern.IsMatch(pieces[i].Block.AllText))
            .ToList();
        var numbers = lone.Select(
            i => int.Parse(FirstDigitsPattern.Match(pieces[i].Block.AllText).Value, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        if (lone.Count < OftenEnough || numbers.Zip(numbers.Skip(1)).Any(pair => pair.Second <= pair.First || pair.Second > pair.First + 3))
            return;
        foreach (var i in lone) pieces[i] = pieces[i] with { Role = PieceRole.PageNumber };
    }

    private static readonly Regex PageNumberPattern = new(
        @"^(?:page\s*)?[-–|\s]*\d{1,3}[-–|\s]*(?:(?:of|/)\s*\d{1,3})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex NamedPagePattern = new(
        @"^(?:page|slide)\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex FirstDigitsPattern = new(
        @"\d{1,4}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex DigitsPattern = new(
        @"\d+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
