using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>The questions of a tool as data. The page, print, the Word form and the collation are all made from them.</summary>
public sealed record QuestionSet(string Title, IReadOnlyList<QuestionSection> Sections)
{
    /// <summary>Roles that have a form of their own; empty: one form for everybody.</summary>
    public IReadOnlyList<Located<string>> Roles { get; init; } = [];

    /// <summary>The ids that it selects from the bank, with their places, including ids that the bank does not have.</summary>
    public IReadOnlyList<Located<string>> Selected { get; init; } = [];

    /// <summary>Renamed questions: the former id and the current one.</summary>
    public IReadOnlyList<RenamedQuestion> Renamed { get; init; } = [];

    /// <summary>What questions said in earlier editions.</summary>
    public IReadOnlyList<EarlierQuestion> Earlier { get; init; } = [];

    /// <summary>The card for supervision; null for none.</summary>
    public CardSelection? Card { get; init; }

    /// <summary>Who fills in a form.</summary>
    public AnsweredBy AnsweredBy { get; init; }

    /// <summary>The meaning of scores; null for a tool without scores.</summary>
    public ScoreBands? Score { get; init; }

    /// <summary>All questions in order.</summary>
    public IEnumerable<Question> Questions => Sections.SelectMany(section => section.Questions);
}
