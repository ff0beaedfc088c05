using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Hub;

/// <summary>The keys of an entry of <c>needs</c> in <c>hub.yml</c>.</summary>
public static class NeedKeys
{
    /// <summary>What somebody comes for.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "What somebody comes for, in a few words.",
        Example = "A visit where a parent drinks",
        IsNeeded = true,
    };

    /// <summary>What they find.</summary>
    public static DataKey Text { get; } = new("text", KeyKind.Text)
    {
        Meaning = "What they find there, in a sentence.",
        Example = "What audits found, and what to ask.",
        IsNeeded = true,
    };

    /// <summary>Theme that it leads to.</summary>
    public static DataKey PracticeTheme { get; } = new("practice-theme", KeyKind.Text)
    {
        Meaning = "The practice theme that it leads to. Write this or resource, not both.",
        Example = "supervision",
        Vocabulary = vocabularies => vocabularies.PracticeThemes,
    };

    /// <summary>Resource that it leads to.</summary>
    public static DataKey Resource { get; } = new("resource", KeyKind.Text)
    {
        Meaning = "The id of the resource that it leads to.",
        Example = "when-a-parent-drinks",
        Target = KeyTarget.Resource,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Title, Text, PracticeTheme, Resource];
}
