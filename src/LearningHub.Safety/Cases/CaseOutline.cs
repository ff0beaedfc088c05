namespace LearningHub.Safety.Cases;

/// <summary>A stretch of text that tells of one family.</summary>
public sealed class CaseOutline
{
    internal CaseOutline(string? label, IReadOnlyList<Segment> segments) => (Label, Segments) = (label, segments);

    /// <summary>What the text calls it, for example "case 2"; null if nothing.</summary>
    public string? Label { get; }

    /// <summary>Its words, for telling whether it has changed.</summary>
    public string Text => string.Join('\n', Segments.Select(segment => segment.Text));

    /// <summary>Its pieces in order: parts of lines.</summary>
    internal IReadOnlyList<Segment> Segments { get; }
}
