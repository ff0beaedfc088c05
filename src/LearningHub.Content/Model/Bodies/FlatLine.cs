using System.Text;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Bodies;

/// <summary>The words of a line as one text, with the place of each character in the file. Code is left out, because it is not
/// prose.</summary>
internal sealed class FlatLine
{
    [ThreadStatic]
    private static StringBuilder? builder;

    private readonly SourcePosition first;
    private List<(int Offset, SourcePosition At)>? parts;
    private List<(int Start, int End)>? links;

    private FlatLine(string text, SourcePosition at) => (Text, first) = (text, at);

    /// <summary>The words. Citations are left out, and a line break is a space.</summary>
    public string Text { get; private set; }

    /// <summary>A text on one line of the file.</summary>
    public static FlatLine FromText(string text, SourcePosition at) => new(text, at);

    /// <summary>The words of some inlines in a cell or another place that may be empty.</summary>
    /// <param name="content">The inlines.</param>
    /// <param name="at">Where they would stand.</param>
    public static FlatLine FromInlines(IReadOnlyList<Inline> content, SourcePosition at) =>
        content.Count == 0 ? FromText(string.Empty, at) : FromInlines(content);

    /// <summary>The words of some inlines.</summary>
    public static FlatLine FromInlines(IReadOnlyList<Inline> content)
    {
        if (content is [TextInline only]) return FromText(only.Text, only.At);
        var line = new FlatLine(string.Empty, SourcePosition.Start);
        var text = builder ??= new StringBuilder();
        line.Append(text.Clear(), content);
        line.Text = text.ToString();
        return line;
    }

    /// <summary>The place in the file of a character of <see cref="Text"/>.</summary>
    public SourcePosition At(int offset)
    {
        var best = parts is null ? (Offset: 0, At: first) : parts[0];
        foreach (var part in parts ?? [])
        {
            if (part.Offset > offset) break;
            best = part;
        }
        return best.At with { Column = best.At.Column + offset - best.Offset };
    }

    /// <summary>The words of links, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Links => links ?? (IReadOnlyList<(int Start, int End)>)[];

    private void Append(StringBuilder text, IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline { Text: "\n" }: text.Append(' '); break;
                case TextInline plain:
                    (parts ??= []).Add((text.Length, plain.At));
                    text.Append(plain.Text);
                    break;
                case EmphasisInline emphasis: Append(text, emphasis.Content); break;
                case StrikeInline strike: Append(text, strike.Content); break;
                case LinkInline link:
                    var start = text.Length;
                    Append(text, link.Content);
                    (links ??= []).Add((start, text.Length));
                    break;
                case BreakInline: text.Append(' '); break;
            }
        }
    }
}
