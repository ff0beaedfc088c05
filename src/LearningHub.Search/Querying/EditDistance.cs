namespace LearningHub.Search.Querying;

/// <summary>Counts edits between words: letters put in, left out or replaced, and neighbours exchanged (optimal string alignment), as
/// Lucene's Levenshtein automata with transpositions do.</summary>
public static class EditDistance
{
    private const int LongestWord = 64;

    /// <summary>Edits between two words; a number above the limit where there are more.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (left.Length > LongestWord || right.Length > LongestWord || Math.Abs(left.Length - right.Length) > limit) return limit + 1;
        return Run(left, right, stopAt: -1);
    }

    internal static bool IsBeginningWithin(int edits, ReadOnlySpan<char> word, ReadOnlySpan<char> typed)
    {
        if (typed.Length is 0 or > LongestWord || word.Length < typed.Length - edits) return false;
        if (typed.Length <= edits) return true;
        return Run(word[..Math.Min(word.Length, typed.Length + edits)], typed, stopAt: edits) <= edits;
    }

    // A row for each letter of the word, of which the last three are kept.
    private static int Run(ReadOnlySpan<char> word, ReadOnlySpan<char> other, int stopAt)
    {
        var width = other.Length + 1;
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        for (var i = 0; i < width; i++) rows[i] = i;
        var last = other.Length;
        for (var depth = 1; depth <= word.Length; depth++)
        {
            var row = rows.Slice(depth % 3 * width, width);
            Fill(row, rows.Slice((depth + 2) % 3 * width, width), rows.Slice((depth + 1) % 3 * width, width), depth, word, other);
            last = row[^1];
            if (last <= stopAt) return last;
        }
        return last;
    }

    private static void Fill(
        Span<int> row, ReadOnlySpan<int> above, ReadOnlySpan<int> twoAbove, int depth, ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        row[0] = depth;
        for (var i = 1; i < row.Length; i++)
        {
            var edits = Math.Min(Math.Min(row[i - 1], above[i]) + 1, above[i - 1] + (other[i - 1] == word[depth - 1] ? 0 : 1));
            if (depth > 1 && i > 1 && other[i - 2] == word[depth - 1] && other[i - 1] == word[depth - 2])
                edits = Math.Min(edits, twoAbove[i - 2] + 1);
            row[i] = edits;
        }
    }
}
