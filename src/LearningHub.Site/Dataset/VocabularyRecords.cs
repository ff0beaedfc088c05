using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>Makes records of vocabularies and counts what carries each term.</summary>
internal sealed class VocabularyRecords(
    SiteContext context, IReadOnlyList<ResourceRecord> resources, IReadOnlyList<FindingRecord> findings,
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
    public IReadOnlyList<VocabularyRecord> All() =>
        [
            Of("type", "type of resource", ResourceType.All.Where(type => type.IsListed)
                .Select(type => new Word(type.Id, type.PluralLabel, type.Description, $"/{type.Section}/")), of => [of.Type]),
        Of("theme", vocabularies.PracticeThemes.Label, Words(vocabularies.PracticeThemes, GeneratedPages.PracticeThemes), of => of.Themes,
        of => of.Themes, of => of.Themes),
        Of("audience", vocabularies.Audiences.Label, Words(vocabularies.Audiences, GeneratedPages.Audiences), of => of.Audiences, of =>
            of.Audiences),
        Of("level", vocabularies.Levels.Label, Words(vocabularies.Levels, GeneratedPages.Levels), of => of.Levels, of => of.Levels),
        Of("age", vocabularies.Ages.Label, Words(vocabularies.Ages), of => of.Ages),
        Of("kind", "kind of finding", Kinds.Select(kind => new Word(kind.Id, kind.Label, kind.Description)), _ => [], of => [of.Kind]),
        Of("licence", vocabularies.Licences.Label, Words(vocabularies.Licences), of => Some(of.Details.Licence)),
        Of("evidence-strength", vocabularies.EvidenceStrengths.Label, Words(vocabularies.EvidenceStrengths), of =>
            Some(of.Details.StrengthOfEvidence)),
        Of("course-level", vocabularies.CourseLevels.Label, Words(vocabularies.CourseLevels), of => Some(of.Details.CourseLevel)),
    ];

    private VocabularyRecord Of(
        string id, string label, IEnumerable<Word> words, Func<ResourceRecord, IReadOnlyList<string>> ofResource,
        Func<FindingRecord, IReadOnlyList<string>>? ofFinding = null, Func<RecommendationRecord, IReadOnlyList<string>>? ofRecommendation =
            null)
    {
        var (inResources, inFindings, inRecommendations) =
            (Count(resources, ofResource), Count(findings, ofFinding ?? (_ => [])), Count(recommendations, ofRecommendation ?? (_ => [])));
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

    private static Dictionary<string, int> Count<T>(IReadOnlyList<T> things, Func<T, IReadOnlyList<string>> terms) =>
        things.SelectMany(terms).CountBy(term => term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<Word> Words(Vocabulary vocabulary, string? folder = null) =>
        vocabulary.Terms.Select(
            term => new Word(term.Id, term.Label, term.Description, folder is null ? null : $"{folder}{term.Id}/", term.Response));

    private static IReadOnlyList<string> Some(string? value) => value is null ? [] : [value];

    private sealed record Word(string Id, string Label, string Description, string? Address = null, string? Response = null);
}
