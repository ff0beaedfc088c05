using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Markdown.Leftovers;

/// <summary>Finds headings, points, tables and boxes that were not read because a space or a sign is missing.</summary>
internal static class LineStartLeftovers
{
    private const string SpaceAfter = "Put a space after it, or a backslash before it if you mean the sign itself.";

    /// <summary>Reports what was not read at the starts of lines.</summary>
    public static IEnumerable<Leftover> Find(string text)
    {
        var previousWasPoint = false;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var indent = start;
            while (indent < end && text[indent] == ' ') indent++;
            var line = text.AsSpan(indent, end - indent).TrimEnd();
            var isPoint = IsPointWithoutSpace(line);
            var message = isPoint && (start == 0 || previousWasPoint)
                ? "This point has no space after its mark, so it is not read as a list item."
                : MessageFor(line, start == 0);
            if (message is not null) yield return new Leftover(indent, DiagnosticCodes.MarkdownUnread, message, AdviceFor(line));
            previousWasPoint = isPoint;
            start = end + 1;
        }
    }

    private static string? MessageFor(ReadOnlySpan<char> line, bool isFirst)
    {
        if (line.IsEmpty) return null;
        switch (line[0])
        {
            case '#':
                var hashes = line.IndexOfAnyExcept('#');
                if (hashes is < 0 or > 6 || char.IsWhiteSpace(line[hashes])) return hashes > 6 ? "Headings have at most six hashes." : null;
                return hashes >= 2 || (isFirst && char.IsAsciiLetter(line[hashes]))
                    ? "This heading has no space after its hashes, so it is not read as a heading." : null;
            case '•' or '◦' or '▪': return "This point begins with a bullet sign, so it is not read as a point of a list.";
            case '|' when line.Length > 1 && line[^1] == '|': return "This row is not read as part of a table.";
            case ':' when line.StartsWith(":::"): return "This box is not read.";
            case '=' when line.Length > 2 && line.IndexOfAnyExcept('=') < 0: return "This line of equals signs is not read as a heading.";
            case '[' when line.Length > 3 && line[2] == ']' && line[1] is ' ' or 'x' or 'X':
                return "This box is not read as a task.";
            default: return null;
        }
    }

    private static string AdviceFor(ReadOnlySpan<char> line) => line[0] switch
    {
        '•' or '◦' or '▪' => "Begin each point with a hyphen and a space, after an empty line.",
        '|' => "Write below the first row a row such as |---|---|, with an empty line before the table.",
        ':' => "Begin a box on a line of its own with ::: and a word such as note, and end it with :::.",
        '[' => "Tasks are points of a list: - [ ] what is to be done.",
        '=' => "Write ## before the words of the heading.",
        _ => SpaceAfter,
    };

    private static bool IsPointWithoutSpace(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return false;
        if (line[0] is '-' or '+' or '*') return char.IsLetter(line[1]) || line[1] == '[';
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && digits + 1 < line.Length && line[digits] is '.' or ')' && char.IsLetter(line[digits + 1]);
    }
}
