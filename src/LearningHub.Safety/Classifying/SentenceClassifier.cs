using System.Collections.Frozen;
using System.Globalization;
using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Classifying;

/// <summary>
/// Tells sentences of a case from those about a board's own business, by logistic regression. Its weights were learnt from the labelled
/// sentences of the tests (<c>tests/LearningHub.SafetyTraining</c>).
/// </summary>
internal sealed class SentenceClassifier
{
    // Fewer are three words, or one word over and over.
    private const int LeastFeatures = 9;

    private static readonly Lazy<SentenceClassifier> Learnt = new(() =>
    {
        using var stream = typeof(SentenceClassifier).Assembly.GetManifestResourceStream("weights.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    });

    private readonly FrozenDictionary<string, float> weights;
    private readonly float bias;

    private SentenceClassifier(FrozenDictionary<string, float> weights, float bias) => (this.weights, this.bias) = (weights, bias);

    /// <summary>The classifier with the weights of this version. Read when first asked.</summary>
    public static SentenceClassifier Default => Learnt.Value;

    /// <summary>Reads weights: a heading and an empty line, then on each line a feature, a tab and its weight. The empty feature has the
    /// bias.</summary>
    public static SentenceClassifier Read(TextReader reader)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        while (reader.ReadLine() is { Length: > 0 })
        {
        }
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            weights.Add(line[..tab], float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture));
        }
        weights.Remove(string.Empty, out var bias);
        return new SentenceClassifier(weights.ToFrozenDictionary(StringComparer.Ordinal), bias);
    }

    /// <summary>
    /// How much some tokens of a line read like a case: the logarithm of the odds. Above 0 a case is more likely, below 0 the board's
    /// business; 0 where there is too little to judge by.
    /// </summary>
    public double Score(Token[] tokens, int from, int to)
    {
        var features = SentenceFeatures.Of(tokens, from, to);
        if (features.Count < LeastFeatures) return 0;
        var sum = 0d;
        foreach (var feature in features) sum += weights.GetValueOrDefault(feature);
        return bias + (sum / Math.Sqrt(features.Count));
    }
}
