using LearningHub.Search.Storage;

namespace LearningHub.Search.Ranking;

/// <summary>
/// BM25 as Lucene's <c>BM25Similarity</c> has it (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009):
/// <c>weight · f / (f + k1 (1 − b + b · length / average))</c>, worked out as <c>weight − weight / (1 + f · s)</c> with a factor <c>s</c> for each length norm.
/// </summary>
internal static class Saturation
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    /// <summary>The factor for each length norm.</summary>
    /// <param name="averageLength">Terms of a document that has the field.</param>
    public static float[] Table(float averageLength)
    {
        var table = new float[256];
        for (var norm = 0; norm < table.Length; norm++) table[norm] = 1f / (K1 * (1 - B + (B * LengthNorm.Decode((byte)norm) / averageLength)));
        return table;
    }

    /// <summary>The factors for the documents of a field.</summary>
    public static float[] Table(int documents, ReadOnlySpan<byte> norms, long tokens) => Table(AverageLength(DocumentsWith(norms[..documents]), tokens));

    /// <summary>Terms of a document that has the field.</summary>
    public static float AverageLength(int documentsWithField, long tokens) => documentsWithField == 0 ? 1 : (float)(tokens / (double)documentsWithField);

    /// <summary>Documents with at least one term.</summary>
    public static int DocumentsWith(ReadOnlySpan<byte> norms) => norms.Length - norms.Count((byte)0);

    /// <summary>How much a term tells: <c>ln(1 + (N − n + 0.5) / (n + 0.5))</c>.</summary>
    public static float InverseFrequency(long documentFrequency, long documents) =>
        (float)Math.Log(1 + ((documents - documentFrequency + 0.5D) / (documentFrequency + 0.5D)));

    /// <summary>The score of a frequency.</summary>
    public static float Score(float weight, float frequency, float factor) => weight - (weight / (1f + (frequency * factor)));
}
