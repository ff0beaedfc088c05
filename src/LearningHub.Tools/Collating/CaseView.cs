using LearningHub.Tools.Returns;

namespace LearningHub.Tools.Collating;

/// <summary>One case: what its agencies answered, side by side.</summary>
/// <param name="Case">Letter of the case.</param>
/// <param name="Returns">The returns, duplicates too.</param>
/// <param name="Rows">The questions that at least one agency was asked.</param>
/// <param name="Missing">Agencies that did not answer.</param>
public sealed record CaseView(
    string Case, IReadOnlyList<AgencyReturn> Returns, IReadOnlyList<CaseRow> Rows, IReadOnlyList<string> Missing)
{
    /// <summary>Questions about numbers and months, summed up for this case.</summary>
    public IReadOnlyList<ValueSummary> Values { get; init; } = [];

    /// <summary>For a course, which many people answer: how many gave each answer. Empty for a case.</summary>
    public IReadOnlyList<QuestionTally> Tallies { get; init; } = [];
}

/// <summary>A question of a case.</summary>
/// <param name="Id">Id of the question.</param>
/// <param name="Text">The question.</param>
/// <param name="Answers">The answer of each return, in the same order; null if it was not asked or left blank.</param>
public sealed record CaseRow(string Id, string Text, IReadOnlyList<string?> Answers)
{
    /// <summary>Whether two or more agencies answered.</summary>
    public bool IsShared => Answers.Count(answer => answer is not null) > 1;

    /// <summary>Whether the answers of agencies differ.</summary>
    public bool Differs => Answers.OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1;
}
