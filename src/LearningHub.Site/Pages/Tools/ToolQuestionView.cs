namespace LearningHub.Site.Pages.Tools;

/// <summary>A question of a tool.</summary>
public sealed record ToolQuestionView
{
    /// <summary>Unique in the tool; also the name of its field.</summary>
    public required string Id { get; init; }

    /// <summary>Its number in the form, from 1, counted across sections.</summary>
    public required int Number { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>Advice on how to answer, if any.</summary>
    public string? Help { get; init; }

    /// <summary>Answered in sentences.</summary>
    public bool IsLongText { get; init; }

    /// <summary>"text", "month" or "number" for a single line; otherwise null.</summary>
    public string? InputType { get; init; }

    /// <summary>Answers to choose from; empty for text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Points for each choice; empty if there is no score.</summary>
    public IReadOnlyList<int> Scores { get; init; } = [];

    /// <summary>The evidence that the answer needs: the label of a second box; null for none.</summary>
    public string? Evidence { get; init; }

    /// <summary>Id of that box.</summary>
    public string EvidenceId => $"{Id}-evidence";

    /// <summary>Answers after which help is needed at once; empty for none.</summary>
    public IReadOnlyList<string> UrgentAnswers { get; init; } = [];

    /// <summary>That help as finished HTML, with its numbers as links; null for none.</summary>
    public string? UrgentHelpHtml { get; init; }

    /// <summary>When it is asked, for the script: <c>question=Yes|Partly</c>; null: always.</summary>
    public string? When { get; init; }

    /// <summary>When it is asked, in words; null: always.</summary>
    public string? WhenWords { get; init; }

    /// <summary>Audiences asked; empty: everyone.</summary>
    public IReadOnlyList<string> For { get; init; } = [];
}
