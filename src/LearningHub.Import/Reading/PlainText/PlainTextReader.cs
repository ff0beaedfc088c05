using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;

namespace LearningHub.Import.Reading.PlainText;

/// <summary>Reads plain text: lines, lists, numbers, tables between tabs, pages between form feeds.</summary>
internal static class PlainTextReader
{
    private const double EvenLetters = 0.97;

    /// <summary>The blocks of a text.</summary>
    /// <param name="text">The text.</param>
    public static SourceDocument Read(string text)
    {
        IReadOnlyList<string> remarks = MarkupInText.IsIn(text)
            ? ["The text contained HTML tags. They were removed, and their words were kept."] : [];
        return new SourceDocument(Blocks(TextLine.Split(text), EvenLetters), remarks);
    }

    /// <summary>The blocks of some lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="slack">As for <see cref="LineJoiner"/>.</param>
    public static List<SourceBlock> Blocks(IReadOnlyList<TextLine> lines, double slack)
    {
        var joiner = new LineJoiner(lines, slack);
        var blocks = new List<SourceBlock>();
        var blank = 1;
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank)
            {
                blank++;
                i++;
                continue;
            }
            var before = blocks.Count;
            if ((TabbedTable.Read(lines, i, out var end) ?? AlignedTable.Read(lines, i, out end)) is { } table)
            {
                blocks.Add(table);
                i = end;
            }
            else blocks.AddRange(Paragraph(lines, ref i, joiner));
            if (blocks.Count > before) blocks[before] = blocks[before] with { BlankBefore = blank };
            blank = 0;
        }
        return blocks;
    }

    private static List<SourceBlock> Paragraph(IReadOnlyList<TextLine> lines, ref int i, LineJoiner joiner)
    {
        var first = lines[i++];
        var text = new System.Text.StringBuilder(first.Text);
        var last = first.Text;
        // A bullet or a number may be on a line of its own, above its words.
        if (BulletMark.IsAlone(first.Text) || NumberMark.IsAlone(first.Text))
        {
            var next = i;
            while (next < lines.Count && next < i + 2 && lines[next].IsBlank) next++;
            if (next < lines.Count && !lines[next].IsBlank && !LineMarks.Begins(lines[next].Text) && !NumberMark.IsAlone(lines[next].Text))
            {
                last = lines[next].Text;
                text.Append(' ').Append(last.TrimStart());
                i = next + 1;
            }
        }
        while (i < lines.Count && Continues(first, last, lines[i], joiner))
        {
            last = lines[i++].Text;
            LineJoiner.Append(text, last);
        }
        return [.. MarkupInText.Strip(text.ToString()).Split('\n').Where(part => !string.IsNullOrWhiteSpace(part))
            .Select(part => Block(part, first))];
    }

    private static bool Continues(TextLine first, string last, TextLine line, LineJoiner joiner) =>
        !line.IsBlank && line.Page == first.Page && line.HasStyleOf(first) && !line.Text.AsSpan().Trim().Contains('\t')
            && !first.Text.AsSpan().Trim().Contains('\t')
            && ((first.IsLarge && line.IsLarge && !LineMarks.Begins(line.Text)) || joiner.Continues(last, line.Text));

    private static SourceBlock Block(string text, TextLine line) =>
        LineMarks.Read(text, line.Place) with { Page = line.Page, FromEdge = line.FromEdge, IsStrong = line.IsStrong, Size = line.Size };
}
