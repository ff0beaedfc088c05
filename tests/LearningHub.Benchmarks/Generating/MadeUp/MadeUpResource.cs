namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>A made-up resource without its body. Its links are numbers only.</summary>
internal sealed record MadeUpResource
{
    /// <summary>Its section.</summary>
    public required MadeUpSection Section { get; init; }

    /// <summary>Its id, unique over the library.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence about it.</summary>
    public required string Summary { get; init; }

    /// <summary>Ids of practice themes.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Ids of audiences.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>Ids of levels of need.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Ids of ages.</summary>
    public required IReadOnlyList<string> Ages { get; init; }

    /// <summary>Day of publication.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Ids of the works that it is made from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Keys of its type, as lines of YAML.</summary>
    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>How many findings it has: f-1, f-2 and so on.</summary>
    public required int Findings { get; init; }

    /// <summary>How many recommendations it has: r-1, r-2 and so on.</summary>
    public required int Recommendations { get; init; }

    /// <summary>The approximate length of its body, in characters.</summary>
    public required int Length { get; init; }
}
