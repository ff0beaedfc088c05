using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>The questions of a tool, as data: page, print, Word form and collation are all made from them.</summary>
public sealed record QuestionSet(string Title, IReadOnlyList<QuestionSection> Sections)
{
    /// <summary>Roles that have a form of their own; empty: one form for everybody.</summary>
    public IReadOnlyList<Located<string>> Roles { get; init; } = [];

    /// <summary>Ids of the bank that it selects, with their places, also those that the bank does not have.</summary>
    public IReadOnlyList<Located<string>> Selected { get; init; } = [];

    /// <summary>Ids that questions had in earlier editions: the former id and the one that stands for it now.</summary>
    public IReadOnlyList<RenamedQuestion> Renamed { get; init; } = [];

    /// <summary>What questions said in earlier editions.</summary>
    public IReadOnlyList<EarlierQuestion> Earlier { get; init; } = [];

    /// <summary>Who fills in a form.</summary>
    public AnsweredBy AnsweredBy { get; init; }

    /// <summary>How a score is read; null for a tool without score.</summary>
    public ScoreBands? Score { get; init; }

    /// <summary>All questions in order.</summary>
    public IEnumerable<Question> Questions => Sections.SelectMany(section => section.Questions);
}
