namespace LearningHub.Content.Reading.Markdown.Context;

/// <summary>What to write in place of a piece of HTML.</summary>
internal static class HtmlInstead
{
    private static readonly (string Tag, string Advice)[] Known =
    [
        ("<!--", "Remove the comment: it would be published for anyone who looks."),
        ("<br", "End the line with two spaces, or begin a new paragraph."),
        ("<b", "Write **bold**."),
        ("<strong", "Write **bold**."),
        ("<i", "Write *emphasis*."),
        ("<em", "Write *emphasis*."),
        ("<a", "Write [text of the link](address)."),
        ("<img", "Write ![what the picture shows](picture.svg)."),
        ("<table", "Write a table with | between the cells."),
        ("<ul", "Begin each point with a hyphen and a space."),
        ("<ol", "Begin each point with 1. and a space."),
        ("<h", "Begin the line with ## for a heading."),
    ];

    /// <summary>Advice that fits the tag.</summary>
    public static string AdviceFor(string html)
    {
        var start = html.TrimStart();
        foreach (var (tag, advice) in Known)
        {
            if (!start.StartsWith(tag, StringComparison.OrdinalIgnoreCase)) continue;
            var next = start.Length > tag.Length ? start[tag.Length] : '>';
            if (tag is "<!--" or "<h" || !char.IsLetterOrDigit(next)) return advice;
        }
        return "Remove the tag and use Markdown. To show the sign < itself, put a backslash in front of it.";
    }
}
