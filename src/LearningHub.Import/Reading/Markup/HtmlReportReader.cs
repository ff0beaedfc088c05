using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearningHub.Import.Guarding;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;
using LearningHub.Import.Reading.PlainText;

namespace LearningHub.Import.Reading.Markup;

/// <summary>Reads a saved web page. Nothing is fetched, and scripts are not run.</summary>
internal sealed class HtmlReportReader
{
    private const int DeepestNesting = 256;
    private const char LineBreak = '\n';

    private static readonly HashSet<string> Ignored = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "head",
        "iframe",
        "object",
        "embed",
        "select",
        "button",
        "input"
    };
    private static readonly HashSet<string> BesideMainText = new(StringComparer.OrdinalIgnoreCase) { "nav", "header", "footer", "aside" };
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp",
            "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "br",
    };

    private readonly List<SourceBlock> blocks = [];
    private readonly System.Text.StringBuilder text = new();
    private IElement? title;
    private int count;

    /// <summary>The blocks of a page.</summary>
    /// <exception cref="ImportRefusedException">It defines entities or is nested too deeply.</exception>
    public static SourceDocument Read(string fileName, string html)
    {
        if (html.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
            throw new ImportRefusedException(
                "The page defines entities, which can pull in other files.", fileName,
                "Open it in a browser, save it as plain text, and import that.");
        if (Depth(html) > DeepestNesting)
            throw new ImportRefusedException(
                $"The page has more than {DeepestNesting} nested elements.", fileName,
                "Open it in a browser, copy its text into a Word document, and import that.");
        var reader = new HtmlReportReader();
        var document = new HtmlParser().ParseDocument(html);
        reader.title = TitleOf(document);
        if (document.Body is { } body) reader.Walk(body, SourceKind.Paragraph, 0, 0);
        reader.Flush(SourceKind.Paragraph, 0);
        return new SourceDocument(reader.blocks, []);
    }

    // The only h1 of the page is its title. If the site has an h1 of its own on every page, the one in the main part counts.
    private static IElement? TitleOf(IDocument document)
    {
        foreach (var place in (string[])["h1", "main h1, article h1, [role=main] h1"])
        {
            var found = document.QuerySelectorAll(place).Where(element => CleanText.OneLine(element.TextContent).Length > 0).Take(2)
                .ToList();
            if (found.Count == 1) return found[0];
        }
        return null;
    }

    // Open tags minus closed ones, counted roughly, before the parser builds a tree that would need deep recursion.
    private static int Depth(string html)
    {
        int depth = 0, deepest = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            if (html[i + 1] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[i + 1]) && !IsVoid(html.AsSpan(i + 1))) deepest = Math.Max(deepest, ++depth);
        }
        return deepest;
    }

    private static bool IsVoid(ReadOnlySpan<char> tag)
    {
        foreach (var name in (
            string[])["br", "img", "hr", "meta", "link", "input", "col", "wbr", "p", "li", "td", "tr", "th", "dt", "dd", "option"])
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length]))) return true;
        }
        return false;
    }

    private void Walk(INode node, SourceKind kind, int level, int depth)
    {
        if (depth > DeepestNesting * 2) return;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data.ReplaceLineEndings(" "));
            else if (child is IElement element && !Ignored.Contains(element.LocalName)) Element(element, kind, level, depth);
        }
    }

    private void Element(IElement element, SourceKind kind, int level, int depth)
    {
        var name = element.LocalName;
        if (name == "br") text.Append(LineBreak);
        else if (name == "sup" && IsNoteMark(element)) return;
        else if (Inline.Contains(name)) Walk(element, kind, level, depth + 1);
        else
        {
            Flush(kind, level);
            if (name == "table" && element.QuerySelector("table, h1, h2") is null) Table(element);
            else
            {
                var (inner, innerLevel) = KindOf(name, kind, level);
                Walk(element, inner, innerLevel, depth + 1);
                Flush(inner, innerLevel, element == title);
            }
        }
    }

    private static (SourceKind Kind, int Level) KindOf(string name, SourceKind kind, int level) => name switch
    {
        ['h', >= '1' and <= '6'] => (SourceKind.Heading, name[1] - '0'),
        "li" => (SourceKind.ListItem, level),
        "ul" or "ol" => (kind, kind is SourceKind.ListItem ? level + 1 : 0),
        _ when BesideMainText.Contains(name) => (SourceKind.SideText, 0),
        _ => (kind, level),
    };

    private static bool IsNoteMark(IElement element) =>
        element.TextContent.Trim().Trim('[', ']') is { Length: > 0 and <= 3 } mark && mark.All(char.IsAsciiDigit);

    private void Flush(SourceKind kind, int level, bool isTitle = false)
    {
        var words = text.ToString();
        text.Clear();
        foreach (var line in kind is SourceKind.Paragraph ? ParagraphLines.Split(words) : [CleanText.OneLine(words)])
        {
            if (line.Length == 0) continue;
            var block = LineMarks.Read(line, $"paragraph {++count}");
            blocks.Add(kind is SourceKind.Paragraph ? block : block with { Kind = kind, Level = level, IsTitle = isTitle });
        }
    }

    private void Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr")
            .Select(row => (IReadOnlyList<string>)[.. row.Children.Where(cell => cell.LocalName is "td" or "th")
                .Select(cell => TabbedTable.Cell(CellText(cell)))])
            .Where(row => row.Count > 0)
            .ToList();
        if (table.QuerySelector("caption")?.TextContent is { } caption && CleanText.OneLine(caption) is { Length: > 0 } words)
            blocks.Add(new SourceBlock { Kind = SourceKind.Paragraph, Text = words, Place = $"paragraph {++count}" });
        if (rows.Count > 0)
            blocks.Add(new SourceBlock { Kind = SourceKind.Table, Text = string.Empty, Place = $"paragraph {++count}", Rows = rows });
    }

    private static string CellText(IElement cell) =>
        string.Concat(cell.Descendants()
            .Where(node => node is IText or IElement { LocalName: "p" or "li" or "br" or "div" }
            && node.ParentElement?.LocalName is not ("script" or "style"))
            .Select(node => node is IText words ? words.Data.ReplaceLineEndings(" ") : "\n"));
}
