namespace LearningHub.Studio.Reading;

/// <summary>The page that somebody with a link sees.</summary>
public sealed record ReaderPage
{
    /// <summary>The address of the link.</summary>
    public required string Address { get; init; }

    /// <summary>The address of the page of the resource.</summary>
    public required string Page { get; init; }

    /// <summary>Title of the resource.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the hub.</summary>
    public required string Hub { get; init; }

    /// <summary>When the link stops working, in words.</summary>
    public required string Until { get; init; }

    /// <summary>The titles of its cards.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The token of the forms.</summary>
    public required string Token { get; init; }

    /// <summary>What was done, in a sentence.</summary>
    public string? Done { get; init; }

    /// <summary>Why something was not done.</summary>
    public string? Problem { get; init; }

    /// <summary>The name that was typed.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The card that was chosen.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>The comment that was typed.</summary>
    public string Text { get; init; } = string.Empty;
}
