namespace LearningHub.Contract.Library.Resources;

/// <summary>What somebody did about a recommendation.</summary>
public sealed record ActRecord
{
    /// <summary>When it was done.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The role or agency that acted.</summary>
    public required string Who { get; init; }

    /// <summary>What is different since.</summary>
    public required string Change { get; init; }
}
