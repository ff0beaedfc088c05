using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Library.Lists;

namespace LearningHub.Contract.Library;

/// <summary>A dataset with indexes by id and by term. It never changes.</summary>
public sealed class LibraryDataset
{
    private readonly Dictionary<string, ResourceRecord> resources;
    private readonly Dictionary<string, VocabularyRecord> vocabularies;
    private readonly Dictionary<string, WithdrawnRecord> withdrawn;
    private readonly Dictionary<string, FindingRecord> findings;
    private readonly Dictionary<string, RecommendationRecord> recommendations;

    /// <summary>Indexes a dataset.</summary>
    public LibraryDataset(LibraryRecord library)
    {
        Library = library;
        resources = library.Resources.DistinctBy(resource => resource.Id).ToDictionary(resource => resource.Id, StringComparer.Ordinal);
        withdrawn = library.Withdrawn.Where(entry => entry.Id is not null).DistinctBy(entry => entry.Id)
            .ToDictionary(entry => entry.Id!, StringComparer.Ordinal);
        findings = library.Findings.DistinctBy(finding => finding.Id).ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        recommendations = library.Recommendations.DistinctBy(each => each.Id).ToDictionary(each => each.Id, StringComparer.Ordinal);
        vocabularies = library.Vocabularies.DistinctBy(vocabulary => vocabulary.Id)
            .ToDictionary(vocabulary => vocabulary.Id, StringComparer.Ordinal);
    }

    /// <summary>The dataset.</summary>
    public LibraryRecord Library { get; }

    /// <summary>Ids of all resources.</summary>
    public IReadOnlyCollection<string> ResourceIds => resources.Keys;

    /// <summary>Ids of all vocabularies.</summary>
    public IReadOnlyCollection<string> VocabularyIds => vocabularies.Keys;

    /// <summary>The resource with an id, or null.</summary>
    public ResourceRecord? Resource(string id) => resources.GetValueOrDefault(id);

    /// <summary>The withdrawn resource with an id, or null.</summary>
    public WithdrawnRecord? Withdrawn(string id) => withdrawn.GetValueOrDefault(id);

    /// <summary>The finding with an id, <c>resource#finding</c>, or null.</summary>
    public FindingRecord? Finding(string id) => findings.GetValueOrDefault(id);

    /// <summary>The recommendation with an id, <c>resource#recommendation</c>, or null.</summary>
    public RecommendationRecord? Recommendation(string id) => recommendations.GetValueOrDefault(id);

    /// <summary>The vocabulary with an id, or null.</summary>
    public VocabularyRecord? Vocabulary(string id) => vocabularies.GetValueOrDefault(id);
}
