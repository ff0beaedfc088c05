using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>In sentences.</summary>
    Text,

    /// <summary>Yes, no, partly, not applicable or not known.</summary>
    YesNo,

    /// <summary>One of the choices given.</summary>
    Choice,

    /// <summary>One of the four inspection judgements.</summary>
    Judgement,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,
}

/// <summary>The questions of a tool, as data: form, print and documents are all made from them.</summary>
public sealed record QuestionSet(string Title, IReadOnlyList<QuestionSection> Sections);

/// <summary>A part of a tool.</summary>
public sealed record QuestionSection(
    string Id, string Title, string? Intro, IReadOnlyList<Located<string>> For, string? Source, IReadOnlyList<Question> Questions);

/// <summary>A question.</summary>
public sealed record Question(
    string Id, SourcePosition At, string Text, QuestionKind Kind, IReadOnlyList<string> Choices, string? Help, string? Source,
        IReadOnlyList<Located<string>> For);
