namespace LearningHub.Contract.Search;

/// <summary>The explanation of a score.</summary>
public sealed record ExplanationRecord
{
    /// <summary>The value.</summary>
    public required double Score { get; init; }

    /// <summary>What it is.</summary>
    public required string Text { get; init; }

    /// <summary>What it was made from.</summary>
    public required IReadOnlyList<ExplanationRecord> Parts { get; init; }
}
