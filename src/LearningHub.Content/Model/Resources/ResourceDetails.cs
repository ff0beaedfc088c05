using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;

namespace LearningHub.Content.Model.Resources;

/// <summary>Details that only one type of resource has.</summary>
public abstract record ResourceDetails;

/// <summary>An audit.</summary>
/// <param name="Cases">Number of cases looked at.</param>
/// <param name="Period">Year or span that it covers.</param>
/// <param name="Board">The board that made it.</param>
public sealed record AuditDetails(int? Cases, string? Period, string? Board) : ResourceDetails;

/// <summary>A piece of research or an inspection.</summary>
/// <param name="Period">Year or span that it covers.</param>
public sealed record ResearchDetails(string? Period) : ResourceDetails;

/// <summary>A tool.</summary>
/// <param name="QuestionsFile">File with its questions, beside it; null if it has none.</param>
/// <param name="Questions">The questions, once read.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Licence">Licence id.</param>
/// <param name="WhoMayUse">A sentence.</param>
public sealed record ToolDetails(
    Located<string>? QuestionsFile, QuestionSet? Questions, int? Minutes, Located<string>? Licence, string? WhoMayUse) : ResourceDetails
{
    /// <summary>What the licence allows to do with the words of the tool.</summary>
    public ToolWording Wording { get; init; }

    /// <summary>Where the wording says so, for diagnostics.</summary>
    public SourcePosition WordingAt { get; init; } = SourcePosition.Start;

    /// <summary>Digest of the words of a tool that is printed word for word.</summary>
    public Located<string>? WordingDigest { get; init; }

    /// <summary>Two or more works of <c>references.yml</c> in which its words were looked up.</summary>
    public IReadOnlyList<Located<string>> VerifiedIn { get; init; } = [];

    /// <summary>What was compared with those sources, and where they differ.</summary>
    public string? Compared { get; init; }

    /// <summary>Training that people need before they use it.</summary>
    public string? TrainingNeeded { get; init; }

    /// <summary>What its score cannot say.</summary>
    public string? CannotSay { get; init; }

    /// <summary>What to do next.</summary>
    public string? NextStep { get; init; }

    /// <summary>Whose tool it is, for the foot of every copy.</summary>
    public string? Credit { get; init; }

    /// <summary>Whether the author wrote down whose words it has.</summary>
    public bool SaysWhoseWords { get; init; }

    /// <summary>Why its words may not be printed, for readers.</summary>
    public string? Reason { get; init; }

    /// <summary>Where people can get it.</summary>
    public string? WhereToGetIt { get; init; }
}

/// <summary>A programme.</summary>
/// <param name="StrengthOfEvidence">Id of a strength of evidence.</param>
/// <param name="Cost">Its cost: the sum and what it is for.</param>
/// <param name="CostYear">The year of the sums; null if the source gives none.</param>
/// <param name="CostPlace">Where they were counted.</param>
public sealed record ProgrammeDetails(
    Located<string>? StrengthOfEvidence, Located<string>? Cost, int? CostYear, string? CostPlace) : ResourceDetails
{
    /// <summary>What it is said to save or to be worth: never the same as what it costs.</summary>
    public string? Saving { get; init; }

    /// <summary>Low, medium, high or not known, for comparing programmes.</summary>
    public CostBand CostBand { get; init; }

    /// <summary>What changed for families, in one sentence.</summary>
    public string? Outcome { get; init; }

    /// <summary>The number of families, children or others behind the outcome.</summary>
    public string? OutcomeBase { get; init; }

    /// <summary>Where it was tried.</summary>
    public string? Place { get; init; }

    /// <summary>What the source leaves open.</summary>
    public string? NotKnown { get; init; }
}

/// <summary>The cost of a programme, compared with others.</summary>
public enum CostBand
{
    /// <summary>No cost is known.</summary>
    NotKnown,

    /// <summary>Up to a thousand pounds for a family or child.</summary>
    Low,

    /// <summary>Up to five thousand pounds.</summary>
    Medium,

    /// <summary>More.</summary>
    High,
}

/// <summary>A briefing.</summary>
/// <param name="Minutes">How long it takes to read.</param>
public sealed record BriefingDetails(int? Minutes) : ResourceDetails;

/// <summary>A course.</summary>
/// <param name="Duration">For example "one day".</param>
/// <param name="CourseLevel">Id of a course level.</param>
public sealed record TrainingDetails(string? Duration, Located<string>? CourseLevel) : ResourceDetails
{
    /// <summary>Minutes of all sessions, without breaks; null if the author gave none.</summary>
    public int? Minutes { get; init; }

    /// <summary>Where that stands.</summary>
    public SourcePosition MinutesAt { get; init; }

    /// <summary>When each part of the course begins; null where no time is set.</summary>
    public TimeOnly? Begins { get; init; }

    /// <summary>Its sessions and breaks in order; empty for a course that is only text.</summary>
    public IReadOnlyList<CourseEntry> Programme { get; init; } = [];
}
