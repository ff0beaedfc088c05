using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>The documents that a query matches, with their scores. Arrays are as long as the index and are used again for later queries.</summary>
/// <param name="documents">Documents of the index.</param>
internal sealed class MatchedDocuments(int documents)
{
    private readonly float[] scores = new float[documents];
    private ulong[]? covered;

    /// <summary>The documents.</summary>
    public FixedBitSet Bits { get; } = new(documents);

    /// <summary>The score of a document that matched.</summary>
    public float Score(int document) => scores[document];

    /// <summary>The parts of a coverage query that a document has, as bits; 0 for other queries.</summary>
    public ulong Covered(int document) => covered is null ? 0 : covered[document];

    /// <summary>Adds a document.</summary>
    public void Add(int document, float score)
    {
        Bits.Set(document);
        scores[document] = score;
    }

    /// <summary>Adds a document with the parts of the query that it has.</summary>
    public void Add(int document, float score, ulong parts)
    {
        Add(document, score);
        covered ??= new ulong[documents];
        covered[document] = parts;
    }

    /// <summary>Adds documents that need not match, with the score 0.</summary>
    public void AddUnmatched(FixedBitSet others)
    {
        foreach (var document in others.Each())
        {
            if (!Bits.Get(document)) Add(document, 0, 0);
        }
    }

    /// <summary>Forgets all documents.</summary>
    public void Clear()
    {
        Array.Clear(Bits.GetBits());
        if (covered is not null) Array.Clear(covered);
    }
}
