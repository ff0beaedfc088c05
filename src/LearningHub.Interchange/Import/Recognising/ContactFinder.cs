using LearningHub.Interchange.Import.Reading;
using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds addresses, telephone numbers and web addresses of whoever printed the report, which stand on short lines at its end or on
/// its first page.</summary>
internal static class ContactFinder
{
    private const int LongestLine = 70;
    private const int LongestNotice = 200;
    private const int MostAbove = 6;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Marks such lines. An address is marked from its first line to its postcode.</summary>
    public static List<Piece> Mark(IReadOnlyList<Piece> pieces)
    {
        var marked = pieces.ToList();
        for (var i = 0; i < marked.Count; i++)
        {
            if (marked[i] is { IsBody: true, IsTable: false, Text.Length: <= LongestNotice } notice
                && NoticePattern.IsMatch(notice.Printed))
                marked[i] = notice with { Role = PieceRole.Contact };
            if (!IsShort(marked[i])) continue;
            var text = marked[i].Printed;
            var isPostcode = PostcodePattern.IsMatch(text);
            if (!isPostcode && !LinePattern.IsMatch(text)) continue;
            var start = i;
            if (isPostcode)
            {
                while (start > 0 && i - start < MostAbove && IsAddressLine(marked[start - 1]) && !IsSeparate(marked, start)) start--;
            }
            for (var line = start; line <= i; line++) marked[line] = marked[line] with { Role = PieceRole.Contact };
        }
        return marked;
    }

    /// <summary>Whether a line ends in a postcode and so is no heading.</summary>
    public static bool IsPostcode(string text) => text.Length <= LongestLine && PostcodePattern.IsMatch(text);

    // A blank line above ends an address, unless every line has one.
    private static bool IsSeparate(List<Piece> pieces, int at) =>
        pieces[at].Block.BlankBefore > 0 && !(at + 1 < pieces.Count && pieces[at + 1].Block.BlankBefore > 0);

    private static bool IsShort(Piece piece) =>
        piece is { Role: PieceRole.Text or PieceRole.Heading, IsTable: false, IsPoint: false } && piece.Text.Length is > 0
            and <= LongestLine;

    private static bool IsAddressLine(Piece piece) =>
        IsShort(piece) && piece.Role is PieceRole.Text && Letters.Count(piece.Text) <= 6
            && piece.Text[^1] is not ('.' or ':' or ';' or '?' or '!') && char.IsLetterOrDigit(piece.Text[0])
        && (char.IsUpper(piece.Text[0]) || char.IsDigit(piece.Text[0])) && !HeadingWords.IsMain(piece.Printed)
            && !HeadingWords.IsFindings(piece.Printed);

    private static readonly Regex PostcodePattern =
        new(@"(?:^|[ ,])[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // "For further information contact: …, name@example.org".
    private static readonly Regex NoticePattern = new(
        @"^(?:for (?:further|more) (?:information|details),? (?:please )?(?:contact|ring|email|write to|visit|see|go to)|"
        + @"contact(?: us| details| officer)?:).*(?:@|\d{4,5} ?\d{3}|www\.|https?://)", Options);

    private static readonly Regex LinePattern = new(
        @"^(?:(?:t|tel|telephone|phone|textphone|fax|f|mobile|switchboard)\s*[:.]?\s*)\+?[0-9(][0-9 ()-]{8,20}$|^(?:e|email|e-mail|w|web|"
        + @"website|www)\s*[:.]?\s*\S{2,60}[.@]\S{2,60}$|^(?:https?://|www\.)\S{3,60}$|^\S{1,40}@\S{3,50}\.\S{2,20}$",
        Options);
}
