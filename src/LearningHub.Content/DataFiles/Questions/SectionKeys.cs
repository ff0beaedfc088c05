using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of a section of a tool.</summary>
public static class SectionKeys
{
    /// <summary>Its id.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Id)
    {
        Meaning = "Its id. It never changes once answers have been collected.",
        Example = "the-child",
        IsNeeded = true,
    };

    /// <summary>Its heading.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "Its heading.",
        Example = "The child",
        IsNeeded = true,
    };

    /// <summary>Words below the heading.</summary>
    public static DataKey Intro { get; } = new("intro", KeyKind.Text)
    {
        Meaning = "Words below the heading: for whom these questions are.",
        Example = "Ask the child first.",
    };

    /// <summary>Roles that are asked.</summary>
    public static DataKey For { get; } = new("for", KeyKind.TextList)
    {
        Meaning = "The roles that are asked this section. Without it, everybody.",
        Example = "[school]",
        Vocabulary = vocabularies => vocabularies.Audiences,
    };

    /// <summary>Where it comes from.</summary>
    public static DataKey Source { get; } = new("source", KeyKind.Text)
    {
        Meaning = "Where in the source of the tool it stands.",
        Example = "part 2",
    };

    /// <summary>Its questions.</summary>
    public static DataKey Questions { get; } = new("questions", KeyKind.TextOrEntryList)
    {
        Meaning = "Its questions: ids of questions of the bank, or entries with the keys below.",
        Keys = QuestionKeys.All,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
        [Id, Title, Intro, For, Source, Questions];
}
