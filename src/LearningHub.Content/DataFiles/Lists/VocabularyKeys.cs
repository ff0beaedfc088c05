using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of <c>vocabularies.yml</c>.</summary>
public static class VocabularyKeys
{
    /// <summary>Practice themes.</summary>
    public static DataKey PracticeThemes { get; } = new("practice-themes", KeyKind.EntryList)
    {
        Meaning = "What learning is about.",
        Keys = TermKeys.All,
    };

    /// <summary>Audiences.</summary>
    public static DataKey Audiences { get; } = new("audiences", KeyKind.EntryList)
    {
        Meaning = "Who learning is for.",
        Keys = TermKeys.All,
    };

    /// <summary>Levels of need.</summary>
    public static DataKey Levels { get; } = new("levels", KeyKind.EntryList)
    {
        Meaning = "Levels of need, the lowest first.",
        Keys = TermKeys.All,
    };

    /// <summary>Ages.</summary>
    public static DataKey Ages { get; } = new("ages", KeyKind.EntryList)
    {
        Meaning = "Ages of children.",
        Keys = TermKeys.All,
    };

    /// <summary>Licences.</summary>
    public static DataKey Licences { get; } = new("licences", KeyKind.EntryList)
    {
        Meaning = "Licences of works and tools.",
        Keys = TermKeys.All,
    };

    /// <summary>Strengths of evidence.</summary>
    public static DataKey EvidenceStrengths { get; } = new("evidence-strengths", KeyKind.EntryList)
    {
        Meaning = "How strong the evidence for a programme is.",
        Keys = TermKeys.All,
    };

    /// <summary>Levels of courses.</summary>
    public static DataKey CourseLevels { get; } = new("course-levels", KeyKind.EntryList)
    {
        Meaning = "Levels of courses.",
        Keys = TermKeys.All,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        PracticeThemes, Audiences, Levels, Ages, Licences, EvidenceStrengths, CourseLevels,
    ];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("vocabularies.yml", "vocabularies.yml", All);
}
