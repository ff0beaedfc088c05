namespace LearningHub.Contract.Library.Resources;

/// <summary>What was found when somebody looked again at a recommendation.</summary>
public sealed record ReAuditRecord
{
    /// <summary>When it was found.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What was found.</summary>
    public required string Found { get; init; }

    /// <summary>Id of the finding that says so; left out where the library has none.</summary>
    public string? Finding { get; init; }
}
