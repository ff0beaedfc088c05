namespace LearningHub.Tests.Search.Reference;

/// <summary>BM25 (k1 1.2, b 0.75) written down from its formula, with lengths rounded down to four significant bits above 40.</summary>
internal sealed class PlainScores(PlainEngine engine)
{
    private readonly Dictionary<string, (int Documents, double Average)> lengths = [];

    /// <summary>The score of a document for words of which any is enough, without its weight.</summary>
    public double ScoreDocument(IEnumerable<string> words, PlainDocument document)
    {
        double score = 0;
        foreach (var word in words)
        {
            score += (4 * ScoreWord("title", word, document)) + ScoreWord("body", word, document);
        }
        return score;
    }

    private double ScoreWord(string field, string word, PlainDocument document)
    {
        double frequency = document.Places(field, word).Count;
        if (frequency == 0) return 0;
        var (documents, average) = Lengths(field);
        var having = engine.Documents.Count(each => each.Places(field, word).Count > 0);
        var inverse = Math.Log(1 + ((documents - having + 0.5) / (having + 0.5)));
        return inverse * frequency / (frequency + (1.2 * (0.25 + (0.75 * Rounded(document.Length(field)) / average))));
    }

    private (int Documents, double Average) Lengths(string field)
    {
        if (lengths.TryGetValue(field, out var known)) return known;
        var all = engine.Documents.Select(document => document.Length(field)).Where(length => length > 0).ToArray();
        return lengths[field] = (all.Length, all.Average());
    }

    private static int Rounded(int length)
    {
        if (length < 40) return length;
        // Above 24 the rest of the length has a leading bit and three more.
        var rest = length - 24;
        var shift = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)rest) - 4;
        return 24 + (rest >> shift << shift);
    }
}
