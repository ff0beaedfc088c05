using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds headings in text that does not mark them: by number, contents list, capitals, well-known words, or a short line above
/// text.</summary>
internal static class HeadingFinder
{
    private const int LongestHeading = 150;
    private const int MostWords = 16;

    /// <summary>Marks headings with their levels.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="titles">Titles of the contents list with their levels.</param>
    public static List<Piece> Mark(IReadOnlyList<Piece> pieces, IReadOnlyDictionary<string, int> titles)
    {
        var marked = pieces.ToList();
        if (marked.Any(piece => piece.Block.Kind is SourceKind.Heading)) return Shifted(marked);
        var body = Enumerable.Range(0, marked.Count).Where(i => marked[i].IsBody).ToList();
        var chapter = 0;
        var isDotted = marked.Any(piece => piece.Number is { } number && number.EndsWith(".1", StringComparison.Ordinal));
        for (var at = 0; at < body.Count; at++)
        {
            var piece = marked[body[at]];
            if (piece.IsTable || piece.Text.Length is 0 or > LongestHeading || ContactFinder.IsPostcode(piece.Text)) continue;
            var next = at + 1 < body.Count ? marked[body[at + 1]] : null;
            var before = at > 0 ? marked[body[at - 1]] : null;
            var level = Known(piece, titles);
            var number = ChapterNumber(piece);
            if (level is null && number > 0 && OpensChapter(piece, number, before, next, chapter, isDotted)) level = 2;
            if (level is 2 or 3 && number > 0) chapter = number;
            if (level is null && Letters.Count(piece.Text) <= MostWords) level = Strong(piece, next) ?? Shape(piece, before, next);
            if (level is { } found) marked[body[at]] = piece with { Role = PieceRole.Heading, Level = found };
        }
        return Levelled(marked);
    }

    // "4. Methods" and "4 Methods".
    private static int ChapterNumber(Piece piece)
    {
        if (piece.IsPoint) return 0;
        if (piece.Number is not null) return int.TryParse(piece.Number, out var number) ? number : 0;
        return BareNumberPattern.Match(piece.Text) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    // "4. Financial implications" stands above "4.1 …", or comes after chapter 3 and is no point of a list.
    private static bool OpensChapter(Piece piece, int number, Piece? before, Piece? next, int chapter, bool isDotted)
    {
        if (next is null || Letters.Count(piece.Text) > 12 || piece.Text[^1] is '.' or ';' or ',' or ':') return false;
        if (isDotted && next.Number == $"{number}.1") return true;
        if (number != chapter + 1 || piece.Number is null) return false;
        if (isDotted) return before?.Number?.Contains('.', StringComparison.Ordinal) == true;
        // "2. What did we learn?" between points is a heading; between "1. …" and "3. …" it is a question of a form.
        return chapter > 0 && piece.Block.BlankBefore > 0 && next is { IsPoint: true, Number: null } && before is { Number: null };
    }

    // The title of a Word document may use the first heading style and the parts the second, or the parts the first.
    private static List<Piece> Shifted(List<Piece> pieces)
    {
        var first = pieces.Where(piece => piece.Role is PieceRole.Heading).Select(piece => piece.Level).DefaultIfEmpty(2).Min();
        return [.. pieces.Select(
            piece => piece.Role is PieceRole.Heading ? piece with { Level = Math.Max(2, piece.Level - first + 2) } : piece)];
    }

    private static int? Known(Piece piece, IReadOnlyDictionary<string, int> titles)
    {
        var text = piece.Printed;
        if (piece.IsPoint || ExplicitItem.IsItem(text)) return null;
        if (titles.TryGetValue(Letters.Only(text), out var level) || titles.TryGetValue(Letters.Only(piece.Text), out level)) return level;
        if (HeadingWords.IsAppendix(text) && Letters.Count(text) <= MostWords) return 2;
        if (SectionNumberPattern.IsMatch(text)
            || (HeadingWords.IsMain(text) && (piece.Number is null || !piece.Number.Contains('.', StringComparison.Ordinal)))) return 2;
        if (HeadingWords.IsFindings(text) || HeadingWords.IsRecommendations(text))
            return piece.Text[^1] is '.' && Letters.Count(text) > 6 ? null : 3;
        if (Letters.Count(piece.Text) > MostWords) return null;
        return piece.Number is null ? Asked(piece) : Numbered(piece);
    }

    // "What is it like to be a child with special needs in this area?" heads a part of an inspection report.
    private static int? Asked(Piece piece) =>
        piece.Block.BlankBefore > 0 && piece.Text[^1] == '?' && AskedPattern.IsMatch(piece.Text) ? 4 : null;

    private static int? Numbered(Piece piece)
    {
        var number = piece.Number!;
        var dots = number.Count(letter => letter == '.');
        var words = Letters.Count(piece.Text);
        var isSentence = (piece.Text[^1] is '.' && words > 3) || (piece.Text[^1] is ';' or ',' or '?' && words > 8);
        if (dots == 0 && char.IsAsciiDigit(number[0]) && Letters.IsShouted(piece.Text)) return 2;
        return dots == 1 && !isSentence && char.IsUpper(piece.Text[0]) && !MidSentencePattern.IsMatch(piece.Text)
            && piece.Text[^1] is not ':' ? 3 : null;
    }

    // Authors who know no styles write their headings in bold. Bold above nothing but more bold is a notice on the title page.
    private static int? Strong(Piece piece, Piece? next)
    {
        if (!piece.Block.IsStrong || piece.IsPoint || next is null || ExplicitItem.IsItem(piece.Printed) || piece.Text[^1] is '.' or ','
            or ';' or ':') return null;
        return piece.Number is null || piece.Number.Contains('.', StringComparison.Ordinal) ? 3 : 2;
    }

    private static int? Shape(Piece piece, Piece? before, Piece? next)
    {
        var text = piece.Text;
        if (piece.IsPoint || piece.Number is not null || next is null || ExplicitItem.IsItem(text)) return null;
        var words = Letters.Count(text);
        if (Letters.IsShouted(text) && words <= 12) return text.Any(char.IsDigit) && words <= 2 ? null : 3;
        if (!char.IsUpper(text[0]) && text[0] is not ('‘' or '“') || text[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '”' or '"'
            || words > 12) return null;
        if (OptionPattern.IsMatch(text)) return null;
        // A run of short lines is a column or a form, not a heap of headings.
        var isOverText = next.IsTable || next.IsPoint || next.Number is not null || next.Text.Length > LongestHeading
            || Letters.IsShouted(next.Text) || StandsAlone(piece, next);
        return isOverText && !(before is { Role: PieceRole.Text, IsPoint: false, IsTable: false, Number: null } && before.Text.Length < 40)
            ? 4 : null;
    }

    // Blank lines around it, and a whole sentence or an indented list below.
    private static bool StandsAlone(Piece piece, Piece next) =>
        piece.Block.BlankBefore > 0 && next.Block.BlankBefore > 0 && next.Text.Length > 0 && next.Text[^1] is '.' or ':'
            && Letters.Count(next.Text) >= 6;

    // Levels are made dense: a text that knows only chapters and short lines has levels 2 and 3.
    private static List<Piece> Levelled(List<Piece> pieces)
    {
        var used = pieces.Where(piece => piece.Role is PieceRole.Heading).Select(piece => piece.Level).Distinct().Order().ToList();
        return [.. pieces.Select(piece => piece.Role is PieceRole.Heading ? piece with { Level = used.IndexOf(piece.Level) + 2 } : piece)];
    }

    private static readonly Regex SectionNumberPattern = new(
        @"^(?:Section|Part|Chapter)\s*\d{1,2}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex BareNumberPattern =
        new(@"^(\d{1,2}) [A-Z]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex MidSentencePattern = new(@"[.?!] [A-Z]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex AskedPattern = new(@"^(?:What|How|Why) ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex OptionPattern = new(
        @"^(?:yes|no|not applicable|not sure|don[’']?t know|n/a|comments?|judgement)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
