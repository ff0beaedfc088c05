using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>Makes records of vocabularies, and counts the resources, findings and recommendations that carry each term.</summary>
internal sealed class VocabularyRecords(
    SiteContext context,
    IReadOnlyList<ResourceRecord> resources,
    IReadOnlyList<FindingRecord> findings,
    IReadOnlyList<RecommendationRecord> recommendations)
{
    private static readonly (string Id, string Label, string Description)[] Kinds =
    [
        ("strength", "Strength", "Good practice was seen."),
        ("concern", "Concern", "Something to worry about was seen."),
        ("mixed", "Strengths and concerns together", "Both were seen."),
    ];

    private readonly Vocabularies vocabularies = context.Library.Vocabularies;

    /// <summary>Every vocabulary.</summary>
    public IReadOnlyList<VocabularyRecord> CreateAll() =>
    [
        Create("type", "type of resource", TypeWords(), resource => [resource.Type]),
        Create(
            "theme", vocabularies.PracticeThemes.Label, Words(vocabularies.PracticeThemes, GeneratedPages.PracticeThemes),
            resource => resource.Themes, finding => finding.Themes, recommendation => recommendation.Themes),
        Create(
            "audience", vocabularies.Audiences.Label, Words(vocabularies.Audiences, GeneratedPages.Audiences),
            resource => resource.Audiences, finding => finding.Audiences),
        Create(
            "level", vocabularies.Levels.Label, Words(vocabularies.Levels, GeneratedPages.Levels),
            resource => resource.Levels, finding => finding.Levels),
        Create("age", vocabularies.Ages.Label, Words(vocabularies.Ages), resource => resource.Ages),
        Create("kind", "kind of finding", KindWords(), _ => [], finding => [finding.Kind]),
        Create(
            "licence", vocabularies.Licences.Label, Words(vocabularies.Licences), resource => OptionalTerm(resource.Details.Licence)),
        Create(
            "evidence-strength", vocabularies.EvidenceStrengths.Label, Words(vocabularies.EvidenceStrengths),
            resource => OptionalTerm(resource.Details.StrengthOfEvidence)),
        Create(
            "course-level", vocabularies.CourseLevels.Label, Words(vocabularies.CourseLevels),
            resource => OptionalTerm(resource.Details.CourseLevel)),
    ];

    private VocabularyRecord Create(
        string id, string label, IEnumerable<Word> words,
        Func<ResourceRecord, IReadOnlyList<string>> resourceTerms,
        Func<FindingRecord, IReadOnlyList<string>>? findingTerms = null,
        Func<RecommendationRecord, IReadOnlyList<string>>? recommendationTerms = null)
    {
        var inResources = Count(resources, resourceTerms);
        var inFindings = Count(findings, findingTerms ?? (_ => []));
        var inRecommendations = Count(recommendations, recommendationTerms ?? (_ => []));
        return new VocabularyRecord
        {
            Id = id,
            Label = label,
            Terms =
            [
                .. words.Select(word => new TermRecord
                {
                    Id = word.Id,
                    Label = word.Label,
                    Description = word.Description,
                    Response = word.Response,
                    ResourceCount = inResources.GetValueOrDefault(word.Id),
                    FindingCount = inFindings.GetValueOrDefault(word.Id),
                    RecommendationCount = inRecommendations.GetValueOrDefault(word.Id),
                    Address = word.Address,
                    Url = word.Address is { } address ? context.FullUrl(address) : null,
                }),
            ],
        };
    }

    private static IEnumerable<Word> TypeWords() =>
        ResourceType.All.Where(type => type.IsListed)
            .Select(type => new Word(type.Id, type.PluralLabel, type.Description, $"/{type.Section}/"));

    private static IEnumerable<Word> KindWords() => Kinds.Select(kind => new Word(kind.Id, kind.Label, kind.Description));

    private static Dictionary<string, int> Count<T>(IReadOnlyList<T> things, Func<T, IReadOnlyList<string>> terms) =>
        things.SelectMany(terms).CountBy(term => term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<Word> Words(Vocabulary vocabulary, string? folder = null) =>
        vocabulary.Terms.Select(
            term => new Word(term.Id, term.Label, term.Description, folder is null ? null : $"{folder}{term.Id}/", term.Response));

    private static IReadOnlyList<string> OptionalTerm(string? value) => value is null ? [] : [value];

    private sealed record Word(string Id, string Label, string Description, string? Address = null, string? Response = null);
}
