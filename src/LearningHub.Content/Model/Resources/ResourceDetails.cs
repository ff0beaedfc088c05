using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;

namespace LearningHub.Content.Model.Resources;

/// <summary>What only one type of resource has.</summary>
public abstract record ResourceDetails;

/// <summary>An audit.</summary>
/// <param name="Cases">Number of cases looked at.</param>
/// <param name="Period">Year or span that it covers.</param>
/// <param name="Board">The board that made it.</param>
public sealed record AuditDetails(int? Cases, string? Period, string? Board) : ResourceDetails;

/// <summary>A tool.</summary>
/// <param name="QuestionsFile">File with its questions, beside it; null if it has none.</param>
/// <param name="Questions">The questions, once read.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Licence">Licence id.</param>
/// <param name="WhoMayUse">A sentence.</param>
public sealed record ToolDetails(
    Located<string>? QuestionsFile, QuestionSet? Questions, int? Minutes, Located<string>? Licence, string? WhoMayUse) : ResourceDetails
{
    /// <summary>What the licence lets a hub do with the words of the tool.</summary>
    public ToolWording Wording { get; init; }

    /// <summary>Where the wording says so, for faults.</summary>
    public SourcePosition WordingAt { get; init; } = SourcePosition.Start;

    /// <summary>Digest of the words of a tool that stands here word for word.</summary>
    public Located<string>? WordingDigest { get; init; }

    /// <summary>Two or more sources in which its words were looked up: works of <c>references.yml</c>.</summary>
    public IReadOnlyList<Located<string>> VerifiedIn { get; init; } = [];

    /// <summary>Why its words may not stand here, for readers.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it can be had.</summary>
    public string? WhereToGetIt { get; init; }
}

/// <summary>A programme.</summary>
/// <param name="StrengthOfEvidence">Id of a strength of evidence.</param>
/// <param name="Cost">Text with the sum.</param>
/// <param name="CostYear">Year of the sum.</param>
/// <param name="CostPlace">Where it was counted.</param>
public sealed record ProgrammeDetails(Located<string>? StrengthOfEvidence, string? Cost, int? CostYear, string? CostPlace)
    : ResourceDetails;

/// <summary>A briefing.</summary>
/// <param name="Minutes">How long it takes to read.</param>
public sealed record BriefingDetails(int? Minutes) : ResourceDetails;

/// <summary>A course.</summary>
/// <param name="Duration">For example "one day".</param>
/// <param name="CourseLevel">Id of a course level.</param>
public sealed record TrainingDetails(string? Duration, Located<string>? CourseLevel) : ResourceDetails;
