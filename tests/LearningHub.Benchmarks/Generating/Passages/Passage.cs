namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>A made-up passage: what a search engine would index for one section of a resource.</summary>
internal sealed record Passage
{
    /// <summary>Its unique id.</summary>
    public required string Id { get; init; }

    /// <summary>The title of its resource.</summary>
    public required string Title { get; init; }

    /// <summary>One to three headings, a line each.</summary>
    public required string Headings { get; init; }

    /// <summary>Sentences.</summary>
    public required string Body { get; init; }

    /// <summary>What kind of resource it is.</summary>
    public required string Type { get; init; }

    /// <summary>Up to four themes.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>One to five audiences.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }
}
