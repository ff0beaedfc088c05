using System.Text;

namespace LearningHub.Import.Writing.Drafts;

/// <summary>Builds the body of a draft: blocks with a blank line between them, and headings that never skip a level.</summary>
internal sealed class DraftText
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder own = new();
    private int level = 1;
    private bool isList;
    private int outermost;
    private int deepest;
    private readonly List<(int Start, IReadOnlyList<int> Blocks)> marks = [];

    /// <summary>The blocks of the source that the next lines come from.</summary>
    public IReadOnlyList<int> From { get; set; } = [];

    /// <summary>Whether findings or recommendations are open, where headings of level 3 have a meaning.</summary>
    public bool IsItems { get; private set; }

    /// <summary>Writes a heading of the text. Below findings or recommendations it becomes level 2, so that it is not taken for one of
    /// them.</summary>
    public void Heading(int wanted, string words)
    {
        if (words.Length == 0) return;
        var at = IsItems ? 2 : Math.Clamp(wanted, 2, level + 1);
        if (at == 2 && words.Trim().ToLowerInvariant() is "findings" or "recommendations")
        {
            words += ", as printed";
            AddOwnWords("as printed");
        }
        Write(at, MarkdownText.Inline(words));
        IsItems = false;
    }

    /// <summary>Opens findings or recommendations.</summary>
    public void Items(bool findings)
    {
        Write(2, findings ? "Findings" : "Recommendations");
        IsItems = true;
    }

    /// <summary>Writes the heading of a finding or a recommendation.</summary>
    public void Item(string words, string braces)
    {
        AddOwnWords(braces);
        Write(3, braces.Length == 0 ? MarkdownText.Inline(words) : $"{MarkdownText.Inline(words)} {{{braces}}}");
    }

    /// <summary>Writes a paragraph that is already Markdown.</summary>
    public void Paragraph(string markdown)
    {
        if (markdown.Length == 0) return;
        Begin();
        Mark();
        text.Append(markdown).Append('\n');
    }

    /// <summary>Writes a point of a list.</summary>
    public void Point(int depth, string words)
    {
        if (words.Length == 0) return;
        if (!isList)
        {
            Begin();
            (outermost, deepest) = (depth, -1);
        }
        isList = true;
        deepest = Math.Clamp(depth - outermost, 0, Math.Min(deepest + 1, 3));
        Mark();
        text.Append(' ', deepest * 2).Append("- ").Append(words).Append('\n');
    }

    /// <summary>Writes a table; its first row is its heading.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Max(row => row.Count);
        if (width < 2)
        {
            foreach (var row in rows) Paragraph(MarkdownText.Line(string.Join(' ', row).ReplaceLineEndings(" ")));
            return;
        }
        Begin();
        Mark();
        for (var i = 0; i < rows.Count; i++)
        {
            text.Append('|');
            for (var column = 0; column < width; column++)
                text.Append(' ').Append(column < rows[i].Count ? MarkdownText.Cell(rows[i][column]) : string.Empty).Append(" |");
            text.Append('\n');
            if (i == 0) text.Append('|').Insert(text.Length, "---|", width).Append('\n');
        }
    }

    /// <summary>Records words that the draft adds, so that they are not taken for words of the report.</summary>
    public void AddOwnWords(string words) => own.Append(words).Append('\n');

    /// <summary>The words that the draft adds.</summary>
    public string OwnWords => own.ToString();

    /// <summary>Where the lines come from.</summary>
    /// <param name="firstLine">The line of the file on which this text begins, from 1.</param>
    public IReadOnlyList<DraftPassage> PassagesFrom(int firstLine)
    {
        var written = text.ToString();
        var passages = new List<DraftPassage>(marks.Count);
        var (line, at) = (firstLine, 0);
        for (var i = 0; i < marks.Count; i++)
        {
            line += written.AsSpan(at, marks[i].Start - at).Count('\n');
            at = marks[i].Start;
            var end = i + 1 < marks.Count ? marks[i + 1].Start : written.Length;
            var lines = written.AsSpan(at, end - at).TrimEnd('\n').Count('\n');
            if (marks[i].Blocks.Count > 0) passages.Add(new DraftPassage(line, line + lines, marks[i].Blocks));
        }
        return passages;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Write(int at, string words)
    {
        Begin();
        Mark();
        text.Append('#', at).Append(' ').Append(words).Append('\n');
        level = at;
    }

    private void Mark() => marks.Add((text.Length, From));

    private void Begin()
    {
        if (text.Length > 0) text.Append('\n');
        isList = false;
    }
}
