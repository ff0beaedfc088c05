namespace LearningHub.Interchange.Export.Slides;

/// <summary>One slide.</summary>
internal sealed record Slide
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The points on it, in order. They stand above its table; on a slide that is only a title there are none.</summary>
    public IReadOnlyList<SlidePoint> Points { get; init; } = [];

    /// <summary>The rows of its table, the header first; empty for none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table { get; init; } = [];

    /// <summary>What the facilitator says and knows, a paragraph each.</summary>
    public IReadOnlyList<IReadOnlyList<NoteText>> Notes { get; init; } = [];
}

/// <summary>A point on a slide.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Level">0, or 1 for a point under another.</param>
/// <param name="HasBullet">Whether a bullet stands before it.</param>
internal sealed record SlidePoint(string Text, int Level = 0, bool HasBullet = true);

/// <summary>A piece of a note.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Address">Where it leads; null if it is no link.</param>
internal sealed record NoteText(string Text, string? Address = null);
