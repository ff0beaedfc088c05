using System.Text;
using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Reading;

/// <summary>Reads Markdown as a report: headings, lists, tables, footnotes. Front matter and fences are kept as text, for nothing may be lost.</summary>
internal static partial class MarkdownReportReader
{
    /// <summary>The pieces of a Markdown text.</summary>
    public static SourceDocument Read(string text)
    {
        var lines = TextLine.Of(text.Replace('\f', '\n'));
        var blocks = new List<SourceBlock>();
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank || Rule().IsMatch(lines[i].Text)) i++;
            else if (Table(lines, ref i) is { } table) blocks.Add(table);
            else blocks.Add(Heading(lines[i]) is { } heading ? Next(heading, ref i) : Setext(lines, ref i) ?? Paragraph(lines, ref i));
        }
        return new SourceDocument(blocks, []);
    }

    private static SourceBlock Next(SourceBlock block, ref int i)
    {
        i++;
        return block;
    }

    private static SourceBlock? Heading(TextLine line)
    {
        if (Hashes().Match(line.Text) is not { Success: true } match) return null;
        return HeadingBlock(match.Groups[2].Value, match.Groups[1].Length, line);
    }

    private static SourceBlock HeadingBlock(string text, int level, TextLine line) =>
        LineMarks.Read(Plain(text), line.Place) with { Kind = SourceKind.Heading, Level = level };

    private static SourceBlock? Setext(List<TextLine> lines, ref int i)
    {
        if (i + 1 >= lines.Count || !Underline().IsMatch(lines[i + 1].Text) || LineMarks.Begins(lines[i].Text)) return null;
        i += 2;
        return HeadingBlock(lines[i - 2].Text, lines[i - 1].Text.TrimStart()[0] == '=' ? 1 : 2, lines[i - 2]);
    }

    private static SourceBlock Paragraph(List<TextLine> lines, ref int i)
    {
        var first = lines[i++];
        var text = new StringBuilder(first.Text.TrimStart('>', ' ') is var quoted && first.Text.TrimStart().StartsWith('>') ? quoted : first.Text);
        while (i < lines.Count && !lines[i].IsBlank && !LineMarks.Begins(lines[i].Text) && Heading(lines[i]) is null && !Rule().IsMatch(lines[i].Text) && !Row().IsMatch(lines[i].Text))
            text.Append(' ').Append(lines[i++].Text.Trim().TrimStart('>'));
        var block = LineMarks.Read(Plain(text.ToString()), first.Place);
        if (Note().Match(text.ToString()) is not { Success: true } note) return block;
        return block with { Kind = SourceKind.Note, Number = note.Groups[1].Value, Text = CleanText.OneLine(Plain(text.ToString()[note.Length..])) };
    }

    private static SourceBlock? Table(List<TextLine> lines, ref int i)
    {
        if (i + 1 >= lines.Count || !Row().IsMatch(lines[i].Text) || !Divider().IsMatch(lines[i + 1].Text)) return null;
        var first = lines[i];
        var rows = new List<IReadOnlyList<string>> { Cells(lines[i].Text) };
        for (i += 2; i < lines.Count && Row().IsMatch(lines[i].Text); i++) rows.Add(Cells(lines[i].Text));
        return new SourceBlock { Kind = SourceKind.Table, Text = string.Empty, Place = first.Place, Rows = rows };
    }

    private static string[] Cells(string line) => [.. CellBreak().Split(line.Trim().Trim('|')).Select(cell => TabbedTable.Cell(Plain(cell)))];

    // Marks of notes inside the text go; escapes become what they stand for.
    private static string Plain(string text) => Escaped().Replace(MarkupInText.Strip(NoteInText().Replace(text, string.Empty)).Replace('\n', ' '), "$1");

    [GeneratedRegex(@"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^ {0,3}(?:=+|-{3,})\s*$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|`{3,}\w*|:{3,})\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*\|.*\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$")]
    private static partial Regex Divider();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBreak();

    [GeneratedRegex(@"^\[\^([\w-]{1,20})\]:\s*")]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<=\S)\[\^[\w-]{1,20}\](?!:)")]
    private static partial Regex NoteInText();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+.!|<>~-])")]
    private static partial Regex Escaped();
}
