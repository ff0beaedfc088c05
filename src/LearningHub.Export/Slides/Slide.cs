namespace LearningHub.Export.Slides;

/// <summary>One slide.</summary>
internal sealed record Slide
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The points on it, in order, above its table. A title slide has none.</summary>
    public IReadOnlyList<SlidePoint> Points { get; init; } = [];

    /// <summary>The rows of its table, the header first; empty for none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table { get; init; } = [];

    /// <summary>Its chart; null for none.</summary>
    public SlideChart? Chart { get; init; }

    /// <summary>Whether it opens a session, and stands on the layout for that.</summary>
    public bool OpensSession { get; init; }

    /// <summary>The findings on which it rests, with their sources; they stand beside the points.</summary>
    public IReadOnlyList<SlideGround> Grounds { get; init; } = [];

    /// <summary>The facilitator's notes, a paragraph each.</summary>
    public IReadOnlyList<IReadOnlyList<NoteText>> Notes { get; init; } = [];
}

/// <summary>A point on a slide.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Level">0, or 1 for a point under another.</param>
/// <param name="HasBullet">Whether it has a bullet.</param>
internal sealed record SlidePoint(string Text, int Level = 0, bool HasBullet = true)
{
    /// <summary>Its number in a numbered list; null for none.</summary>
    public int? Number { get; init; }
}

/// <summary>A finding beside the points of a slide.</summary>
/// <param name="Title">Its title; empty if the slide has the same.</param>
/// <param name="Source">The work with its paragraph.</param>
internal sealed record SlideGround(string Title, string Source);

/// <summary>A part of a note.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Address">The target; null if it is not a link.</param>
internal sealed record NoteText(string Text, string? Address = null);
