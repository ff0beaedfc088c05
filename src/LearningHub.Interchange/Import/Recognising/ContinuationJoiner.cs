namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Puts paragraphs together again that a page break, a note or a quotation beside the text has cut in two.</summary>
internal static class ContinuationJoiner
{
    private const int LongestParagraph = 10_000;

    /// <summary>Joins them. The joined paragraph stands where it begins.</summary>
    public static List<Piece> Join(IReadOnlyList<Piece> pieces)
    {
        var joined = new List<Piece>(pieces.Count);
        var last = -1;
        var isCut = false;
        foreach (var piece in pieces)
        {
            if (!piece.IsBody)
            {
                isCut = true;
                joined.Add(piece);
                continue;
            }
            if (last >= 0 && (isCut || piece.Block.Page > joined[last].Block.Page) && Continues(joined[last], piece))
            {
                joined[last] = joined[last] with { Text = $"{joined[last].Text} {piece.Text}" };
            }
            else
            {
                last = joined.Count;
                joined.Add(piece);
            }
            isCut = false;
        }
        return joined;
    }

    private static bool Continues(Piece before, Piece piece) =>
        before is { Role: PieceRole.Text, IsTable: false }
            && piece is { Role: PieceRole.Text, IsTable: false, IsPoint: false, Number: null }
        && piece.Text.Length > 0 && char.IsLower(piece.Text[0])
        && before.Text.Length is > 40 and < LongestParagraph && before.Text[^1] is not ('.' or '!' or '?' or ':' or ';' or '”' or '"');
}
