using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>A slide of a course or session: PowerPoint files and the slides on the site are written from it.</summary>
public sealed record CourseSlide
{
    /// <summary>The resource whose links its blocks hold.</summary>
    public required Resource Source { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What people see.</summary>
    public IReadOnlyList<Block> Shown { get; init; } = [];

    /// <summary>What the facilitator says and knows.</summary>
    public IReadOnlyList<Block> Notes { get; init; } = [];

    /// <summary>The findings that it rests on.</summary>
    public IReadOnlyList<FindingEntry> Grounds { get; init; } = [];

    /// <summary>Whether it opens the whole.</summary>
    public bool IsOpening { get; init; }

    /// <summary>Whether it opens a session.</summary>
    public bool OpensSession { get; init; }
}
