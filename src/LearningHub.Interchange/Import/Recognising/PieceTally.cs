using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Counts how much of the source became what.</summary>
internal sealed class PieceTally
{
    private readonly List<(string What, int Pieces, int Words)> lines = [];

    /// <summary>What became of the source, in the order in which it was first seen.</summary>
    public IReadOnlyList<(string What, int Pieces, int Words)> Lines => lines;

    /// <summary>Counts a piece.</summary>
    public void Add(string what, Piece piece)
    {
        var at = lines.FindIndex(line => line.What == what);
        var words = Letters.Count(piece.IsTable ? piece.Block.AllText : piece.Printed);
        if (at < 0) lines.Add((what, 1, words));
        else lines[at] = (what, lines[at].Pieces + 1, lines[at].Words + words);
    }
}
