namespace LearningHub.Import.Reading.Lines;

/// <summary>The number or letter at the start of a line: "3.2.1", "4.", "12)", "(iv)", "a.". Figures such as "46.2 per 10,000" do not
/// count.</summary>
/// <param name="Label">The number without brackets and without the full stop at its end.</param>
/// <param name="Length">Its length, with the spaces after it.</param>
internal readonly record struct NumberMark(string Label, int Length)
{
    private const int HighestSection = 40;

    /// <summary>Reads it; null for a line without one.</summary>
    public static NumberMark? Read(string line)
    {
        var start = line.StartsWith("**", StringComparison.Ordinal) ? 2 : line.StartsWith('*') ? 1 : 0;
        if (start >= line.Length) return null;
        var found = char.IsAsciiDigit(line[start]) ? Digits(line, start) : Letter(line, start);
        if (found is not { } mark) return null;
        var end = mark.Length;
        // Bold may end after the number: "**1.2** Text".
        var stars = end;
        while (stars < line.Length && stars - end < 2 && line[stars] == '*') stars++;
        return stars > end && stars < line.Length && char.IsWhiteSpace(line[stars]) ? mark with { Length = stars } : mark;
    }

    /// <summary>Whether a line is only a number such as "12.", so that its words are on the next line.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length is >= 2 and <= 4 && text[^1] is '.' or ')' && text[..^1].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static NumberMark? Digits(string line, int start)
    {
        var at = start;
        var parts = 0;
        var end = start;
        while (at < line.Length && char.IsAsciiDigit(line[at]))
        {
            var digits = at;
            while (at < line.Length && char.IsAsciiDigit(line[at])) at++;
            if (at - digits > (parts == 0 ? 3 : 2)) return null;
            parts++;
            end = at;
            if (parts == 5 || at + 1 >= line.Length || line[at] != '.' || !char.IsAsciiDigit(line[at + 1])) break;
            at++;
        }
        var label = line[start..end];
        return parts == 1 ? Single(line, label, end) : end - start > 2 && line.IndexOf('.', start) <= start + 2
            ? Dotted(line, label, parts, end) : null;
    }

    private static NumberMark? Single(string line, string label, int end)
    {
        if (end >= line.Length || line[end] is not ('.' or ')')) return null;
        return Behind(line, end + 1) is { } next && !IsBrokenDecimal(line, end, next) ? new NumberMark(label, next) : null;
    }

    // "18. 5 per cent": a decimal with a space in it by mistake.
    private static bool IsBrokenDecimal(string line, int end, int next)
    {
        if (line[end] != '.' || next >= line.Length || !char.IsAsciiDigit(line[next])) return false;
        while (next < line.Length && char.IsAsciiDigit(line[next])) next++;
        var rest = line.AsSpan(next).TrimStart();
        return rest.StartsWith("%") || rest.StartsWith("per ", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("percent", StringComparison.OrdinalIgnoreCase);
    }

    private static NumberMark? Dotted(string line, string label, int parts, int end)
    {
        if (end < line.Length && line[end] == '.') end++;
        if (Behind(line, end) is not { } next || IsFigure(line, label, parts, next)) return null;
        return new NumberMark(label, next);
    }

    // "46.2 per 10,000", "2.5 times", "10.15 am": one full stop, followed by a small letter or a unit.
    private static bool IsFigure(string line, string label, int parts, int next)
    {
        if (parts > 2 || next >= line.Length) return false;
        if (char.IsLower(line[next]) || line[next] is '%' or '(' or '–' or '-' or '/' or '+') return true;
        return int.Parse(label.AsSpan(0, label.IndexOf('.')), System.Globalization.CultureInfo.InvariantCulture) > HighestSection;
    }

    private static NumberMark? Letter(string line, int start)
    {
        var isOpen = line[start] == '(';
        var from = isOpen ? start + 1 : start;
        var end = from;
        while (end < line.Length && end - from < 6 && char.IsAsciiLetterOrDigit(line[end])) end++;
        if (end == from || end >= line.Length) return null;
        var label = line[from..end];
        var isNumber = isOpen && label.Length <= 3 && label.All(char.IsAsciiDigit);
        var isBracketed = line[end] == ')' && (isNumber || IsLetter(label, 'h', upper: true) || IsRoman(label, 5));
        var isStopped = !isOpen && line[end] == '.' && (IsLetter(label, 'h', upper: false) || IsRoman(label, 4));
        if (!isBracketed && !isStopped) return null;
        var next = end + 1;
        while (next < line.Length && char.IsWhiteSpace(line[next])) next++;
        return next > end + 1 && (isBracketed || next < line.Length) ? new NumberMark(label, next) : null;
    }

    private static bool IsLetter(string label, char last, bool upper) =>
        label.Length == 1 && (
            (label[0] >= 'a' && label[0] <= last) || (upper && label[0] >= 'A' && label[0] <= char.ToUpperInvariant(last)));

    private static bool IsRoman(string label, int longest) => label.Length <= longest && label.All(letter => letter is 'i' or 'v' or 'x');

    // Spaces, or a capital letter directly after it: "1.The".
    private static int? Behind(string line, int end)
    {
        var next = end;
        while (next < line.Length && char.IsWhiteSpace(line[next])) next++;
        if (next > end) return next;
        return end + 1 < line.Length && char.IsAsciiLetterUpper(line[end]) && char.IsAsciiLetterLower(line[end + 1]) ? end : null;
    }
}
