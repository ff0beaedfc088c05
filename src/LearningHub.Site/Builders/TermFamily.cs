using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Builders;

/// <summary>A vocabulary that has pages: where they are and what belongs to a term.</summary>
/// <param name="Vocabulary">The terms.</param>
/// <param name="Folder">Address of the list of terms.</param>
/// <param name="IndexTitle">Heading of the list.</param>
/// <param name="IndexText">What the list is.</param>
/// <param name="KindLabel">What one term is.</param>
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
            "What audits, inspections and research say about one subject, drawn together across reports.", "Practice theme",
            resource => resource.Themes, finding => finding.Finding.Themes, recommendation => recommendation.Recommendation.Themes),
        new(vocabularies.Audiences, GeneratedPages.Audiences, "For your role",
            "What there is for the work that you do.", "For your role",
            resource => resource.Audiences, finding => finding.Finding.Audiences, _ => []),
        new(vocabularies.Levels, GeneratedPages.Levels, "Levels of need",
            "Research, findings and tools gathered by the level of need that a child has, with the response that fits.", "Level of need",
            resource => resource.Levels, finding => finding.Finding.Levels, _ => []),
    ];
}
