using LearningHub.Contract.Search;
using LearningHub.Site.Pages.Search.Form;
using LearningHub.Site.Pages.Search.Paging;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Search;

namespace LearningHub.Theme.Default.Examples;

/// <summary>Made-up answers for the examples of the search components.</summary>
public static class SearchSamples
{
    /// <summary>Roles, one of them chosen.</summary>
    public static IReadOnlyList<RoleOption> Roles { get; } =
        [new("midwife", "Midwives", false), new("health-visitor", "Health visitors", true)];

    /// <summary>The form with a query in it.</summary>
    public static SearchFormView Form { get; } = new() { Action = "./", Query = "sleep & \"safe\" places", Roles = Roles, Sort = "newest" };

    /// <summary>Two facets, one with a selected value.</summary>
    public static IReadOnlyList<FacetRecord> Facets { get; } =
    [
        new()
        {
            Id = "type",
            Label = "Kind of resource",
            Values = [Value("briefing", "Briefing", 12, true), Value("audit", "Audit", 3), Value("tool", "Tool", 0)],
        },
        new()
        {
            Id = "theme",
            Label = "Practice theme",
            Values = [Value("sleep", "Sleep & safe places to sleep for very small children", 1204)],
        },
    ];

    /// <summary>Selected filters.</summary>
    public static IReadOnlyList<ChosenFilter> Chosen { get; } =
        [new("Kind of resource", "Briefing", "?q=sleep"), new("Published", "from 1 January 2020", "?q=sleep&type=briefing")];

    /// <summary>A resource with a section of every kind.</summary>
    public static SearchHitRecord Hit { get; } = new()
    {
        Id = "sleep",
        Type = "briefing",
        Title = Marked("Seven minutes on ", "sleep"),
        Address = "briefings/sleep/",
        Url = "https://example.org/briefings/sleep/",
        Published = new DateOnly(2026, 1, 31),
        Status = "Archived",
        Score = 2,
        Summary = "Why safe sleep matters & what helps.",
        Sections =
        [
            Section("Nobody asked where the baby slept", "concern", "concern"),
            Section("A nursery asked every week", "strength", "strength"),
            Section("Visits differed between teams", "mixed", "mixed"),
            Section("Ask at every visit", "recommendation", "ask"),
            Section("What to look for", null, "look"),
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

    /// <summary>Telephone numbers.</summary>
    public static SearchContact Contact { get; } = new(
        "If you are not safe", "Tell someone today & do not wait.",
        [new PhoneLine("Emergency", "999", "tel:999", "police"), new PhoneLine("A line", "0800 000 000", "tel:0800000000", string.Empty)],
        [new LinkItem("When nights are loud", "awareness/nights/")]);

    /// <summary>Words that the library does not have, with and without related terms.</summary>
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
        Hits = [Hit, Hit with { Title = Marked("Llyfryn am gwsg"), Address = "briefings/cwsg/", Language = "cy", Sections = [],
        Status = null, Published = null }],
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

    /// <summary>The page before a search.</summary>
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

    private static FacetValueRecord Value(string id, string label, int count, bool isSelected = false) =>
        new() { Id = id, Label = label, Count = count, Selected = isSelected };

    private static SearchSectionRecord Section(string title, string? kind, string anchor) => new()
    {
        Id = anchor,
        Kind = kind,
        Title = Marked(title),
        Passage = Marked("… how a baby should ", "sleep", ", and who should ask …"),
        Score = 1,
        Address = $"briefings/sleep/#{anchor}",
        Url = $"https://example.org/briefings/sleep/#{anchor}",
    };

    private static MarkedTextRecord Marked(string before, string match = "", string after = "") => new()
    {
        Text = before + match + after,
        Highlights = match.Length > 0 ? [new MarkRecord(before.Length, match.Length)] : [],
    };
}
