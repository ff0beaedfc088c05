using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>Which questions of a tool stand on its card for supervision.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Title">Title of the card.</param>
/// <param name="Findings">The findings that it rests on: <c>resource#finding</c>.</param>
/// <param name="Questions">Ids of questions, in order. Empty: the first question of the tool for each finding.</param>
public sealed record CardSelection(
    SourcePosition At, string Title, IReadOnlyList<Located<string>> Findings, IReadOnlyList<Located<string>> Questions)
{
    /// <summary>The folder of its page, below the address of its tool.</summary>
    public const string Folder = "card/";

    /// <summary>The most questions that fit on one side of A4 with room for notes and a slip.</summary>
    public const int MostQuestions = 7;
}
