using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>A line of the timetable of a course.</summary>
public sealed record CourseItem
{
    /// <summary>What the author wrote.</summary>
    public required CourseEntry Entry { get; init; }

    /// <summary>The session or the briefing; null for a break.</summary>
    public Resource? Resource { get; init; }

    /// <summary>The session taken apart; null for a break and for a briefing.</summary>
    public SessionContent? Session { get; init; }

    /// <summary>The steps that are taken; empty for a break and for a briefing.</summary>
    public IReadOnlyList<PlanStep> Steps { get; init; } = [];

    /// <summary>Whether only some of the steps are taken.</summary>
    public bool IsSelection => Entry.Steps.Count > 0;

    /// <summary>How long it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>When it begins; null where the course names no time.</summary>
    public TimeOnly? Begins { get; init; }

    /// <summary>What it is called.</summary>
    public string Title => Entry.Break ?? Resource?.Title ?? Entry.Session?.Value ?? string.Empty;
}
