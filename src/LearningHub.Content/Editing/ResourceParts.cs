namespace LearningHub.Content.Editing;

/// <summary>The text of a resource, split at the lines of hyphens. Joining the parts gives the same text.</summary>
/// <param name="Opening">The first line of hyphens.</param>
/// <param name="FrontMatter">The lines between, each with its end.</param>
/// <param name="Closing">The second line of hyphens.</param>
/// <param name="Body">All that follows.</param>
public sealed record ResourceParts(string Opening, string FrontMatter, string Closing, string Body)
{
    private const string Fence = "---";

    /// <summary>The whole text.</summary>
    public string Text => Opening + FrontMatter + Closing + Body;

    /// <summary>Number of lines before the body.</summary>
    public int LinesBeforeBody => (Opening + FrontMatter + Closing).Count(letter => letter == '\n');

    /// <summary>Cuts a text whose lines end with LF; null if it does not begin with front matter.</summary>
    public static ResourceParts? Cut(string text)
    {
        var first = EndOfLine(text, 0);
        if (text.AsSpan(0, first).TrimEnd() is not Fence) return null;
        for (var start = first; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            if (text.AsSpan(start, end - start).TrimEnd() is Fence)
                return new ResourceParts(text[..first], text[first..start], text[start..end], text[end..]);
            start = end;
        }
        return null;
    }

    private static int EndOfLine(string text, int from) =>
        text.IndexOf('\n', from) is var end and >= 0 ? end + 1 : text.Length;
}
