using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds the contents list: its lines are left out of the text, and tell which lines are headings.</summary>
internal static partial class ContentsFinder
{
    private const int LookAhead = 10;

    /// <summary>Marks contents lines.</summary>
    /// <returns>The pieces, and the titles that the list names with their levels, by their letters alone.</returns>
    public static (List<Piece> Pieces, Dictionary<string, int> Titles) Mark(IReadOnlyList<Piece> pieces)
    {
        var marked = pieces.ToList();
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = marked.FindIndex(piece => piece.Role is not PieceRole.ContentsLine && Title().IsMatch(piece.Text));
        if (start >= 0) MarkFrom(marked, start, titles);
        foreach (var line in marked.Where(piece => piece.Block.Kind is SourceKind.ContentsLine)) Learn(line, titles);
        return (marked, titles);
    }

    private static void MarkFrom(List<Piece> pieces, int start, Dictionary<string, int> titles)
    {
        var later = pieces.Skip(start + 1).GroupBy(piece => Letters.Only(piece.Printed)).ToDictionary(group => group.Key, group => group.Count());
        var end = start + 1;
        for (var i = end; i < pieces.Count && i < end + LookAhead; i++)
        {
            var entry = Letters.Only(WithoutPage(pieces[i].Printed));
            if (pieces[i].IsTable || titles.ContainsKey(entry) || pieces[i].Text.Length > 160) break;
            if (!IsEntry(pieces[i], later)) continue;
            for (; end <= i; end++) Learn(pieces[end], titles);
        }
        // A heading "Contents" without a list behind it is an ordinary heading.
        if (end - start < 3) return;
        for (var i = start; i < end; i++)
        {
            if (pieces[i].Role is PieceRole.Text or PieceRole.Heading) pieces[i] = pieces[i] with { Role = PieceRole.ContentsLine };
        }
    }

    private static bool IsEntry(Piece piece, Dictionary<string, int> later) =>
        PageAtEnd().IsMatch(piece.Text) || later.GetValueOrDefault(Letters.Only(piece.Printed)) > 1;

    private static void Learn(Piece piece, Dictionary<string, int> titles)
    {
        var printed = WithoutPage(piece.Printed);
        var key = Letters.Only(printed);
        if (key.Length < 3) return;
        var dots = Dotted().Match(printed) is { Success: true } match ? match.Value.Count(letter => letter == '.') : 0;
        titles.TryAdd(key, Math.Min(2 + dots, 4));
    }

    private static string WithoutPage(string text) => PageAtEnd().Replace(text, string.Empty);

    [GeneratedRegex(@"^(?:table of )?contents(?: page)?\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:\s*\.{2,}|\s*…+|\s)\s*(?:page )?\d{1,3}$|^section page$", RegexOptions.IgnoreCase)]
    private static partial Regex PageAtEnd();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})+")]
    private static partial Regex Dotted();
}
