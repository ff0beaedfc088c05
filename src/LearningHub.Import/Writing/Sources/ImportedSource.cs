using LearningHub.Import.Reading;
using LearningHub.Import.Writing.Drafts;

namespace LearningHub.Import.Writing.Sources;

/// <summary>The report as it was read, and which lines of the draft come from which of its blocks.</summary>
/// <param name="FileName">Name of its file.</param>
/// <param name="Blocks">Its blocks in order.</param>
/// <param name="Passages">Lines of the draft, from top to bottom.</param>
public sealed record ImportedSource(string FileName, IReadOnlyList<SourcePassage> Blocks, IReadOnlyList<DraftPassage> Passages);

/// <summary>A block of a report, to show beside the draft.</summary>
/// <param name="Kind">The kind of block, according to the format.</param>
/// <param name="Text">Its words, with its number or letter; empty for a table.</param>
/// <param name="Place">Its place in words: "line 12", "page 3", "paragraph 7".</param>
/// <param name="Level">Level of a heading from 1, depth of a list point from 0.</param>
public sealed record SourcePassage(SourceKind Kind, string Text, string Place, int Level)
{
    /// <summary>Rows of a table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>What it is, if it was left out because it belongs to pages and not to the text; null otherwise.</summary>
    public string? LeftOutAs { get; init; }

    /// <summary>A block as its reader gave it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="leftOutAs">What it is, if it was left out.</param>
    internal static SourcePassage Read(SourceBlock block, string? leftOutAs) => new(
        block.Kind, block.Kind is SourceKind.Table ? string.Empty : block.AllText, block.Place, block.Level)
    {
        Rows = block.Rows,
        LeftOutAs = leftOutAs,
    };
}
