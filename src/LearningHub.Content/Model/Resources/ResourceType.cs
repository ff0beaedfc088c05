namespace LearningHub.Content.Model.Resources;

/// <summary>A type of resource: its folder and the words for it.</summary>
/// <param name="Id">Name in <c>type:</c>.</param>
/// <param name="Section">Folder under <c>content</c> and first part of the address.</param>
/// <param name="Label">For one of them.</param>
/// <param name="PluralLabel">For all of them.</param>
/// <param name="Description">What they are, for lists and the home page.</param>
public sealed record ResourceType(string Id, string Section, string Label, string PluralLabel, string Description)
{
    /// <summary>Whether headings below "Findings" and "Recommendations" are findings and recommendations.</summary>
    public bool HasFindings { get; init; }

    /// <summary>Whether it is written for the public: plain layout, no unexplained abbreviations.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether "Exit this page" is offered without asking.</summary>
    public bool HasQuickExit { get; init; }

    /// <summary>Whether it is learning and belongs in lists and feeds. Pages about the site do not.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Audits of practice.</summary>
    public static ResourceType Audit { get; } =
        new("audit", "audits", "Audit", "Audits", "What multi-agency audits found, finding by finding.") { HasFindings = true };

    /// <summary>Research and inspections.</summary>
    public static ResourceType Research { get; } =
        new("research", "research", "Research", "Research", "Inspections and research in short, with their figures.")
        {
            HasFindings = true
        };

    /// <summary>Reviews of single cases.</summary>
    public static ResourceType CaseReview { get; } =
        new("case-review", "case-reviews", "Case review", "Case reviews", "What was learnt after a child came to harm.")
        {
            HasFindings = true
        };

    /// <summary>Practice frameworks.</summary>
    public static ResourceType Framework { get; } =
        new("framework", "frameworks", "Framework", "Frameworks",
        "How agencies agree to work, and what response fits which level of need.");

    /// <summary>Assessment, audit and reflection tools.</summary>
    public static ResourceType Tool { get; } = new("tool", "tools", "Tool", "Tools", "Questions to ask and forms to use or print.");

    /// <summary>Examples of good practice.</summary>
    public static ResourceType GoodPractice { get; } =
        new("good-practice", "good-practice", "Good practice", "Good practice", "Work that went well, and what made the difference.");

    /// <summary>Evidence-based programmes.</summary>
    public static ResourceType Programme { get; } =
        new("programme", "programmes", "Programme", "Programmes", "Programmes for families, with outcomes, cost and strength of evidence.");

    /// <summary>Seven-minute briefings.</summary>
    public static ResourceType Briefing { get; } =
        new("briefing", "briefings", "Briefing", "Briefings", "One subject in seven minutes, with questions for a team meeting.");

    /// <summary>Courses.</summary>
    public static ResourceType Training { get; } =
        new("training", "training", "Training", "Training", "Course outlines, each session traced to the findings it teaches.");

    /// <summary>Sessions of courses. They lie in the folder of a course, and share its section.</summary>
    public static ResourceType Session { get; } =
        new("session", "training", "Session", "Sessions", "Parts of courses, with plan, slides, handouts and cards.") { IsListed = false };

    /// <summary>Events and dates of courses.</summary>
    public static ResourceType Event { get; } =
        new("event", "events", "Event", "Events", "Dates of courses and meetings, how to book, and papers of those that are over.");

    /// <summary>Services that families can turn to.</summary>
    public static ResourceType LocalHelp { get; } =
        new("local-help", "local-help", "Local help", "Local help", "Services near you for parents, children and families.")
        {
            IsPublic = true,
            HasQuickExit = true
        };

    /// <summary>Pages for families and the public.</summary>
    public static ResourceType Awareness { get; } =
        new("awareness", "awareness", "For families", "For families", "Plain pages for children, parents and anyone who is worried.")
        {
            IsPublic = true,
            HasQuickExit = true
        };

    /// <summary>Pages about the hub itself.</summary>
    public static ResourceType Page { get; } = new("page", "pages", "Page", "Pages", "About this hub.")
    {
        IsPublic = true,
        IsListed = false
    };

    /// <summary>Every type, in the order in which lists and menus show them.</summary>
    public static IReadOnlyList<ResourceType> All { get; } =
    [
        Audit, Research, CaseReview, Framework, Tool, GoodPractice, Programme, Briefing, Training, Session, Event, Awareness, LocalHelp,
        Page,
    ];

    /// <summary>The type whose resources are in a folder, or null. Sessions are deeper, in the folder of their course.</summary>
    public static ResourceType? BySection(string section) => All.FirstOrDefault(type => type.Section == section);
}
