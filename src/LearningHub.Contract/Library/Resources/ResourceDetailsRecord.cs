namespace LearningHub.Contract.Library.Resources;

/// <summary>Details that only one type of resource has. Keys that its type does not have are left out.</summary>
public sealed record ResourceDetailsRecord
{
    /// <summary>Of an audit: number of cases looked at.</summary>
    public int? Cases { get; init; }

    /// <summary>Of an audit: year or span that it covers.</summary>
    public string? Period { get; init; }

    /// <summary>Of an audit: the board that made it.</summary>
    public string? Board { get; init; }

    /// <summary>Of a tool, a briefing, a session or a course: minutes that it takes.</summary>
    public int? Minutes { get; init; }

    /// <summary>Of a tool: number of its questions.</summary>
    public int? Questions { get; init; }

    /// <summary>Of a tool: its licence, a term of the vocabulary "licence".</summary>
    public string? Licence { get; init; }

    /// <summary>Of a tool: who may use it.</summary>
    public string? WhoMayUse { get; init; }

    /// <summary>Of a programme: a term of the vocabulary "evidence-strength".</summary>
    public string? StrengthOfEvidence { get; init; }

    /// <summary>Of a programme: what it costs, in words with the sum.</summary>
    public string? Cost { get; init; }

    /// <summary>Of a programme: "low", "medium", "high" or "not-known".</summary>
    public string? CostBand { get; init; }

    /// <summary>Of a programme: what it saves or is worth, in words with the sum.</summary>
    public string? Saving { get; init; }

    /// <summary>Of a programme: what changed, in one sentence.</summary>
    public string? Outcome { get; init; }

    /// <summary>Of a programme: how many families or others the outcome rests on.</summary>
    public string? OutcomeBase { get; init; }

    /// <summary>Of a programme: where it was tried.</summary>
    public string? Place { get; init; }

    /// <summary>Of a programme: what the source leaves open.</summary>
    public string? NotKnown { get; init; }

    /// <summary>Of a programme: year of the sums; left out if the source gives none.</summary>
    public int? CostYear { get; init; }

    /// <summary>Of a programme: where the cost was counted.</summary>
    public string? CostPlace { get; init; }

    /// <summary>Of a course: for example "one day".</summary>
    public string? Duration { get; init; }

    /// <summary>Of a course or a session: a term of the vocabulary "course-level".</summary>
    public string? CourseLevel { get; init; }

    /// <summary>Of a course: ids of its sessions and briefings in order.</summary>
    public IReadOnlyList<string>? Sessions { get; init; }

    /// <summary>Of a session: ids of the courses that it is part of.</summary>
    public IReadOnlyList<string>? Courses { get; init; }

    /// <summary>Of a session: for how many people it is made, in words.</summary>
    public string? GroupSize { get; init; }

    /// <summary>Of a session: what people can do afterwards.</summary>
    public IReadOnlyList<string>? Aims { get; init; }

    /// <summary>Of a session: the findings that it rests on, as "resource#finding".</summary>
    public IReadOnlyList<string>? RestsOn { get; init; }
}
