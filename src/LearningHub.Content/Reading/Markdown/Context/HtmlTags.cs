using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Markdown.Context;

/// <summary>Reports HTML, which is not allowed in texts. A closing tag is reported only if its opening tag was not.</summary>
internal sealed class HtmlTags
{
    private const int LongestShown = 40;

    private readonly Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports the HTML at a place, unless it only closes what was opened and reported before.</summary>
    public void Report(FileReport report, SourcePosition at, string html)
    {
        if (ClosesOnly(html)) return;
        var shown = html.Trim().ReplaceLineEndings(" ");
        if (shown.Length > LongestShown) shown = shown[..LongestShown] + "…";
        report.Add(DiagnosticCodes.RawHtml, at, $"HTML is not allowed here: {shown}", HtmlInstead.AdviceFor(html));
    }

    private bool ClosesOnly(string html)
    {
        var closes = false;
        var opens = false;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = html.IndexOf('<', i + 1))
        {
            var isClosing = i + 1 < html.Length && html[i + 1] == '/';
            var start = i + (isClosing ? 2 : 1);
            var end = start;
            while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-')) end++;
            var name = html[start..end];
            if (isClosing && open.TryGetValue(name, out var count) && count > 0)
            {
                open[name] = count - 1;
                closes = true;
                continue;
            }
            opens = true;
            if (!isClosing && name.Length > 0) open[name] = open.GetValueOrDefault(name) + 1;
        }
        return closes && !opens && html.TrimStart().StartsWith("</", StringComparison.Ordinal) && html.TrimEnd().EndsWith('>');
    }
}
