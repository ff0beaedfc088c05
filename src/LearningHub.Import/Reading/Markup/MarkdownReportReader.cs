using System.Text;
using System.Text.RegularExpressions;
using LearningHub.Import.Guarding;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;
using LearningHub.Import.Reading.PlainText;

namespace LearningHub.Import.Reading.Markup;

/// <summary>Reads Markdown as a report: headings, lists, tables, footnotes. Front matter and fences are kept as text, so that nothing is
/// lost.</summary>
internal static class MarkdownReportReader
{
    /// <summary>The blocks of a Markdown text.</summary>
    public static SourceDocument Read(string text)
    {
        var lines = TextLine.Split(text.Replace('\f', '\n'));
        var blocks = new List<SourceBlock>();
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank || RulePattern.IsMatch(lines[i].Text)) i++;
            else if (Table(lines, ref i) is { } table) blocks.Add(table);
            else blocks.Add(Heading(lines[i]) is { } heading ? Next(heading, ref i) : Setext(lines, ref i) ?? Paragraph(lines, ref i));
        }
        var first = blocks.FindIndex(block => block is { Kind: SourceKind.Heading, Level: 1 });
        if (first is >= 0 and < 20 && blocks.FindIndex(first + 1, block => block is { Kind: SourceKind.Heading, Level: 1 }) < 0)
            blocks[first] = blocks[first] with { IsTitle = true };
        return new SourceDocument(blocks, []);
    }

    private static SourceBlock Next(SourceBlock block, ref int i)
    {
        i++;
        return block;
    }

    private static SourceBlock? Heading(TextLine line)
    {
        if (HashesPattern.Match(line.Text) is not { Success: true } match) return null;
        return HeadingBlock(match.Groups[2].Value, match.Groups[1].Length, line);
    }

    private static SourceBlock HeadingBlock(string text, int level, TextLine line) =>
        LineMarks.Read(Plain(text), line.Place) with { Kind = SourceKind.Heading, Level = level };

    private static SourceBlock? Setext(List<TextLine> lines, ref int i)
    {
        if (i + 1 >= lines.Count || !UnderlinePattern.IsMatch(lines[i + 1].Text) || LineMarks.Begins(lines[i].Text)) return null;
        i += 2;
        return HeadingBlock(lines[i - 2].Text, lines[i - 1].Text.TrimStart()[0] == '=' ? 1 : 2, lines[i - 2]);
    }

    private static SourceBlock Paragraph(List<TextLine> lines, ref int i)
    {
        var first = lines[i++];
        var text = new StringBuilder(
            first.Text.TrimStart('>', ' ') is var quoted && first.Text.TrimStart().StartsWith('>') ? quoted : first.Text);
        while (i < lines.Count && !lines[i].IsBlank && !LineMarks.Begins(lines[i].Text) && Heading(lines[i]) is null
            && !RulePattern.IsMatch(lines[i].Text) && !RowPattern.IsMatch(lines[i].Text))
            text.Append(' ').Append(lines[i++].Text.Trim().TrimStart('>'));
        var block = LineMarks.Read(Plain(text.ToString()), first.Place);
        if (NotePattern.Match(text.ToString()) is not { Success: true } note) return block;
        return block with
        {
            Kind = SourceKind.Note,
            Number = note.Groups[1].Value,
            Text = CleanText.OneLine(Plain(text.ToString()[note.Length..]))
        };
    }

    private static SourceBlock? Table(List<TextLine> lines, ref int i)
    {
        if (i + 1 >= lines.Count || !RowPattern.IsMatch(lines[i].Text) || !DividerPattern.IsMatch(lines[i + 1].Text)) return null;
        var first = lines[i];
        var rows = new List<IReadOnlyList<string>> { Cells(lines[i].Text) };
        for (i += 2; i < lines.Count && RowPattern.IsMatch(lines[i].Text); i++) rows.Add(Cells(lines[i].Text));
        return new SourceBlock { Kind = SourceKind.Table, Text = string.Empty, Place = first.Place, Rows = rows };
    }

    private static string[] Cells(string line) =>
        [.. CellBreakPattern.Split(line.Trim().Trim('|')).Select(cell => TabbedTable.Cell(Plain(cell)))];

    // Removes the marks of notes, and replaces escapes by their characters.
    private static string Plain(string text) =>
        EscapedPattern.Replace(MarkupInText.Strip(NoteInTextPattern.Replace(text, string.Empty)).Replace('\n', ' '), "$1");

    private static readonly Regex HashesPattern = new(
        @"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex UnderlinePattern = new(
        @"^ {0,3}(?:=+|-{3,})\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex RulePattern = new(
        @"^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|`{3,}\w*|:{3,})\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex RowPattern = new(
        @"^\s*\|.*\|\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex DividerPattern = new(
        @"^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex CellBreakPattern = new(
        @"(?<!\\)\|",
        RegexOptions.CultureInvariant, ImportPatterns.Limit);

    private static readonly Regex NotePattern = new(
        @"^\[\^([\w-]{1,20})\]:\s*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex NoteInTextPattern = new(
        @"(?<=\S)\[\^[\w-]{1,20}\](?!:)",
        RegexOptions.CultureInvariant, ImportPatterns.Limit);

    private static readonly Regex EscapedPattern = new(
        @"\\([\\`*_{}\[\]()#+.!|<>~-])",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
