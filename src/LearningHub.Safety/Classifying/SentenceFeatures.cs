using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Classifying;

/// <summary>
/// The features by which a sentence is classified: its words and each pair of neighbours. Names, places, codes and numbers go by their
/// kind, so that nobody's name has a weight.
/// </summary>
internal static class SentenceFeatures
{
    private const string Begin = "^";
    private const string End = "$";
    private const int LongestCounted = 9;

    /// <summary>The features of some tokens of a line, each once.</summary>
    /// <param name="tokens">The tokens of the line.</param>
    /// <param name="from">The first of them.</param>
    /// <param name="to">The one behind the last.</param>
    public static HashSet<string> Of(Token[] tokens, int from, int to)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        var before = Begin;
        for (var at = from; at < to; at++)
        {
            var name = NameOf(tokens[at]);
            features.Add(name);
            features.Add($"{before} {name}");
            before = name;
        }
        features.Add($"{before} {End}");
        return features;
    }

    private static string NameOf(in Token token)
    {
        var word = token.Word;
        if (token.Kind == TokenKind.Sign) return word.Text;
        if (!token.IsWord || char.IsAsciiDigit(word.Text[0])) return NumberOf(word.Text);
        if (word.IsOrdinary)
        {
            if (token.IsCapital && !token.BeginsSentence) return "@" + word.Text;
            return token.IsPossessive ? word.Text + "'s" : word.Text;
        }
        return token.IsCapital ? KindOfName(token) : "odd";
    }

    private static string KindOfName(in Token token)
    {
        var kind = token.Word.IsGiven ? "@given" : token.Word.IsTown ? "@town" : token.IsShouted ? "@acronym" : "@name";
        return token.IsPossessive ? kind + "'s" : kind;
    }

    // Years, small counts, and all others by how many digits they have.
    private static string NumberOf(string text)
    {
        if (!text.All(char.IsAsciiDigit)) return "#code";
        if (text.Length == 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal)))
            return "#year";
        return text.Length == 1 && text[0] < '6' ? "#few" : $"#{Math.Min(text.Length, LongestCounted)}";
    }
}
