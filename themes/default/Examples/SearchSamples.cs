using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Search;

namespace LearningHub.Theme.Default.Examples;

/// <summary>Made-up answers for the examples of the search components.</summary>
public static class SearchSamples
{
    /// <summary>Roles, one of them chosen.</summary>
    public static IReadOnlyList<RoleOption> Roles { get; } =
        [new("midwife", "Midwives", false), new("health-visitor", "Health visitors", true)];

    /// <summary>The form with a question in it.</summary>
    public static SearchFormView Form { get; } = new() { Action = "./", Query = "sleep & \"safe\" places", Roles = Roles, Sort = "newest" };

    /// <summary>Two facets, with a value set in one.</summary>
    public static IReadOnlyList<SearchFacet> Facets { get; } =
    [
        new SearchFacet
        {
            Name = "type",
            Label = "Kind of resource",
            Values = [new("briefing", "Briefing", 12, true, "type-briefing"), new("audit", "Audit", 3, false, "type-audit"),
            new("tool", "Tool", 0, false, "type-tool")],
        },
        new SearchFacet
        {
            Name = "theme",
            Label = "Practice theme",
            Values = [new("sleep", "Sleep & safe places to sleep for very small children", 1204, false, "theme-sleep")]
        },
    ];

    /// <summary>Filters that are set.</summary>
    public static IReadOnlyList<ChosenFilter> Chosen { get; } =
        [new("Kind of resource", "Briefing", "?q=sleep"), new("Published", "from 1 January 2020", "?q=sleep&type=briefing")];

    /// <summary>A resource with a section of every kind.</summary>
    public static SearchHit Hit { get; } = new()
    {
        Title = [new("Seven minutes on ", false), new("sleep", true)],
        Href = "briefings/sleep/",
        TypeLabel = "Briefing",
        Published = new DateOnly(2026, 1, 31),
        StatusLabel = "Archived",
        Summary = [new("Why ", false), new("safe sleep", true), new(" matters & what helps.", false)],
        Sections =
        [
            Section("Nobody asked where the baby slept", "Finding: concern", FindingTone.Concern, "concern"),
            Section("A nursery asked every week", "Finding: strength", FindingTone.Strength, "strength"),
            Section("Visits differed between teams", "Finding: mixed", FindingTone.Mixed, "mixed"),
            Section("Ask at every visit", "Recommendation", null, "ask"),
            Section("What to look for", null, null, "look"),
        ],
    };

    /// <summary>Ways to browse.</summary>
    public static SearchStart Start { get; } = new()
    {
        Browse = [new BrowseGroup(
            "Practice themes", [new("Supervision", "practice-themes/supervision/"), new("Records", "practice-themes/records/")])],
        Tips = [new SearchTip("Put words in quotation marks to find them together.", "\"safe sleep\"", "?q=%22safe%20sleep%22")],
        Contact = new LinkItem("board@example.org", "mailto:board@example.org"),
    };

    /// <summary>Many pages, one in the middle shown.</summary>
    public static PagingView? ManyPages { get; } = PagingView.For(6, 40, page => $"?q=sleep&page={page}");

    /// <summary>Whom to call.</summary>
    public static SearchContact Contact { get; } = new(
        "If you are not safe", "Tell someone today & do not wait.",
        [new PhoneLine("Emergency", "999", "tel:999", "police"), new PhoneLine("A line", "0800 000 000", "tel:0800000000", string.Empty)],
        [new LinkItem("When nights are loud", "awareness/nights/")]);

    /// <summary>Something that the library does not hold, with and without something near.</summary>
    public static IReadOnlyList<SearchGap> Gaps { get; } =
        [new("hammocks", [new("cots", "?q=cots"), new("beds", "?q=beds")]), new("a <b> & c", [])];

    /// <summary>A term and a law.</summary>
    public static IReadOnlyList<SearchNamedEntry> Named { get; } =
    [
        new("Glossary", "SLP: safe place to sleep", "glossary/#slp", "A place where a baby can sleep & breathe."),
        new("Law and guidance", "Sleep Act 1999", "law/#sleep-act-1999", "A made-up act."),
    ];

    /// <summary>An answer with everything that an answer can have.</summary>
    public static SearchResults Results { get; } = new()
    {
        Form = Form,
        IsAsked = true,
        Correction = new SearchCorrection("slepe", "sleep", "?q=%22slepe%22"),
        DidYouMean = [new LinkItem("asleep", "?q=asleep")],
        Notes = ["The bracket at the end closes nothing and was left out."],
        Gaps = Gaps,
        Contact = Contact,
        Named = Named,
        Total = 1234,
        Hits = [Hit, Hit with { Title = TextRun.Plain("Llyfryn am gwsg"), Href = "briefings/cwsg/", Language = "cy", Sections = [],
        StatusLabel = null, Published = null }],
        Facets = Facets,
        PublishedFrom = new DateOnly(2020, 1, 1),
        Chosen = Chosen,
        ClearHref = "?q=sleep",
        Sorts = [new("Best match", "?q=sleep", false), new("Newest first", "?q=sleep&sort=newest", true),
        new("Oldest first", "?q=sleep&sort=oldest", false)],
        Paging = ManyPages,
        Start = Start,
    };

    /// <summary>An answer with nothing in it.</summary>
    public static SearchResults Nothing { get; } = Results with
    {
        Correction = null,
        Notes = [],
        Named = [],
        Total = 0,
        Hits = [],
        Sorts = [],
        Paging = null
    };

    /// <summary>No question yet.</summary>
    public static SearchResults Unasked { get; } = Nothing with
    {
        IsAsked = false,
        Contact = null,
        Gaps = [],
        Form = Form with { Query = string.Empty, Sort = null },
        DidYouMean = [],
        PublishedFrom = null,
        Chosen = [],
        Facets = [],
    };

    private static SearchSection Section(string title, string? kind, FindingTone? tone, string anchor) => new()
    {
        Title = TextRun.Plain(title),
        Href = $"briefings/sleep/#{anchor}",
        KindLabel = kind,
        Tone = tone,
        Snippet = [new("… how a baby should ", false), new("sleep", true), new(", and who should ask …", false)],
    };
}
