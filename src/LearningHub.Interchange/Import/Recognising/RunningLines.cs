namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Tells a header that runs along every page from the title, which may look the same on the first.</summary>
internal static class RunningLines
{
    private const int OftenEnough = 3;

    /// <summary>Whether the piece at an index is the topmost line of the first page and stands at the top of at least two more.</summary>
    public static bool Opens(List<Piece> pieces, int at)
    {
        if (at + 1 >= pieces.Count || pieces[at].Block is not { Page: 1, FromEdge: 0 }) return false;
        return pieces.Where(piece => piece.Block.FromEdge == 0 && piece.Printed == pieces[at].Printed).Select(piece => piece.Block.Page)
            .Distinct().Count() >= OftenEnough;
    }
}
