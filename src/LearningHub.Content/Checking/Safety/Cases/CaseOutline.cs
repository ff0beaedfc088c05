namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>A stretch of text that tells of one family.</summary>
/// <param name="Label">What the text calls it, for example "case 2"; null if nothing.</param>
/// <param name="Segments">Its pieces in order: parts of lines.</param>
internal sealed record CaseOutline(string? Label, IReadOnlyList<Segment> Segments)
{
    /// <summary>Its words, for telling whether it has changed.</summary>
    public string Text => string.Join('\n', Segments.Select(segment => segment.Text));
}

/// <summary>A part of a line.</summary>
internal readonly record struct Segment(SafetyLine Line, int Start, int Length)
{
    /// <summary>Its words, not copied.</summary>
    public ReadOnlySpan<char> Span => Line.Text.AsSpan(Start, Length);

    /// <summary>Its words.</summary>
    public string Text => Length == Line.Text.Length ? Line.Text : Line.Text.Substring(Start, Length);
}
