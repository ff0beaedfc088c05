using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>A question that had another id in earlier editions of a tool.</summary>
public sealed record RenamedQuestion(string Former, Located<string> Now);
