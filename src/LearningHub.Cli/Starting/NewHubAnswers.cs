namespace LearningHub.Cli.Starting;

/// <summary>The answers of a board that starts a hub. Every value has been checked.</summary>
internal sealed record NewHubAnswers
{
    /// <summary>The name of the hub.</summary>
    public required string Name { get; init; }

    /// <summary>The board that runs it.</summary>
    public required string Board { get; init; }

    /// <summary>The area and places in it, for the safety check.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Places whose names are ordinary words too. They are not added to safety.yml.</summary>
    public IReadOnlyList<string> OrdinaryPlaces { get; init; } = [];

    /// <summary>The address of the site, with a slash at the end.</summary>
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

    /// <summary>Code of the language of the hub.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the hub starts with example resources.</summary>
    public required bool HasExamples { get; init; }
}
