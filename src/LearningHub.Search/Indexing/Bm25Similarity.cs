using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>BM25 as Lucene 8 computes it (k1 1.2, b 0.75). Lucene 4.8 keeps lengths less exactly, multiplies by k1 + 1, and counts
/// documents that do not have the field. The score of a term is <c>weight - weight / (1 + frequency * factor)</c>, with a factor for each
/// length norm.</summary>
internal sealed class Bm25Similarity(IReadOnlyDictionary<string, byte[]>? norms = null) : Similarity
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    private readonly ConcurrentDictionary<string, float[]> factors = new(StringComparer.Ordinal);

    // The inverse document frequency of a term: ln(1 + (N - n + 0.5) / (n + 0.5)).
    public static float InverseDocumentFrequency(long documentFrequency, long documents) =>
        (float)Math.Log(1 + ((documents - documentFrequency + 0.5D) / (documentFrequency + 0.5D)));

    public override long ComputeNorm(FieldInvertState state) => unchecked((sbyte)LengthNorm.Encode(state.Length - state.NumOverlap));

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        float inverse = 0;
        foreach (var term in termStats) inverse += InverseDocumentFrequency(term.DocFreq, collectionStats.DocCount);
        return new TermWeight(
            collectionStats.Field, inverse * queryBoost, factors.GetOrAdd(collectionStats.Field, _ => Factors(collectionStats)));
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var term = (TermWeight)weight;
        return new TermScorer(term.Value, term.Factors, norms![term.Field]);
    }

    private static float[] Factors(CollectionStatistics statistics)
    {
        var average = statistics.DocCount <= 0 ? 1 : (float)(statistics.SumTotalTermFreq / (double)statistics.DocCount);
        var table = new float[256];
        for (var norm = 0; norm < table.Length; norm++) table[norm] = 1f / (K1 * (1 - B + (B * LengthNorm.Decode((byte)norm) / average)));
        return table;
    }

    private sealed class TermWeight(string name, float inverse, float[] factors) : SimWeight
    {
        private float boost = 1;

        public string Field => name;

        public float[] Factors => factors;

        public float Value => inverse * boost;

        public override float GetValueForNormalization() => Value * Value;

        public override void Normalize(float queryNorm, float topLevelBoost) => boost = topLevelBoost;
    }

    private sealed class TermScorer(float weight, float[] factors, byte[] norms) : SimScorer
    {
        public override float Score(int doc, float freq) => weight - (weight / (1f + (freq * factors[norms[doc]])));

        public override float ComputeSlopFactor(int distance) => 1f / (1f + distance);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
