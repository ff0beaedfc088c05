using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Text;

/// <summary>The text of a file, which maps offsets to lines and columns.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    /// <summary>Takes the text of a file; line ends may be LF or CR LF.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    /// <summary>The file, relative to the content folder.</summary>
    public string Path { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Line and column of an offset.</summary>
    public SourcePosition PositionAt(int offset)
    {
        var index = Array.BinarySearch(lineStarts, Math.Clamp(offset, 0, Text.Length));
        var line = index >= 0 ? index : ~index - 1;
        return new SourcePosition(line + 1, offset - lineStarts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 40 + 1) { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return [.. starts];
    }
}
