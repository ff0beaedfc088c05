using YamlDotNet.Core;

namespace LearningHub.Content.Reading.Yaml;

/// <summary>The lines of a YAML text, for finding what the parser ignores.</summary>
/// <param name="text">The text.</param>
internal sealed class YamlLines(string text)
{
    private const int LongestShown = 60;

    private readonly string[] lines = text.Split('\n');

    /// <summary>The comment that begins on a line after a value, or null. With two spaces before the number sign and one after it, it is
    /// clearly a comment.</summary>
    public (int Column, string Text)? CommentAfter(Mark end)
    {
        var line = LineOf(end);
        var valueEnd = Math.Clamp((int)end.Column - 1, 0, line.Length);
        var start = valueEnd;
        while (start < line.Length && line[start] is ' ' or '\t') start++;
        if (start >= line.Length || line[start] != '#') return null;
        var isWrittenAsComment = start - valueEnd >= 2 && start + 1 < line.Length && line[start + 1] is ' ' or '\t';
        if (isWrittenAsComment) return null;
        var comment = line[start..].TrimEnd();
        return (start + 1, comment.Length > LongestShown ? comment[..LongestShown] + "…" : comment);
    }

    /// <summary>The column of a curly quotation mark with which the value of a line begins, or null.</summary>
    public int? CurlyQuoteAt(Mark mark)
    {
        var line = LineOf(mark);
        var start = ValueStart(line);
        return start < line.Length && line[start] is '“' or '”' or '„' or '‘' or '’' or '«' ? start + 1 : null;
    }

    private static int ValueStart(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var start = colon < 0 ? 0 : colon + 1;
        while (start < line.Length && line[start] is ' ' or '\t' or '-' or '[' or '{') start++;
        return start;
    }

    private string LineOf(Mark mark) => mark.Line >= 1 && mark.Line <= lines.Length ? lines[mark.Line - 1] : string.Empty;
}
