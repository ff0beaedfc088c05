using System.Text;

namespace LearningHub.Content.Model.Bodies;

/// <summary>The words of a body without markup: for leads, feeds, descriptions and search.</summary>
public static class PlainText
{
    private static readonly (string Loose, string Tight)[] Loose = [(" .", "."), (" ,", ","), (" ;", ";"), ("  ", " ")];

    [ThreadStatic]
    private static StringBuilder? builder;

    /// <summary>The words of a line. Citations, footnote marks and struck-out words are left out.</summary>
    public static string FromInlines(IReadOnlyList<Inline> content)
    {
        if (content is [TextInline only]) return only.Text.Trim();
        var text = builder ??= new StringBuilder();
        Append(text.Clear(), content);
        return Tidy(text.ToString()).Trim();
    }

    /// <summary>The words of the first paragraph in some blocks; empty if there is none.</summary>
    public static string Lead(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock paragraph) return FromInlines(paragraph.Content);
        }
        return string.Empty;
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline plain: text.Append(plain.Text); break;
                case CodeInline code: text.Append(code.Text); break;
                case EmphasisInline emphasis: Append(text, emphasis.Content); break;
                case LinkInline link: Append(text, link.Content); break;
                case ImageInline image:
                    text.Append(image.AlternativeText);
                    if (image.Caption is { } caption) text.Append(' ').Append(caption);
                    break;
                case BreakInline: text.Append(' '); break;
            }
        }
    }

    // A citation comes before the full stop, so without it there would be a space.
    private static string Tidy(string text)
    {
        text = text.Replace('\n', ' ');
        foreach (var (loose, tight) in Loose) text = text.Replace(loose, tight, StringComparison.Ordinal);
        return text;
    }
}
