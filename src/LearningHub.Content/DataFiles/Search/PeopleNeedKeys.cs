using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Search;

/// <summary>The keys of a kind of need in <c>search.yml</c>.</summary>
public static class PeopleNeedKeys
{
    /// <summary>Its id.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Text)
    {
        Meaning = "Its id.",
        Example = "not-safe",
        IsNeeded = true,
    };

    /// <summary>Heading of the card.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "The heading of the card that is shown.",
        Example = "If you are being hurt",
        IsNeeded = true,
    };

    /// <summary>Text of the card.</summary>
    public static DataKey Text { get; } = new("text", KeyKind.Text)
    {
        Meaning = "The text of the card.",
        Example = "It is not your fault. Tell someone today.",
        IsNeeded = true,
    };

    /// <summary>Telephone lines.</summary>
    public static DataKey Lines { get; } = new("lines", KeyKind.EntryList)
    {
        Meaning = "The numbers on the card.",
        Keys = PeopleLineKeys.All,
    };

    /// <summary>Pages that come first.</summary>
    public static DataKey Pages { get; } = new("pages", KeyKind.TextList)
    {
        Meaning = "The ids of resources that come first.",
        Example = "[if-home-does-not-feel-safe]",
        Target = KeyTarget.Resource,
    };

    /// <summary>Combinations against which nothing speaks.</summary>
    public static DataKey WhenCertain { get; } = new("when-certain", KeyKind.TextLists)
    {
        Meaning = "Combinations that are certain: the classes under unless do not speak against them.",
        Example = "[[hurt]]",
    };

    /// <summary>Combinations of classes.</summary>
    public static DataKey When { get; } = new("when", KeyKind.TextLists)
    {
        Meaning = "Combinations of classes: a query needs a word of each class of one of them, and none of a class with a minus.",
        Example = "[[hurt]]",
    };

    /// <summary>Combinations in short queries.</summary>
    public static DataKey WhenShort { get; } = new("when-short", KeyKind.TextLists)
    {
        Meaning = "Combinations that count only in queries of at most most-words words.",
        Example = "[[hurt]]",
    };

    /// <summary>Classes that rule it out.</summary>
    public static DataKey Unless { get; } = new("unless", KeyKind.TextList)
    {
        Meaning = "Classes whose words rule it out.",
        Example = "[hurt]",
    };

    /// <summary>Longest short query.</summary>
    public static DataKey MostWords { get; } = new("most-words", KeyKind.Number)
    {
        Meaning = "The longest query, in words, for when-short.",
        Example = "6",
        Otherwise = "0",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Id, Title, Text, Lines, Pages, WhenCertain, When, WhenShort, Unless, MostWords];
}
