using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>The tokens of one field in some documents, one after another.</summary>
internal sealed class FieldTokens
{
    /// <summary>Term numbers of the batch's table; words that were left out are there, for positions.</summary>
    public List<int> Terms { get; } = [];

    /// <summary>For each document the number of its tokens.</summary>
    public List<int> Counts { get; } = [];

    /// <summary>For each document its length norm.</summary>
    public List<byte> Norms { get; } = [];
}

/// <summary>Some consecutive documents after analysis.</summary>
/// <param name="Table">Whose numbers the terms are.</param>
/// <param name="Fields">In the order of the schema.</param>
/// <param name="Records">The documents' records, one after another.</param>
/// <param name="RecordLengths">In bytes.</param>
internal sealed record AnalysedBatch(TermTable Table, IReadOnlyList<FieldTokens> Fields, ByteBuffer Records, IReadOnlyList<int> RecordLengths);
