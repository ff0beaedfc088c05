namespace LearningHub.Content.Editing;

/// <summary>Reads a body line by line and finds where headings and boxes begin. Lines inside code and boxes do not count.</summary>
internal sealed class LineCutter
{
    private const int DeepestIndent = 3;
    private const int ShortestFence = 3;

    private char fence;
    private int fenceLength;
    private int boxes;
    private bool boxEnded;

    /// <summary>What the next line means.</summary>
    public LineMeaning Read(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        if (line.Length - text.Length > DeepestIndent) return Plain(text);
        if (fence != default)
        {
            if (IsRow(text, fence) && text.Length >= fenceLength) fence = default;
            return LineMeaning.Inside;
        }
        foreach (var mark in "`~")
        {
            var length = text.IndexOfAnyExcept(mark) is var end and >= 0 ? end : text.Length;
            if (length < ShortestFence || (mark == '`' && text[length..].Contains(mark))) continue;
            var meaning = Plain(text);
            (fence, fenceLength) = (mark, length);
            return meaning;
        }
        return text.StartsWith(":::", StringComparison.Ordinal) ? Box(text) : Other(text);
    }

    private LineMeaning Box(ReadOnlySpan<char> text)
    {
        if (boxes > 0 && IsRow(text, ':'))
        {
            boxes--;
            boxEnded = boxes == 0;
            return LineMeaning.Inside;
        }
        boxEnded = false;
        return boxes++ == 0 ? LineMeaning.Box : LineMeaning.Inside;
    }

    private LineMeaning Other(ReadOnlySpan<char> text)
    {
        var level = text.IndexOfAnyExcept('#') is var end and >= 0 ? end : text.Length;
        var isHeading = level is > 0 and <= 6 && (level == text.Length || text[level] is ' ' or '\t');
        if (!isHeading || boxes > 0) return Plain(text);
        boxEnded = false;
        return LineMeaning.Heading;
    }

    private LineMeaning Plain(ReadOnlySpan<char> text)
    {
        if (!boxEnded || text.IsEmpty) return LineMeaning.Inside;
        boxEnded = false;
        return LineMeaning.AfterBox;
    }

    private static bool IsRow(ReadOnlySpan<char> text, char mark) =>
        text.Length >= ShortestFence && text.IndexOfAnyExcept(mark) < 0;
}
