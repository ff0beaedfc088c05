namespace LearningHub.Content.Courses;

/// <summary>The headings that mean something in a session.</summary>
public static class SessionHeadings
{
    /// <summary>The table of steps.</summary>
    public const string Plan = "Plan";

    /// <summary>What the trainer says and knows.</summary>
    public const string Notes = "Notes for facilitators";

    /// <summary>The slides.</summary>
    public const string Slides = "Slides";

    /// <summary>Role cards and made-up families, each to be cut out.</summary>
    public const string Cards = "Cards";

    /// <summary>Sheets that people work on.</summary>
    public const string Sheets = "Exercise sheets";

    /// <summary>What people take home.</summary>
    public const string Handouts = "Handouts";

    /// <summary>Questions for the group.</summary>
    public const string Questions = "Questions to discuss";

    /// <summary>What goes wrong, and who in the room may live with this.</summary>
    public const string WatchFor = "Watch for";

    /// <summary>Questions at the end of the session.</summary>
    public const string Evaluation = "Evaluation";

    /// <summary>All of them, in the usual order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Plan, Notes, Slides, Cards, Sheets, Handouts, Questions, WatchFor, Evaluation];
}
