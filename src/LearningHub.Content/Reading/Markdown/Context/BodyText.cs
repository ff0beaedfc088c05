using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading.Markdown.Context;

/// <summary>The Markdown of a file, which maps offsets to places in the file.</summary>
/// <param name="source">The whole file.</param>
/// <param name="start">Offset in the file at which the Markdown begins.</param>
/// <param name="end">Offset in the file at which it ends.</param>
internal sealed class BodyText(SourceText source, int start, int end)
{
    /// <summary>The Markdown.</summary>
    public string Text { get; } = source.Text[start..end];

    /// <summary>The place of an offset.</summary>
    public SourcePosition At(int offset) => source.PositionAt(start + Math.Max(0, offset));

    /// <summary>A part of the Markdown that is read separately.</summary>
    public BodyText Part(int from, int to) => new(source, start + from, start + to);

    /// <summary>The end of the line that contains an offset.</summary>
    public int EndOfLine(int offset) => Text.IndexOf('\n', offset) is var found and >= 0 ? found : Text.Length;
}
