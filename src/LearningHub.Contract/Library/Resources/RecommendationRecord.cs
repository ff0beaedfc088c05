namespace LearningHub.Contract.Library.Resources;

/// <summary>What an audit or a report recommends, and what in the library answers it.</summary>
public sealed record RecommendationRecord
{
    /// <summary>Id: the resource's id, a hash sign and the id of the heading.</summary>
    public required string Id { get; init; }

    /// <summary>The resource that it is in.</summary>
    public required ResourceLinkRecord Resource { get; init; }

    /// <summary>The recommendation in one sentence, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Its first paragraph, plain text; may be empty.</summary>
    public required string Lead { get; init; }

    /// <summary>Who has to act; left out if the source does not say.</summary>
    public string? Owner { get; init; }

    /// <summary>Practice themes, terms of the vocabulary "theme".</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Ids of the findings on which it rests.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>How far it has come: "open", "named" by a resource, "acted-on" or "re-audited".</summary>
    public string State { get => field ?? (Answered ? "named" : "open"); init; }

    /// <summary>What was done about it, the first act first. A resource that names it is not yet an act.</summary>
    public IReadOnlyList<ActRecord> ActedOn { get => field ?? []; init; }

    /// <summary>What was found when somebody looked again, the first time first.</summary>
    public IReadOnlyList<ReAuditRecord> ReAudited { get => field ?? []; init; }

    /// <summary>Whether something in the library answers it.</summary>
    public required bool Answered { get; init; }

    /// <summary>Resources that answer it.</summary>
    public required IReadOnlyList<ResourceLinkRecord> AnsweredBy { get; init; }

    /// <summary>Address from the root of the hub, with the place in the page.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }
}
