using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Progress;

namespace LearningHub.Theme.Default.Examples;

/// <summary>Made-up data for the examples of pages.</summary>
internal static class PageSamples
{
    /// <summary>A title that must wrap on a phone, with characters that have a meaning in HTML.</summary>
    public const string LongTitle = "What “nothing to report” & <no concerns> meant in an uncommonly thoroughgoing multi-agency audit";

    /// <summary>A source.</summary>
    public static LinkItem Source { get; } = new("A made-up audit", "audits/a/");

    /// <summary>A resource with everything that a list can show.</summary>
    public static ResourceItem Resource { get; } = new()
    {
        Title = LongTitle,
        Href = "audits/a/",
        TypeLabel = "Audit",
        Summary = "Two sentences. The second is short.",
        Published = new DateOnly(2020, 2, 29),
        ReviewBy = new DateOnly(2021, 2, 28),
        StatusLabel = "Archived",
    };

    /// <summary>A resource with as little as a list can show.</summary>
    public static ResourceItem Bare { get; } = new() { Title = "A tool", Href = "tools/a/", TypeLabel = "Tool", Summary = string.Empty };

    /// <summary>A group that is cut short.</summary>
    public static ResourceGroup Group { get; } = new("Related", [Resource, Bare]) { More = new LinkItem("All 12", "audits/") };

    /// <summary>A finding of each tone.</summary>
    public static IReadOnlyList<FindingItem> Findings { get; } =
    [
        .. Enum.GetValues<FindingTone>().Select(tone => new FindingItem
        {
            Title = $"Visits were {tone}", Href = $"audits/a/#{tone}", Tone = tone, Lead = "First paragraph & no more.", Source = Source,
                Period = "2014",
        }),
    ];

    /// <summary>A recommendation that nothing answers, and one that is answered.</summary>
    public static IReadOnlyList<RecommendationItem> Recommendations { get; } =
    [
        new()
        {
            Title = "Ask every parent", Href = "audits/a/#r-1", Lead = string.Empty, Source = Source,
            ThreadHref = "recommendations/a/r-1/",
        },
        new()
        {
            Title = LongTitle, Href = "audits/a/#r-2", Lead = "Why it matters.", Owner = "Everyone", Source = Source,
            ThreadHref = "recommendations/a/r-2/", State = RecommendationState.ReAudited, IsMadeUp = true,
            Acts = [new ActItem(new DateOnly(2020, 2, 29), "The board", "Minutes & plans go out in five days.")],
            ReAudits = [new ReAuditItem(new DateOnly(2021, 2, 28), "They were on 18 of 20 files.", "A finding", "audits/b/#f-1")],
            Addresses = [new LinkItem("A finding", "audits/a/#f-1")], AnsweredBy =
            [new LinkItem("A tool", "tools/a/"), new LinkItem("A course", "training/a/")],
        },
    ];

    /// <summary>Two terms, one used often and one never.</summary>
    public static IReadOnlyList<TermItem> Terms { get; } =
        [new("Early help", "Help before things get worse.", "themes/early-help/", 1204),
            new("Sleep & safe places to sleep", string.Empty, "themes/sleep/", 0)];

    /// <summary>A section with everything that a statement can hold.</summary>
    public static StatementSection Section { get; } = new("What to do", ["A paragraph.", "Another <paragraph>."])
    {
        Points = ["One", "Two"],
        Links = [Source]
    };
}
