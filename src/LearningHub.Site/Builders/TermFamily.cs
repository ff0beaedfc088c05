using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Builders;

/// <summary>A vocabulary whose terms have pages: the addresses, and what belongs to a term.</summary>
/// <param name="Vocabulary">The terms.</param>
/// <param name="Folder">Address of the list of terms.</param>
/// <param name="IndexTitle">Heading of the list.</param>
/// <param name="IndexText">Introduction of the list.</param>
/// <param name="KindLabel">Label above the heading of a term.</param>
/// <param name="OfResource">Terms of a resource.</param>
/// <param name="OfFinding">Terms of a finding.</param>
/// <param name="OfRecommendation">Terms of a recommendation.</param>
internal sealed record TermFamily(
    Vocabulary Vocabulary,
    string Folder,
    string IndexTitle,
    string IndexText,
    string KindLabel,
    Func<Resource, IReadOnlyList<Located<string>>> OfResource,
    Func<FindingEntry, IReadOnlyList<Located<string>>> OfFinding,
    Func<RecommendationEntry, IReadOnlyList<Located<string>>> OfRecommendation)
{
    /// <summary>The vocabularies that have pages.</summary>
    public static IReadOnlyList<TermFamily> All(Vocabularies vocabularies) =>
    [
        new(vocabularies.PracticeThemes, GeneratedPages.PracticeThemes, "Practice themes",
            "What audits, inspections and research say about one subject, brought together from many reports.", "Practice theme",
            resource => resource.Themes, finding => finding.Finding.Themes, recommendation => recommendation.Recommendation.Themes),
        new(vocabularies.Audiences, GeneratedPages.Audiences, "For your role",
            "Resources for the work that you do.", "For your role",
            resource => resource.Audiences, finding => finding.Finding.Audiences, _ => []),
        new(vocabularies.Levels, GeneratedPages.Levels, "Levels of need",
            "Research, findings and tools for each level of need of a child, with the response that suits it.", "Level of need",
            resource => resource.Levels, LevelsOf, _ => []),
    ];

    // A report about one level tells of it in all its findings. Of a report about several, a finding stands only where it says so.
    private static IReadOnlyList<Located<string>> LevelsOf(FindingEntry entry) =>
        entry.Finding.Levels.Count == 0 && entry.Resource.Levels.Count > 1 ? [] : entry.Levels;
}
