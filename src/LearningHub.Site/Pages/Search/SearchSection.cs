namespace LearningHub.Site.Pages.Search;

/// <summary>A section of a resource that answers best.</summary>
public sealed record SearchSection
{
    /// <summary>Its heading, with what was asked for marked.</summary>
    public required IReadOnlyList<TextRun> Title { get; init; }

    /// <summary>Address of the very section.</summary>
    public required string Href { get; init; }

    /// <summary>What it is: "Finding: concern", "Recommendation", "Question"; null for a plain section.</summary>
    public string? KindLabel { get; init; }

    /// <summary>What a finding says of practice; null for everything else.</summary>
    public FindingTone? Tone { get; init; }

    /// <summary>The passage that answers best, with what was asked for marked.</summary>
    public required IReadOnlyList<TextRun> Snippet { get; init; }
}
