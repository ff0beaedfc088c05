namespace LearningHub.Safety.Words;

/// <summary>Writes words in the one form under which lists know them.</summary>
internal static class WordText
{
    /// <summary>Small letters and straight apostrophes.</summary>
    public static string Tidy(string text) => text.Trim().ToLowerInvariant().Replace('’', '\'');

    /// <summary>The words and signs of an entry, cut as lines are cut: a possessive 's belongs to its word and is left out.</summary>
    public static IReadOnlyList<string> Split(string entry)
    {
        var parts = new List<string>();
        for (var at = 0; at < entry.Length;)
        {
            if (entry[at] == ' ')
            {
                at++;
                continue;
            }
            var end = EndOf(entry, at);
            parts.Add(Base(entry.AsSpan(at, end - at)).ToString());
            at = end;
        }
        return parts;
    }

    /// <summary>Where a word, a number or a sign ends that begins at an offset.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        // Nearly all words end here.
        if (end > start && (end == text.Length || text[end] is ' ')) return end;
        if (end == start && !char.IsLetterOrDigit(text[start])) return start + 1;
        end = Math.Max(end, start + 1);
        while (end < text.Length
            && (IsInside(text[end])
            || (IsJoint(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]) && Joins(text, end)))) end++;
        return end;
    }

    /// <summary>A word without the possessive at its end.</summary>
    public static ReadOnlySpan<char> Base(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’' ? word[..^2] : word;

    private static bool IsInside(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '_'
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsJoint(char letter) => letter is '\'' or '’' or '-' or '.' or ',';

    // Apostrophes and hyphens join letters; full stops and commas join digits.
    private static bool Joins(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '.' or ',') return char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
        return text[at] == '-' || (char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]));
    }
}
