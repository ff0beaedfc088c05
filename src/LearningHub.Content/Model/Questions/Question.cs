using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>A question of the bank, or one that a tool has by itself.</summary>
public sealed record Question
{
    /// <summary>The answer of a question that fits neither this child nor this agency.</summary>
    public const string NotApplicable = "Not applicable";

    /// <summary>The answer of somebody who cannot tell.</summary>
    public const string NotKnown = "Not known";

    /// <summary>What follows the id of a question in the id of the box for its evidence.</summary>
    public const string EvidenceSuffix = "-evidence";

    /// <summary>Unique in the bank and in a tool; never changes once answers are collected.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public SourcePosition At { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>How it is answered.</summary>
    public QuestionKind Kind { get; init; }

    /// <summary>Answers to choose from; empty where words or numbers are written.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Points for each choice, in the same order; empty where a form has no score.</summary>
    public IReadOnlyList<int> Scores { get; init; } = [];

    /// <summary>Advice on how to answer.</summary>
    public string? Help { get; init; }

    /// <summary>Where in the source of the tool it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Roles that can know the answer: audiences. Empty: everybody.</summary>
    public IReadOnlyList<Located<string>> For { get; init; } = [];

    /// <summary>What the answer is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>What it rests on: findings (<c>resource#finding</c>), or works of <c>references.yml</c> with a place behind a
    /// comma.</summary>
    public IReadOnlyList<Located<string>> RestsOn { get; init; } = [];

    /// <summary>What the answer should be backed with, as a second question with a box of its own; null for none.</summary>
    public string? Evidence { get; init; }

    /// <summary>When it is asked; null: always.</summary>
    public QuestionCondition? Condition { get; init; }

    /// <summary>Whether what is written as an answer could name somebody.</summary>
    public bool MayName { get; init; }

    /// <summary>Answers after which help is needed at once; empty for nearly every question.</summary>
    public IReadOnlyList<Located<string>> UrgentAnswers { get; init; } = [];

    /// <summary>The help that is shown with such an answer; null for none.</summary>
    public string? UrgentHelp { get; init; }

    /// <summary>Minutes that it takes; null: as long as its kind takes.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whether a "yes" tells of something that went wrong, so that a high share of it is a concern.</summary>
    public bool YesIsConcern { get; init; }

    /// <summary>Whether it stands in the bank.</summary>
    public bool IsFromBank { get; init; }

    /// <summary>Whether people write the answer in words of their own.</summary>
    public bool IsFreeText => Kind is QuestionKind.Text or QuestionKind.ShortText;

    /// <summary>Id of the box for its evidence.</summary>
    public string EvidenceId => Id + EvidenceSuffix;
}
