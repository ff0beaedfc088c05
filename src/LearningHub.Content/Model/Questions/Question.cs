using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>A question of the bank, or of a tool alone.</summary>
public sealed record Question
{
    /// <summary>The answer if a question does not apply to this child or agency.</summary>
    public const string NotApplicable = "Not applicable";

    /// <summary>The answer of somebody who does not know.</summary>
    public const string NotKnown = "Not known";

    /// <summary>The suffix of the id of the evidence box, after the id of the question.</summary>
    public const string EvidenceSuffix = "-evidence";

    /// <summary>Unique in the bank and in a tool. It must not change once answers are collected.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the file.</summary>
    public SourcePosition At { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>How it is answered.</summary>
    public QuestionKind Kind { get; init; }

    /// <summary>Answers to choose from; empty for words or numbers.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Points for each choice, in the same order; empty if the form has no score.</summary>
    public IReadOnlyList<int> Scores { get; init; } = [];

    /// <summary>Advice on how to answer.</summary>
    public string? Help { get; init; }

    /// <summary>Where in the source of the tool it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Roles that can know the answer: audiences. Empty: everybody.</summary>
    public IReadOnlyList<Located<string>> For { get; init; } = [];

    /// <summary>The purpose of the answer.</summary>
    public string? Purpose { get; init; }

    /// <summary>The evidence for it: findings (<c>resource#finding</c>), or works of <c>references.yml</c> with a comma and a
    /// place.</summary>
    public IReadOnlyList<Located<string>> RestsOn { get; init; } = [];

    /// <summary>The evidence that the answer needs, as a second question with a box of its own; null for none.</summary>
    public string? Evidence { get; init; }

    /// <summary>When it is asked; null: always.</summary>
    public QuestionCondition? Condition { get; init; }

    /// <summary>Whether an answer could contain a name.</summary>
    public bool MayName { get; init; }

    /// <summary>Answers after which help is needed at once; empty for nearly every question.</summary>
    public IReadOnlyList<Located<string>> UrgentAnswers { get; init; } = [];

    /// <summary>The help that is shown with such an answer; null for none.</summary>
    public string? UrgentHelp { get; init; }

    /// <summary>Minutes that it takes; null: the usual time of its kind.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whether "yes" means that something went wrong, so that a high share of it is a concern.</summary>
    public bool YesIsConcern { get; init; }

    /// <summary>Whether it is in the bank.</summary>
    public bool IsFromBank { get; init; }

    /// <summary>Whether the answer is free text.</summary>
    public bool IsFreeText => Kind is QuestionKind.Text or QuestionKind.ShortText;

    /// <summary>Id of the box for its evidence.</summary>
    public string EvidenceId => Id + EvidenceSuffix;
}
