using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Hub;

/// <summary>The keys of <c>contacts</c> in <c>hub.yml</c>.</summary>
public static class ContactKeys
{
    /// <summary>General contact.</summary>
    public static DataKey General { get; } = new("general", KeyKind.Text)
    {
        Meaning = "The e-mail address for questions about the hub.",
        Example = "learning@example.org",
        IsNeeded = true,
        Template = "{general}",
    };

    /// <summary>Contact for accessibility.</summary>
    public static DataKey Accessibility { get; } = new("accessibility", KeyKind.Text)
    {
        Meaning = "The e-mail address for people who cannot use a page.",
        Example = "accessibility@example.org",
        IsNeeded = true,
        Template = "{accessibility}",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [General, Accessibility];
}
