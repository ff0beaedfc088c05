namespace LearningHub.Cli.Starting;

/// <summary>What a board says of itself when it starts a hub. Every value has been checked.</summary>
internal sealed record NewHubAnswers
{
    /// <summary>What the hub is called.</summary>
    public required string Name { get; init; }

    /// <summary>The board that runs it.</summary>
    public required string Board { get; init; }

    /// <summary>The area and places in it, for the safety check.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Places whose names are ordinary words too. The safety check is not told of them.</summary>
    public IReadOnlyList<string> OrdinaryPlaces { get; init; } = [];

    /// <summary>Where the site will stand, with a slash at the end.</summary>
    public required string Address { get; init; }

    /// <summary>E-mail address for questions about the hub.</summary>
    public required string General { get; init; }

    /// <summary>E-mail address for questions of accessibility.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The number to ring about a child.</summary>
    public required string Telephone { get; init; }

    /// <summary>Brand colour, <c>#rrggbb</c>.</summary>
    public required string Colour { get; init; }

    /// <summary>Second colour, <c>#rrggbb</c>.</summary>
    public required string Accent { get; init; }

    /// <summary>Code of the language in which the hub speaks.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the hub starts with example resources.</summary>
    public required bool HasExamples { get; init; }
}
