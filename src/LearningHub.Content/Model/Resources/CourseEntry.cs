using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>A line of the programme of a course: a session, some steps of one, or a break.</summary>
public sealed record CourseEntry
{
    /// <summary>Where the entry stands.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>Id of a session, or of a briefing that is read together; null for a break.</summary>
    public Located<string>? Session { get; init; }

    /// <summary>The steps that are taken from the session; empty: all of them.</summary>
    public IReadOnlyList<Located<string>> Steps { get; init; } = [];

    /// <summary>What a break is called; null for a session.</summary>
    public string? Break { get; init; }

    /// <summary>How long it takes, as the author wrote it; null: as long as the session or its steps.</summary>
    public int? Minutes { get; init; }

    /// <summary>Where that stands.</summary>
    public SourcePosition MinutesAt { get; init; }

    /// <summary>The part of the course that begins here, for example "Second half-day"; null if no part begins.</summary>
    public string? Part { get; init; }
}
