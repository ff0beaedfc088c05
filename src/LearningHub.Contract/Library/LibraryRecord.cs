using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Library.Lists;

namespace LearningHub.Contract.Library;

/// <summary>The whole library as data: the content of <c>data/library.json</c>, and the source of all answers of the API.</summary>
/// <remarks>A key without a value is left out; a list without entries is written as an empty list.</remarks>
public sealed record LibraryRecord
{
    /// <summary>Version of this shape that the code reads and writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version of the shape; it increases when keys change their meaning.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The hub itself.</summary>
    public required HubRecord Hub { get; init; }

    /// <summary>Resources, newest first, then by title.</summary>
    public required IReadOnlyList<ResourceRecord> Resources { get; init; }

    /// <summary>Sessions of courses, in the same order. They are parts of courses and are not counted among the resources.</summary>
    public IReadOnlyList<ResourceRecord> Sessions { get => field ?? []; init; }

    /// <summary>Addresses of withdrawn resources, in order of address.</summary>
    public IReadOnlyList<WithdrawnRecord> Withdrawn { get => field ?? []; init; }

    /// <summary>Findings, in the order of their resources.</summary>
    public required IReadOnlyList<FindingRecord> Findings { get; init; }

    /// <summary>Recommendations, in the order of their resources.</summary>
    public required IReadOnlyList<RecommendationRecord> Recommendations { get; init; }

    /// <summary>What children, parents and relatives said, in the order of the editors.</summary>
    public IReadOnlyList<VoiceRecord> Voices { get => field ?? []; init; }

    /// <summary>The vocabularies.</summary>
    public required IReadOnlyList<VocabularyRecord> Vocabularies { get; init; }

    /// <summary>Terms of the glossary, A to Z.</summary>
    public required IReadOnlyList<GlossaryRecord> Glossary { get; init; }

    /// <summary>Works that the library summarises or cites, in order of author and year.</summary>
    public required IReadOnlyList<ReferenceRecord> References { get; init; }

    /// <summary>Law and guidance, newest first.</summary>
    public required IReadOnlyList<LawRecord> Law { get; init; }

    /// <summary>Whom to call: the general card first, then those for people whose search shows a need.</summary>
    public IReadOnlyList<ContactCardRecord> ContactCards { get => field ?? []; init; }
}
