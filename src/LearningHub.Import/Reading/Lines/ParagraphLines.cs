using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Reading.Lines;

/// <summary>
/// Splits a paragraph at the line breaks that its author typed. Lines that start something new become paragraphs. A break inside a
/// sentence becomes a space.
/// </summary>
internal static class ParagraphLines
{
    private const int FullLine = 70;

    /// <summary>The parts of a paragraph, each on one line.</summary>
    /// <param name="text">Words of a paragraph, with line feeds where the author broke the line.</param>
    public static IReadOnlyList<string> Split(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal)) return CleanText.OneLine(text) is { Length: > 0 } line ? [line] : [];
        var lines = new List<string>();
        foreach (var line in text.Split('\n').Select(CleanText.OneLine).Where(line => line.Length > 0))
        {
            if (lines.Count > 0 && !IsOwn(lines[^1], line)) lines[^1] = $"{lines[^1]} {line}";
            else lines.Add(line);
        }
        return lines;
    }

    private static bool IsOwn(string before, string line)
    {
        if (LineMarks.Begins(line)) return true;
        if (!char.IsUpper(line[0]) && !char.IsDigit(line[0])) return false;
        return before.Length < FullLine || before[^1] is '.' or ':' or ';' or '?' or '!';
    }
}
