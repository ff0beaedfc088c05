using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>The documents that a query matches, with their scores. Arrays are as long as the index and are used again for later
/// queries.</summary>
internal sealed class MatchedDocuments(int documents)
{
    private readonly float[] scores = new float[documents];
    private ulong[]? covered;

    public FixedBitSet Bits { get; } = new(documents);

    public float Score(int document) => scores[document];

    // The parts of a coverage query that a document has, as bits; 0 for other queries.
    public ulong Covered(int document) => covered is null ? 0 : covered[document];

    public void Add(int document, float score)
    {
        Bits.Set(document);
        scores[document] = score;
    }

    public void Add(int document, float score, ulong parts)
    {
        Add(document, score);
        covered ??= new ulong[documents];
        covered[document] = parts;
    }

    // Adds documents that need not match, with the score 0.
    public void AddUnmatched(FixedBitSet others)
    {
        foreach (var document in others.Each())
        {
            if (!Bits.Get(document)) Add(document, 0, 0);
        }
    }

    public void Clear()
    {
        Array.Clear(Bits.GetBits());
        if (covered is not null) Array.Clear(covered);
    }
}
