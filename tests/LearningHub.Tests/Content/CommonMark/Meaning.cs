using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Tests.Content.CommonMark;

/// <summary>What a text means, as a string: its blocks, emphasis, links, code and words, without ids and without white space.</summary>
internal static partial class Meaning
{
    private const string BlockNames = "P UL OL LI BLOCKQUOTE PRE HR H1 H2 H3 H4 H5 H6";

    public static string OfHtml(string html)
    {
        var text = new StringBuilder();
        HtmlBlocks(new HtmlParser().ParseDocument($"<body>{html}").Body!, text);
        return Tidy(text);
    }

    public static string OfBody(Body body)
    {
        var text = new StringBuilder();
        Blocks(body.Blocks, text);
        return Tidy(text);
    }

    private static string Tidy(StringBuilder text) => AroundBreaks().Replace(text.ToString(), "⏎");

    private static void HtmlBlocks(INode parent, StringBuilder text)
    {
        var run = new StringBuilder();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement element && BlockNames.Split(' ').Contains(element.TagName))
            {
                Flush();
                HtmlBlock(element, text);
            }
            else HtmlInline(child, run);
        }
        Flush();

        void Flush()
        {
            if (Collapsed(run) is { Length: > 0 } words) text.Append("p:").Append(words).Append('\n');
            run.Clear();
        }
    }

    private static void HtmlBlock(IElement element, StringBuilder text)
    {
        switch (element.TagName)
        {
            case "UL" or "OL" or "LI" or "BLOCKQUOTE":
                text.Append(element.TagName.ToLowerInvariant()).Append(element.GetAttribute("start")).Append("(\n");
                HtmlBlocks(element, text);
                text.Append(")\n");
                break;
            case "PRE": text.Append("pre:").Append(element.TextContent.TrimEnd('\n')).Append('\n'); break;
            case "HR": text.Append("hr\n"); break;
            default:
                var run = new StringBuilder();
                foreach (var child in element.ChildNodes) HtmlInline(child, run);
                text.Append(element.TagName.ToLowerInvariant()).Append(':').Append(Collapsed(run)).Append('\n');
                break;
        }
    }

    private static void HtmlInline(INode node, StringBuilder text)
    {
        if (node is not IElement element)
        {
            if (node is IText) text.Append(node.TextContent);
            return;
        }
        var (open, close) = element.TagName switch
        {
            "EM" => ("*(", ")"),
            "STRONG" => ("**(", ")"),
            "CODE" => ("`(", ")"),
            "A" => ("[", $"]({Decoded(element.GetAttribute("href"))})"),
            "IMG" => ("![" + element.GetAttribute("alt"), $"]({Decoded(element.GetAttribute("src"))})"),
            "BR" => ("⏎", string.Empty),
            var other => ($"<{other}>", $"</{other}>"),
        };
        text.Append(open);
        foreach (var child in element.ChildNodes) HtmlInline(child, text);
        text.Append(close);
    }

    private static void Blocks(IReadOnlyList<Block> blocks, StringBuilder text)
    {
        foreach (var block in blocks) Write(block, text);
    }

    private static void Write(Block block, StringBuilder text)
    {
        switch (block)
        {
            case HeadingBlock heading: Line($"h{heading.Level}:", heading.Content, text); break;
            case ParagraphBlock paragraph: Line("p:", paragraph.Content, text); break;
            case BreakBlock: text.Append("hr\n"); break;
            case CodeBlock code: text.Append("pre:").Append(code.Text.TrimEnd('\n')).Append('\n'); break;
            case QuoteBlock quote:
                text.Append("blockquote(\n");
                Blocks(quote.Content, text);
                text.Append(")\n");
                break;
            case ListBlock list:
                var start = list.IsOrdered && list.Start != 1 ? list.Start.ToString(CultureInfo.InvariantCulture) : string.Empty;
                text.Append(list.IsOrdered ? "ol" : "ul").Append(start).Append("(\n");
                foreach (var item in list.Items)
                {
                    text.Append("li(\n");
                    Blocks(item, text);
                    text.Append(")\n");
                }
                text.Append(")\n");
                break;
            default: text.Append(block.GetType().Name).Append('\n'); break;
        }
    }

    private static void Line(string name, IReadOnlyList<Inline> content, StringBuilder text)
    {
        var run = new StringBuilder();
        foreach (var inline in content) Write(inline, run);
        var words = Collapsed(run);
        if (words.Length > 0 || name[0] == 'h') text.Append(name).Append(words).Append('\n');
    }

    private static void Write(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case TextInline plain: text.Append(plain.Text); break;
            case CodeInline code: text.Append("`(").Append(code.Text).Append(')'); break;
            case EmphasisInline emphasis: Wrapped(emphasis.IsStrong ? "**(" : "*(", emphasis.Content, ")"); break;
            case LinkInline link: Wrapped("[", link.Content, $"]({Decoded(link.Destination)})"); break;
            case ImageInline image:
                text.Append("![").Append(image.AlternativeText).Append("](").Append(Decoded(image.Destination)).Append(')');
                break;
            case BreakInline: text.Append('⏎'); break;
            default: text.Append('<').Append(inline.GetType().Name).Append('>'); break;
        }

        void Wrapped(string open, IReadOnlyList<Inline> content, string close)
        {
            text.Append(open);
            foreach (var inner in content) Write(inner, text);
            text.Append(close);
        }
    }

    private static string Decoded(string? address) => Uri.UnescapeDataString(address ?? string.Empty);

    private static string Collapsed(StringBuilder text) => WhiteSpace().Replace(text.ToString(), " ").Trim();

    [GeneratedRegex(@"[ \t\n\r]+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(" ?⏎ ?")]
    private static partial Regex AroundBreaks();
}
