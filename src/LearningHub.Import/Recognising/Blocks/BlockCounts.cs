using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Recognising.Blocks;

/// <summary>Counts what each part of the source became.</summary>
internal sealed class BlockCounts
{
    private readonly List<(string What, int Blocks, int Words)> lines = [];

    /// <summary>What the source became, in order of first occurrence.</summary>
    public IReadOnlyList<(string What, int Blocks, int Words)> Lines => lines;

    /// <summary>Counts a block.</summary>
    public void Add(string what, ReportBlock block)
    {
        var at = lines.FindIndex(line => line.What == what);
        var words = PlainWords.Count(block.IsTable ? block.Source.AllText : block.Printed);
        if (at < 0) lines.Add((what, 1, words));
        else lines[at] = (what, lines[at].Blocks + 1, lines[at].Words + words);
    }
}
