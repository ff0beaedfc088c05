namespace LearningHub.Interchange.Import.Reading;

/// <summary>Reads plain text: lines, lists, numbers, tables between tabs, pages between form feeds.</summary>
internal static class PlainTextReader
{
    private const double EvenLetters = 0.97;

    /// <summary>The pieces of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slack">As for <see cref="LineJoiner"/>.</param>
    public static SourceDocument Read(string text, double slack = EvenLetters)
    {
        var lines = TextLine.Of(text);
        var joiner = new LineJoiner(lines, slack);
        var blocks = new List<SourceBlock>();
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank) i++;
            else if (TabbedTable.Read(lines, i, out var end) is { } table)
            {
                blocks.Add(table);
                i = end;
            }
            else blocks.AddRange(Paragraph(lines, ref i, joiner));
        }
        IReadOnlyList<string> remarks = MarkupInText.IsIn(text) ? ["Marks of HTML stood in the text; their tags were taken off and their words kept."] : [];
        return new SourceDocument(blocks, remarks);
    }

    private static List<SourceBlock> Paragraph(List<TextLine> lines, ref int i, LineJoiner joiner)
    {
        var first = lines[i++];
        var text = first.Text;
        var last = text;
        while (i < lines.Count && !lines[i].IsBlank && lines[i].Page == first.Page && !lines[i].Text.Trim().Contains('\t', StringComparison.Ordinal) && joiner.Continues(last, lines[i].Text))
        {
            last = lines[i++].Text;
            text = LineJoiner.Join(text, last);
        }
        return [.. MarkupInText.Strip(text).Split('\n').Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => Block(part, first))];
    }

    private static SourceBlock Block(string text, TextLine line) => LineMarks.Read(text, line.Place) with { Page = line.Page, FromEdge = line.FromEdge };
}
