using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Hub;

/// <summary>The keys of a telephone line in <c>hub.yml</c>.</summary>
public static class PhoneKeys
{
    /// <summary>Who answers.</summary>
    public static DataKey Name { get; } = new("name", KeyKind.Text)
    {
        Meaning = "Who answers.",
        Example = "Childline",
        IsNeeded = true,
    };

    /// <summary>The number.</summary>
    public static DataKey Number { get; } = new("number", KeyKind.Text)
    {
        Meaning = "The number. Put a short one into quotation marks.",
        Example = "0800 1111",
        IsNeeded = true,
    };

    /// <summary>For whom it is.</summary>
    public static DataKey Note { get; } = new("note", KeyKind.Text)
    {
        Meaning = "For whom it is, or when.",
        Example = "for children and young people, free",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Name, Number, Note];
}
