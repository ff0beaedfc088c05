using LearningHub.Content.Model.Questions;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tools.Collating;

/// <summary>All returns of a round, per case and together.</summary>
public sealed record Collation
{
    /// <summary>The round.</summary>
    public required Round Round { get; init; }

    /// <summary>Who has answered.</summary>
    public required RoundStatus Status { get; init; }

    /// <summary>Returns that are counted.</summary>
    public required IReadOnlyList<AgencyReturn> Counted { get; init; }

    /// <summary>Files that were refused, and why.</summary>
    public required IReadOnlyList<ReturnReading> Refused { get; init; }

    /// <summary>Questions with answers to choose from, with their figures.</summary>
    public required IReadOnlyList<QuestionTally> Tallies { get; init; }

    /// <summary>Questions about numbers and months, summed up.</summary>
    public required IReadOnlyList<ValueSummary> Values { get; init; }

    /// <summary>Free text, by question.</summary>
    public required IReadOnlyList<(Question Question, IReadOnlyList<FreeText> Texts)> Texts { get; init; }

    /// <summary>Case by case.</summary>
    public required IReadOnlyList<CaseView> Cases { get; init; }

    /// <summary>Findings that the figures suggest.</summary>
    public required IReadOnlyList<SuggestedFinding> Suggestions { get; init; }

    /// <summary>Returns of agencies without records of the family.</summary>
    public int NothingHeld => Counted.Count(each => each.NothingHeld);
}
