using System.Text;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Markdown.Context;

/// <summary>The text of one paragraph, heading or cell that Markdig read as plain text, with the place of each character. Parts that were
/// read as Markdown, and escaped characters, are replaced by placeholders that no rule matches.</summary>
internal sealed class LineText
{
    /// <summary>The placeholder for a link, code or another part that was understood.</summary>
    public const char Understood = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<(int Index, int Offset)> starts = [];

    /// <summary>Offset in the Markdown after the last piece.</summary>
    public int End { get; private set; }

    /// <summary>Clears everything.</summary>
    public void Clear()
    {
        text.Clear();
        starts.Clear();
    }

    /// <summary>Appends plain text from an offset of the Markdown.</summary>
    public void Append(ReadOnlySpan<char> piece, int offset, bool isFirstEscaped = false)
    {
        starts.Add((text.Length, offset));
        if (isFirstEscaped && piece.Length > 0) text.Append(Understood).Append(piece[1..]);
        else text.Append(piece);
        End = offset + piece.Length;
    }

    /// <summary>Appends a placeholder for a part that was understood.</summary>
    public void AppendUnderstood(int offset)
    {
        starts.Add((text.Length, offset));
        text.Append(Understood);
    }

    /// <summary>The place of a character of the text.</summary>
    public SourcePosition At(int index, BodyText body)
    {
        // The last piece that begins at the character or before it.
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle].Index <= index) low = middle + 1;
            else high = middle;
        }
        var piece = low == 0 ? (Index: 0, Offset: 0) : starts[low - 1];
        return body.At(piece.Offset + index - piece.Index);
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
