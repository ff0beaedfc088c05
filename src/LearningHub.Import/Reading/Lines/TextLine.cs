namespace LearningHub.Import.Reading.Lines;

/// <summary>A line of a text with its place.</summary>
/// <param name="Text">The line with its indent.</param>
/// <param name="Number">Line of the file, from 1.</param>
/// <param name="Page">Page from 1; 0 for a text without pages.</param>
/// <param name="FromEdge">Printed lines between it and the nearer edge of its page.</param>
internal sealed record TextLine(string Text, int Number, int Page, int FromEdge)
{
    /// <summary>Whether nothing is printed on it.</summary>
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether all of it is bold, if the format says so.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Font size in points; 0 if the format does not say.</summary>
    public double Size { get; init; }

    /// <summary>Whether it has a larger font than the text. The next such line continues the same heading.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Whether it has the size and weight of another line. A change starts a new paragraph.</summary>
    public bool HasStyleOf(TextLine other) => IsStrong == other.IsStrong && Math.Abs(Size - other.Size) < 0.6;

    /// <summary>Its place in words.</summary>
    public string Place => Page > 0 ? $"page {Page}, line {Number}" : $"line {Number}";

    /// <summary>Splits a text into lines. A form feed begins a new page.</summary>
    public static List<TextLine> Split(string text)
    {
        // ReplaceLineEndings would also remove form feeds, and with them the page breaks.
        var pages = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\f', '\n').Split('\f');
        var lines = new List<TextLine>();
        var isPaged = pages.Length > 1;
        var number = 0;
        for (var page = 0; page < pages.Length; page++)
        {
            var onPage = pages[page].Split('\n');
            var printed = onPage.Count(line => !string.IsNullOrWhiteSpace(line));
            var seen = 0;
            if (isPaged) number = 0;
            foreach (var line in onPage)
            {
                number++;
                var isPrinted = !string.IsNullOrWhiteSpace(line);
                lines.Add(new TextLine(
                    line, number, isPaged ? page + 1 : 0, isPaged && isPrinted ? Math.Min(seen, printed - 1 - seen) : int.MaxValue));
                if (isPrinted) seen++;
            }
        }
        return lines;
    }
}
