namespace LearningHub.Search;

/// <summary>A group among the results.</summary>
public sealed record GroupHit
{
    /// <summary>Its name.</summary>
    public required string Group { get; init; }

    /// <summary>What groups are ranked by: the score of its best document and a share of that of its second best.</summary>
    public required float Score { get; init; }

    /// <summary>The date of its best document; where results are sorted by date, the date that it was sorted by. Null: none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether an editor put it first; where results are sorted by date it stands in its place all the same.</summary>
    public bool IsPinned { get; init; }

    /// <summary>Its best documents, best first.</summary>
    public required IReadOnlyList<DocumentHit> Documents { get; init; }

    /// <summary>How the score came about, if that was asked for.</summary>
    public Explanation? Explanation { get; init; }
}
