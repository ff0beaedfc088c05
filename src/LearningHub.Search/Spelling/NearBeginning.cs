namespace LearningHub.Search.Spelling;

/// <summary>Tells whether a word begins nearly like another: edits as in <see cref="NearTerms"/>, but of a beginning only.</summary>
internal static class NearBeginning
{
    private const int LongestBeginning = 64;

    /// <summary>Whether some beginning of a word is within some edits of what was typed.</summary>
    /// <param name="edits">Edits at most.</param>
    /// <param name="word">The word.</param>
    /// <param name="typed">Its beginning, perhaps; never near if longer than 64 characters.</param>
    public static bool IsWithin(int edits, ReadOnlySpan<char> word, ReadOnlySpan<char> typed)
    {
        if (typed.Length is 0 or > LongestBeginning || word.Length < typed.Length - edits) return false;
        if (word.Length > typed.Length + edits) word = word[..(typed.Length + edits)];
        var width = typed.Length + 1;
        Span<int> rows = stackalloc int[3 * (LongestBeginning + 1)];
        for (var i = 0; i < width; i++) rows[i] = i;
        if (typed.Length <= edits) return true;
        for (var depth = 1; depth <= word.Length; depth++)
        {
            var row = rows.Slice(depth % 3 * width, width);
            Fill(row, rows.Slice((depth + 2) % 3 * width, width), rows.Slice((depth + 1) % 3 * width, width), depth, word, typed);
            if (row[^1] <= edits) return true;
        }
        return false;
    }

    private static void Fill(Span<int> row, ReadOnlySpan<int> above, ReadOnlySpan<int> twoAbove, int depth, ReadOnlySpan<char> word, ReadOnlySpan<char> typed)
    {
        row[0] = depth;
        for (var i = 1; i < row.Length; i++)
        {
            var edits = Math.Min(Math.Min(row[i - 1], above[i]) + 1, above[i - 1] + (typed[i - 1] == word[depth - 1] ? 0 : 1));
            if (depth > 1 && i > 1 && typed[i - 2] == word[depth - 1] && typed[i - 1] == word[depth - 2]) edits = Math.Min(edits, twoAbove[i - 2] + 1);
            row[i] = edits;
        }
    }
}
