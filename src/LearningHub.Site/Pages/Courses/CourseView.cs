namespace LearningHub.Site.Pages.Courses;

/// <summary>What the page of a course or session shows beside its text.</summary>
public sealed record CourseView
{
    /// <summary>The timetable; empty for a session.</summary>
    public IReadOnlyList<CourseRow> Rows { get; init; } = [];

    /// <summary>What people can do after a session; empty for a course.</summary>
    public IReadOnlyList<string> Aims { get; init; } = [];

    /// <summary>Minutes of all sessions, without breaks.</summary>
    public required int Minutes { get; init; }

    /// <summary>The slides on the site.</summary>
    public required string SlidesHref { get; init; }

    /// <summary>The papers as pages to print.</summary>
    public IReadOnlyList<CourseLink> Prints { get; init; } = [];

    /// <summary>Courses that a session is part of.</summary>
    public IReadOnlyList<CourseLink> PartOf { get; init; } = [];

    /// <summary>How many findings it rests on.</summary>
    public required int Findings { get; init; }

    /// <summary>Findings that have changed since the sessions were compared with them.</summary>
    public IReadOnlyList<ChangedGround> Changed { get; init; } = [];
}

/// <summary>A link.</summary>
public sealed record CourseLink(string Text, string Href);

/// <summary>A line of a timetable.</summary>
/// <param name="Part">The part of the course that begins here; null if none does.</param>
/// <param name="Begins">Time of day; empty where none is set.</param>
/// <param name="Title">Session or break.</param>
/// <param name="Href">Page of the session; null for a break.</param>
/// <param name="Steps">The steps that are taken, if not all of them.</param>
/// <param name="Minutes">How long it takes.</param>
public sealed record CourseRow(string? Part, string Begins, string Title, string? Href, string? Steps, int Minutes);

/// <summary>A finding that has changed.</summary>
/// <param name="Session">The session that rests on it.</param>
/// <param name="Title">The finding.</param>
/// <param name="Href">Where it stands; null if it has gone.</param>
/// <param name="What">What has happened to it.</param>
/// <param name="Slides">The slides to look at.</param>
public sealed record ChangedGround(CourseLink Session, string Title, string? Href, string What, IReadOnlyList<CourseLink> Slides);
