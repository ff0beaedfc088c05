using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Search;

/// <summary>The keys of a telephone line on a contact card in <c>search.yml</c>.</summary>
public static class PeopleLineKeys
{
    /// <summary>Who answers.</summary>
    public static DataKey Name { get; } = new("name", KeyKind.Text)
    {
        Meaning = "Who answers.",
        Example = "Samaritans",
        IsNeeded = true,
    };

    /// <summary>The number.</summary>
    public static DataKey Number { get; } = new("number", KeyKind.Text)
    {
        Meaning = "The number. Without it, that of the line of this name in hub.yml.",
        Example = "116 123",
    };

    /// <summary>For whom it is.</summary>
    public static DataKey Note { get; } = new("note", KeyKind.Text)
    {
        Meaning = "For whom it is.",
        Example = "day and night, free",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Name, Number, Note];
}
