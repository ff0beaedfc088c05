using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys that say what has become of the recommendations of a page.</summary>
public static class ProgressKeys
{
    private static readonly ResourceType[] WithRecommendations = [.. ResourceType.All.Where(type => type.HasFindings)];

    /// <summary>What was done about recommendations.</summary>
    public static FrontMatterKey ActedOn { get; } = new("acted-on", KeyKind.EntryList)
    {
        Meaning = "What was done about a recommendation of this page. A page that names it is no act: write only what somebody did.",
        Example = "[{ recommendation: r-4, date: 2026-05-04, who: Learning officer, change: \"Minutes go out in five days.\" }]",
        Types = WithRecommendations,
        Keys = ProgressEntryKeys.OfActs,
    };

    /// <summary>What was found when somebody looked again.</summary>
    public static FrontMatterKey ReAudited { get; } = new("re-audited", KeyKind.EntryList)
    {
        Meaning = "What was found when somebody looked again at what a recommendation of this page was about.",
        Example = "[{ recommendation: r-4, date: 2026-11-04, found: \"Minutes were on 18 of 20 files.\" }]",
        Types = WithRecommendations,
        Keys = ProgressEntryKeys.OfReAudits,
    };

    /// <summary>These keys, in the order in which drafts have them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [ActedOn, ReAudited];
}
