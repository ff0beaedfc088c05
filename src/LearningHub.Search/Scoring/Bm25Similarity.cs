using System.Numerics;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using LuceneExplanation = Lucene.Net.Search.Explanation;

namespace LearningHub.Search.Scoring;

/// <summary>BM25 as Lucene 8 computes it (k1 1.2, b 0.75). Lucene 4.8 keeps lengths less exactly, multiplies by k1 + 1, and counts
/// documents that do not have the field.</summary>
internal sealed class Bm25Similarity : BM25Similarity
{
    // The inverse document frequency of a term: ln(1 + (N - n + 0.5) / (n + 0.5)).
    public static float InverseDocumentFrequency(long documentFrequency, long documents) =>
        (float)Math.Log(1 + ((documents - documentFrequency + 0.5D) / (documentFrequency + 0.5D)));

    public override LuceneExplanation IdfExplain(CollectionStatistics collectionStats, TermStatistics termStats) =>
        new(InverseDocumentFrequency(termStats.DocFreq, collectionStats.DocCount) / (K1 + 1), "idf");

    public override LuceneExplanation IdfExplain(CollectionStatistics collectionStats, TermStatistics[] termStats) =>
        new(termStats.Sum(term => IdfExplain(collectionStats, term).Value), "sum of idf");

    protected override float AvgFieldLength(CollectionStatistics collectionStats) =>
        collectionStats.DocCount <= 0 ? 1 : (float)(collectionStats.SumTotalTermFreq / (double)collectionStats.DocCount);

    protected override byte EncodeNormValue(float boost, int fieldLength) => LengthNorm.Encode(fieldLength);

    protected override float DecodeNormValue(byte b) => LengthNorm.Decode(b);
}

/// <summary>The length of a field in one byte as in Lucene 8 (<c>intToByte4</c>): exact up to 40, then four significant bits.</summary>
internal static class LengthNorm
{
    // Shorter lengths are kept exactly.
    private const int Exact = 24;

    public static byte Encode(int length)
    {
        if (length < Exact) return (byte)length;
        var rest = (uint)(length - Exact);
        var bits = 32 - BitOperations.LeadingZeroCount(rest);
        if (bits < 4) return (byte)(Exact + rest);
        var shift = bits - 4;
        return (byte)(Exact + (((rest >> shift) & 7) | (uint)((shift + 1) << 3)));
    }

    public static int Decode(byte norm)
    {
        if (norm < Exact) return norm;
        var rest = norm - Exact;
        var shift = (rest >> 3) - 1;
        return shift < 0 ? Exact + rest : Exact + (((rest & 7) | 8) << shift);
    }
}
