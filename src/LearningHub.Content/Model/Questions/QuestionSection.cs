using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>A part of a tool.</summary>
public sealed record QuestionSection(
    string Id, string Title, string? Intro, IReadOnlyList<Located<string>> For, string? Source, IReadOnlyList<Question> Questions);
