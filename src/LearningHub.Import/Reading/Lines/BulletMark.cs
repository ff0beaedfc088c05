namespace LearningHub.Import.Reading.Lines;

/// <summary>The bullet at the start of a line. Reports use hyphens, dots, squares, arrows, ticks and the private letters of symbol
/// fonts.</summary>
internal static class BulletMark
{
    /// <summary>Length of the bullet and the spaces after it; 0 if the line does not start with a bullet.</summary>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        if (line.Length == 0) return 0;
        var spaces = SpacesFrom(line, 1);
        return line[0] switch
        {
            '-' or '–' or '*' or '+' or '»' or '›' => spaces > 0 ? 1 + spaces : 0,
            // Word's second level, in a text without fonts. No sentence begins with the word "o".
            'o' => spaces > 1 || (spaces == 1 && (line[1] == '\t' || StartsItem(line, 1 + spaces))) ? 1 + spaces : 0,
            // Squares and dots of Wingdings.
            'n' or 'l' or 'q' => spaces > 0 && line.Length > 1 + spaces && char.IsUpper(line[1 + spaces]) ? 1 + spaces : 0,
            // Wingdings without its font.
            '§' or 'Ø' or 'ü' => spaces > 0 && line.Length > 1 + spaces && char.IsLetter(line[1 + spaces]) ? 1 + spaces : 0,
            var mark when IsShape(mark) =>
                spaces > 0 || line.Length == 1 || char.IsLetterOrDigit(line[1]) || line[1] is '‘' or '“' or '(' ? 1 + spaces : 0,
            _ => 0,
        };
    }

    /// <summary>Whether a line is only a bullet, so that its words are on the next line.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length == 1 && IsShape(text[0]);
    }

    // Squares, dots, arrows, ticks and crosses of Unicode, and the private area where Symbol and Wingdings put theirs.
    private static bool IsShape(char letter) => letter is
        '·' or '•' or '‣' or '⁃' or '⁌' or '⁍' or '∙' or '⋅' or '・' or (>= '\u2190' and <= '\u21FF') or (>= '\u25A0' and <= '\u26FF')
        or (>= '\u2700' and <= '\u2775') or (>= '\u2794' and <= '\u27BF') or (>= '\u27F0' and <= '\u27FF') or (>= '\u2900' and <= '\u297F')
        or (>= '\u2B00' and <= '\u2BFF') or (>= '\uE000' and <= '\uF8FF');

    private static bool StartsItem(ReadOnlySpan<char> line, int at) =>
        at < line.Length && (char.IsLetterOrDigit(line[at]) || line[at] is '‘' or '“' or '"' or '(');

    private static int SpacesFrom(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && char.IsWhiteSpace(line[end])) end++;
        return end - start;
    }
}
