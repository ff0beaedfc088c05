using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Library.Lists;

namespace LearningHub.Contract.Library;

/// <summary>A dataset with its ways in: by id and by term. Nothing in it changes.</summary>
public sealed class LibraryDataset
{
    private readonly Dictionary<string, ResourceRecord> resources;
    private readonly Dictionary<string, VocabularyRecord> vocabularies;
    private readonly Dictionary<string, WithdrawnRecord> withdrawn;

    /// <summary>Indexes a dataset.</summary>
    public LibraryDataset(LibraryRecord library)
    {
        Library = library;
        resources = library.Resources.DistinctBy(resource => resource.Id).ToDictionary(resource => resource.Id, StringComparer.Ordinal);
        withdrawn = library.Withdrawn.Where(entry => entry.Id is not null).DistinctBy(entry => entry.Id)
            .ToDictionary(entry => entry.Id!, StringComparer.Ordinal);
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

    /// <summary>The vocabulary with an id, or null.</summary>
    public VocabularyRecord? Vocabulary(string id) => vocabularies.GetValueOrDefault(id);
}
