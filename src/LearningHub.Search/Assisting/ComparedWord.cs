using LearningHub.Search.Analysis;

namespace LearningHub.Search.Assisting;

/// <summary>A word of a query or of a word class, as <see cref="IntentRecognizer"/> compares them.</summary>
/// <param name="text">In lower case, without apostrophes.</param>
internal sealed class ComparedWord(string text)
{
    private const int ShortestWithStem = 3;
    private const int ShortestWithMistake = 6;

    /// <summary>The word.</summary>
    public string Text { get; } = text;

    /// <summary>Its stem. Very short words are their own stems: "use" must not be taken for "us".</summary>
    public string Stem { get; } = text.Length >= ShortestWithStem && EnglishAnalyzer.Analyze(text) is [var token] && token.Term.Length >= ShortestWithStem
        ? token.Term
        : text;

    /// <summary>Whether it is long enough to be recognised with a mistake in it.</summary>
    public bool IsLong => Text.Length >= ShortestWithMistake;

    /// <summary>Whether it is the same word as another: another form of it, or the word with one mistake.</summary>
    public bool Matches(ComparedWord other) =>
        Stem == other.Stem || (IsLong && other.IsLong && Text[0] == other.Text[0] && IsOneEditAway(Text, other.Text));

    // One letter put in, left out or replaced, or two neighbours exchanged.
    private static bool IsOneEditAway(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > 1) return false;
        var same = left.CommonPrefixLength(right);
        left = left[same..];
        right = right[same..];
        if (left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])) return true;
        if (left.Length == right.Length) return left.Length > 0 && left[1..].SequenceEqual(right[1..]);
        return left.Length > right.Length ? left[1..].SequenceEqual(right) : right[1..].SequenceEqual(left);
    }
}
