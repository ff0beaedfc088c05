using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Search;

/// <summary>The keys of <c>boosts</c> in <c>search.yml</c>.</summary>
public static class BoostKeys
{
    /// <summary>How much words of the title count.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Number)
    {
        Meaning = "How much words of the title count, from 1 to 100.",
        Example = "12",
        Otherwise = "11",
    };

    /// <summary>How much words of headings count.</summary>
    public static DataKey Heading { get; } = new("heading", KeyKind.Number)
    {
        Meaning = "How much words of headings count, from 1 to 100.",
        Example = "12",
        Otherwise = "16",
    };

    /// <summary>How much words of the summary count.</summary>
    public static DataKey Summary { get; } = new("summary", KeyKind.Number)
    {
        Meaning = "How much words of the summary count, from 1 to 100.",
        Example = "12",
        Otherwise = "28",
    };

    /// <summary>How much words of the text count.</summary>
    public static DataKey Body { get; } = new("body", KeyKind.Number)
    {
        Meaning = "How much words of the text count, from 1 to 100.",
        Example = "12",
        Otherwise = "17",
    };

    /// <summary>How much the name of its type counts.</summary>
    public static DataKey Types { get; } = new("types", KeyKind.Number)
    {
        Meaning = "How much the name of its type counts, from 1 to 100.",
        Example = "12",
        Otherwise = "8",
    };

    /// <summary>How much the names of its practice themes count.</summary>
    public static DataKey Topics { get; } = new("topics", KeyKind.Number)
    {
        Meaning = "How much the names of its practice themes count, from 1 to 100.",
        Example = "12",
        Otherwise = "5",
    };

    /// <summary>How much the headings of its other parts count.</summary>
    public static DataKey Contents { get; } = new("contents", KeyKind.Number)
    {
        Meaning = "How much the headings of its other parts count, from 1 to 100.",
        Example = "12",
        Otherwise = "1",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Title, Heading, Summary, Body, Types, Topics, Contents];
}
