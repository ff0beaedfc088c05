using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>A session of a course.</summary>
/// <param name="Minutes">How long it takes; null if the author gave no number.</param>
/// <param name="MinutesAt">Where that stands.</param>
/// <param name="CourseLevel">Id of a course level.</param>
/// <param name="GroupSize">For how many people, for example "12 to 24".</param>
public sealed record SessionDetails(int? Minutes, SourcePosition MinutesAt, Located<string>? CourseLevel, string? GroupSize)
    : ResourceDetails
{
    /// <summary>What people can do afterwards.</summary>
    public IReadOnlyList<string> Aims { get; init; } = [];

    /// <summary>The findings that it rests on.</summary>
    public IReadOnlyList<SessionGround> Grounds { get; init; } = [];
}

/// <summary>A finding that a session rests on.</summary>
/// <param name="Finding">The finding: <c>resource#finding</c>.</param>
/// <param name="Text">Four letters that stand for the text of the finding when somebody last compared it with the session.</param>
public sealed record SessionGround(Located<string> Finding, Located<string>? Text);
