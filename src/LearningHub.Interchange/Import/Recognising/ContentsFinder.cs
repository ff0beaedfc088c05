using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds the contents list: its lines are left out of the text, and tell which lines are headings.</summary>
internal static class ContentsFinder
{
    private const int LookAhead = 10;
    private const int LongestEntry = 160;
    private const int MostEntries = 300;

    /// <summary>Marks contents lines.</summary>
    /// <returns>The pieces, and the titles that the list names with their levels, by their letters alone.</returns>
    public static (List<Piece> Pieces, Dictionary<string, int> Titles) Mark(IReadOnlyList<Piece> pieces)
    {
        var marked = pieces.ToList();
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = marked.FindIndex(
            piece => piece.Role is not PieceRole.ContentsLine && piece.Text.Length < LongestEntry && TitlePattern.IsMatch(piece.Text));
        if (start >= 0) MarkFrom(marked, start, titles);
        foreach (var line in marked.Where(piece => piece.Block.Kind is SourceKind.ContentsLine)) Learn(line.Printed, titles);
        return (marked, titles);
    }

    private static void MarkFrom(List<Piece> pieces, int start, Dictionary<string, int> titles)
    {
        var end = Math.Max(EndByRepeat(pieces, start + 1), EndByPages(pieces, start + 1));
        // A heading "Contents" without a list behind it is an ordinary heading.
        if (end - start < 3) return;
        var before = string.Empty;
        for (var i = start + 1; i < end; i++)
        {
            Learn(pieces[i].Printed, titles);
            // An entry may run over two lines; only the second then ends in a page number.
            if (before.Length > 0) Learn($"{before} {pieces[i].Printed}", titles);
            before = PageAtEndPattern.IsMatch(pieces[i].Printed) ? string.Empty : pieces[i].Printed;
        }
        for (var i = start; i < end; i++)
        {
            if (pieces[i].Role is PieceRole.Text or PieceRole.Heading) pieces[i] = pieces[i] with { Role = PieceRole.ContentsLine };
        }
    }

    // A list without page numbers ends where its first entry comes again as the heading of the first chapter.
    private static int EndByRepeat(List<Piece> pieces, int from)
    {
        var entries = new HashSet<string>(StringComparer.Ordinal);
        var listed = 0;
        for (var i = from; i < pieces.Count && listed < MostEntries; i++)
        {
            if (!IsShort(pieces[i])) return from;
            var key = Letters.Only(WithoutPage(pieces[i].Printed));
            if (key.Length < 3) continue;
            if (entries.Contains(key)) return listed >= 2 && IsFirst(pieces, from, i, key) ? i : from;
            entries.Add(key);
            listed++;
        }
        return from;
    }

    private static bool IsFirst(List<Piece> pieces, int from, int at, string key)
    {
        for (var i = from; i < Math.Min(from + 3, at); i++)
        {
            if (Letters.Only(WithoutPage(pieces[i].Printed)) == key) return true;
        }
        return false;
    }

    private static int EndByPages(List<Piece> pieces, int from)
    {
        var later = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in pieces.Skip(from).Where(IsShort))
        {
            var key = Letters.Only(piece.Printed);
            later[key] = later.GetValueOrDefault(key) + 1;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var end = from;
        for (var i = from; i < pieces.Count && i < end + LookAhead; i++)
        {
            if (!IsShort(pieces[i]) || seen.Contains(Letters.Only(WithoutPage(pieces[i].Printed)))) break;
            if (!PageAtEndPattern.IsMatch(pieces[i].Text) && later.GetValueOrDefault(Letters.Only(pieces[i].Printed)) <= 1) continue;
            for (; end <= i; end++) seen.Add(Letters.Only(WithoutPage(pieces[end].Printed)));
        }
        return end;
    }

    private static bool IsShort(Piece piece) => !piece.IsTable && piece.Text.Length <= LongestEntry;

    private static void Learn(string text, Dictionary<string, int> titles)
    {
        var printed = WithoutPage(text);
        var key = Letters.Only(printed);
        if (key.Length < 3) return;
        var dots = printed.Length < LongestEntry && DottedPattern.Match(printed) is { Success: true } match
            ? match.Value.Count(letter => letter == '.') : 0;
        titles.TryAdd(key, Math.Min(2 + dots, 4));
    }

    private static string WithoutPage(string text) => text.Length > LongestEntry ? text : PageAtEndPattern.Replace(text, string.Empty);

    private static readonly Regex TitlePattern = new(
        @"^(?:table of )?contents(?: page)?\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex PageAtEndPattern = new(
        @"(?:\s*\.{2,}|\s*…+|\s)\s*(?:page )?\d{1,3}$|^section page$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex DottedPattern = new(
        @"^\d{1,2}(?:\.\d{1,2})+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
