using LearningHub.Site.Pages.Courses;
using LearningHub.Site.Pages.Tools;
using LearningHub.Site.Pages.Voices;

namespace LearningHub.Site.Pages;

/// <summary>Everything that the theme needs to write a page. Each kind of page has a record, and a component in the theme.</summary>
/// <param name="Frame">The parts that every page has.</param>
public abstract record PageModel(PageFrame Frame)
{
    /// <summary>Whether "Exit this page" is offered.</summary>
    public bool QuickExit { get; init; }

    /// <summary>Whether the page offers it by its own setting or because of its kind.</summary>
    public bool OffersExit => QuickExit || Frame.OffersExit;

    /// <summary>The address that the page redirects to, if it is at a former address of another page.</summary>
    public string? RedirectHref { get; init; }

    /// <summary>Structured data as JSON-LD, safe inside a script element; empty if there is none.</summary>
    public HtmlText JsonLd { get; init; } = HtmlText.Empty;
}

/// <summary>The home page.</summary>
public sealed record HomePage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>By need: what people come for.</summary>
    public required IReadOnlyList<NeedItem> Needs { get; init; }

    /// <summary>By audience.</summary>
    public required IReadOnlyList<TermItem> Audiences { get; init; }

    /// <summary>By kind of resource.</summary>
    public required IReadOnlyList<TermItem> Types { get; init; }

    /// <summary>By practice theme.</summary>
    public required IReadOnlyList<TermItem> PracticeThemes { get; init; }

    /// <summary>The newest resources.</summary>
    public required ResourceGroup Newest { get; init; }
}

/// <summary>A need on the home page.</summary>
public sealed record NeedItem(string Title, string Text, string Href);

/// <summary>A vocabulary term with a link and the number of resources behind it.</summary>
public sealed record TermItem(string Label, string Description, string Href, int Count)
{
    /// <summary>Its drawing, which says nothing that the label does not; null if there is none.</summary>
    public string? DrawingHref { get; init; }
}

/// <summary>The review state of a resource. The state on the day of reading depends on <see cref="ReviewBy"/>.</summary>
public sealed record ReviewView
{
    /// <summary>Last day on which the resource counts as reviewed.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Whether the resource is archived.</summary>
    public bool IsArchived { get; init; }

    /// <summary>The resource that replaced it, if any.</summary>
    public LinkItem? SupersededBy { get; init; }

    /// <summary>Whether everything in it is made up.</summary>
    public bool IsMadeUp { get; init; }

    /// <summary>The original of a translation that no native reader has read.</summary>
    public LinkItem? UnreadOriginal { get; init; }

    /// <summary>The text that this was translated from, if it has changed since.</summary>
    public LinkItem? ChangedOriginal { get; init; }
}

/// <summary>The page of a resource.</summary>
public sealed record ResourcePage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Kind of resource, for example "Audit".</summary>
    public required string TypeLabel { get; init; }

    /// <summary>One or two sentences below the title.</summary>
    public required string Summary { get; init; }

    /// <summary>Year or years of the audit or research; null if it is neither.</summary>
    public string? WorkYear { get; init; }

    /// <summary>What stands beside the title: strength of evidence and cost of a programme.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The drawing of its first theme, for pages that have one.</summary>
    public string? DrawingHref { get; init; }

    /// <summary>What most readers come for, where that is not the first part of the page.</summary>
    public LinkItem? Jump { get; init; }

    /// <summary>Whether to use the plain layout for the public, without key facts, recommendations, findings and back-links.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Type, date, reviewed, owner, source, audiences, levels, ages.</summary>
    public required IReadOnlyList<KeyFact> KeyFacts { get; init; }

    /// <summary>What readers come for and must not look for: the day of an event, the number of a service.</summary>
    public IReadOnlyList<KeyFact> LeadFacts { get; init; } = [];

    /// <summary>Headings of the page.</summary>
    public required IReadOnlyList<ContentsItem> Contents { get; init; }

    /// <summary>Review state.</summary>
    public required ReviewView Review { get; init; }

    /// <summary>The body: headings from h2 down.</summary>
    public required HtmlText Body { get; init; }

    /// <summary>Timetable, slides and papers of a course or session; null for everything else.</summary>
    public CourseView? Course { get; init; }

    /// <summary>Files to take away.</summary>
    public IReadOnlyList<DownloadItem> Downloads { get; init; } = [];

    /// <summary>The questions of a tool, if it is one that has any.</summary>
    public ToolView? Tool { get; init; }

    /// <summary>Recommendations that the resource answers.</summary>
    public IReadOnlyList<RecommendationItem> Answers { get; init; } = [];

    /// <summary>Findings that the resource builds on.</summary>
    public IReadOnlyList<FindingItem> Evidence { get; init; } = [];

    /// <summary>Related resources and what points here.</summary>
    public IReadOnlyList<ResourceGroup> Groups { get; init; } = [];

    /// <summary>What children and parents said, for a course that builds on the findings beside which it stands.</summary>
    public IReadOnlyList<VoiceItem> Voices { get; init; } = [];

    /// <summary>Works cited in the body.</summary>
    public IReadOnlyList<CitedWork> Works { get; init; } = [];
}

/// <summary>A list of resources, by year or in groups.</summary>
public sealed record ListPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Introduction of the list, as plain text.</summary>
    public required string Introduction { get; init; }

    /// <summary>The same in another form, such as all programmes side by side; null if there is none.</summary>
    public LinkItem? Jump { get; init; }

    /// <summary>The groups; a single group with an empty heading is a plain list.</summary>
    public required IReadOnlyList<ResourceGroup> Groups { get; init; }
}

/// <summary>A page of links to terms: all practice themes, all audiences, all levels.</summary>
public sealed record TermIndexPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Introduction of the terms, as plain text.</summary>
    public required string Introduction { get; init; }

    /// <summary>The terms.</summary>
    public required IReadOnlyList<TermItem> Terms { get; init; }
}

/// <summary>A page with everything about one term: a practice theme, an audience or a level of need.</summary>
public sealed record TermPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The kind of term: "Practice theme", "For", "Level of need".</summary>
    public required string KindLabel { get; init; }

    /// <summary>Meaning of the term.</summary>
    public required string Introduction { get; init; }

    /// <summary>Its drawing; null if there is none.</summary>
    public string? DrawingHref { get; init; }

    /// <summary>What the drawing shows.</summary>
    public string? DrawingText { get; init; }

    /// <summary>Findings of all audits and research, with concerns and strengths separated.</summary>
    public required IReadOnlyList<FindingGroup> Findings { get; init; }

    /// <summary>Whether tools, briefings and frameworks come before the findings.</summary>
    public bool LeadsWithResources { get; init; }

    /// <summary>The same findings by the first theme of each; empty if they are not grouped by theme.</summary>
    public IReadOnlyList<FindingGroup> FindingsByTheme { get; init; } = [];

    /// <summary>Files to take away.</summary>
    public IReadOnlyList<DownloadItem> Downloads { get; init; } = [];

    /// <summary>Recommendations about the term.</summary>
    public required IReadOnlyList<RecommendationItem> Recommendations { get; init; }

    /// <summary>Resources by kind.</summary>
    public required IReadOnlyList<ResourceGroup> Groups { get; init; }
}

/// <summary>A heading with findings below it.</summary>
public sealed record FindingGroup(string Heading, IReadOnlyList<FindingItem> Items);

/// <summary>A term of the glossary.</summary>
public sealed record GlossaryEntryView
{
    /// <summary>Id on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>The term.</summary>
    public required string Term { get; init; }

    /// <summary>The long form of an abbreviation.</summary>
    public string? Expansion { get; init; }

    /// <summary>What it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>"Former name" or "Contested term"; null for a current one.</summary>
    public string? StatusLabel { get; init; }

    /// <summary>The term to use instead.</summary>
    public string? Preferred { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Where the meaning is from.</summary>
    public LinkItem? Source { get; init; }
}

/// <summary>The terms that begin with one letter.</summary>
public sealed record GlossaryLetter(string Letter, string Anchor, IReadOnlyList<GlossaryEntryView> Entries);

/// <summary>The glossary, A to Z.</summary>
public sealed record GlossaryPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Letters that have terms.</summary>
    public required IReadOnlyList<GlossaryLetter> Letters { get; init; }
}

/// <summary>An entry of the page of references.</summary>
/// <param name="Anchor">Id on the page.</param>
/// <param name="Citation">The work as one line.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="HowToGet">Who holds it and how to get it, where it has no public address.</param>
/// <param name="Licence">Label of its licence.</param>
/// <param name="Note">Note of the editors.</param>
/// <param name="CitedBy">Resources that cite it, newest first.</param>
/// <param name="MoreCiting">How many more cite it than are listed.</param>
public sealed record ReferenceView(
    string Anchor, string Citation, string? Url, string? HowToGet, string Licence, string? Note,
    IReadOnlyList<LinkItem> CitedBy, int MoreCiting);

/// <summary>All works that the hub refers to.</summary>
public sealed record ReferencesPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>In order of author and year.</summary>
    public required IReadOnlyList<ReferenceView> References { get; init; }

    /// <summary>All works as files for programs that keep references.</summary>
    public IReadOnlyList<DownloadItem> Downloads { get; init; } = [];
}

/// <summary>An entry of the table of law and guidance.</summary>
public sealed record LawView(
    string Anchor, string Title, string Kind, string InForce, string? Ended, LinkItem? ReplacedBy, string Meaning, string? Url);

/// <summary>Law and guidance with the dates from which they are in force.</summary>
public sealed record LawPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Newest first.</summary>
    public required IReadOnlyList<LawView> Entries { get; init; }
}

/// <summary>A page of headed text made from data: accessibility statement, not found.</summary>
public sealed record StatementPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Sections with paragraphs or points, and a heading, which may be empty.</summary>
    public required IReadOnlyList<StatementSection> Sections { get; init; }
}

/// <summary>A section of a statement.</summary>
public sealed record StatementSection(string Heading, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Points below the paragraphs.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>Links below the points.</summary>
    public IReadOnlyList<LinkItem> Links { get; init; } = [];
}
