using System.Buffers;
using System.Text;

namespace LearningHub.Site.Html;

/// <summary>Builds HTML. Everything is escaped except what <see cref="Raw"/> gets, which must be a literal of this project.</summary>
public sealed class HtmlBuilder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private readonly StringBuilder html = new(4096);

    /// <summary>Appends HTML that this project wrote.</summary>
    public HtmlBuilder Raw(string literal)
    {
        html.Append(literal);
        return this;
    }

    /// <summary>Appends text, escaped for content and for quoted attributes alike.</summary>
    public HtmlBuilder Text(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            html.Append(text[..next]).Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(next + 1)..];
        }
        html.Append(text);
        return this;
    }

    /// <summary>Appends a number.</summary>
    public HtmlBuilder Number(int number)
    {
        html.Append(number);
        return this;
    }

    /// <summary>Appends an attribute with a space before it.</summary>
    public HtmlBuilder Attribute(string name, ReadOnlySpan<char> value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    /// <inheritdoc/>
    public override string ToString() => html.ToString();
}
