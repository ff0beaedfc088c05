using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>A question is asked only after certain answers to an earlier one.</summary>
/// <param name="Question">Id of the earlier question.</param>
/// <param name="Answers">Any of these answers to it.</param>
public sealed record QuestionCondition(Located<string> Question, IReadOnlyList<Located<string>> Answers);
