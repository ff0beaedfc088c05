using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.DataFiles.Search;

/// <summary>The keys of <c>search.yml</c>.</summary>
public static class SearchKeys
{
    /// <summary>A key for each type of resource.</summary>
    public static IReadOnlyList<DataKey> WeightKeys { get; } = [.. ResourceType.All.Select(type => new DataKey(type.Id, KeyKind.Number)
    {
        Meaning = $"How much of a hundred {type.PluralLabel.ToLowerInvariant()} count, from 1 to 1000.",
        Example = "90",
    })];

    /// <summary>How much parts of a page count.</summary>
    public static DataKey Boosts { get; } = new("boosts", KeyKind.Group)
    {
        Meaning = "How much words count in each part of a page. Leave this to somebody who can run the tests.",
        Keys = BoostKeys.All,
    };

    /// <summary>How much types count.</summary>
    public static DataKey Weights { get; } = new("weights", KeyKind.Group)
    {
        Meaning = "How much types of resource count; 100 is the usual weight.",
        Keys = WeightKeys,
    };

    /// <summary>Words that mean the same.</summary>
    public static DataKey Synonyms { get; } = new("synonyms", KeyKind.TextLists)
    {
        Meaning = "Lists of words that mean the same. Each finds what the others find.",
        Example = "[[mum, mother]]",
    };

    /// <summary>What people say for what the library writes.</summary>
    public static DataKey See { get; } = new("see", KeyKind.EntryList)
    {
        Meaning = "What people say, with what the library writes for it.",
        Keys = ThesaurusKeys.All,
    };

    /// <summary>Resources that come first.</summary>
    public static DataKey Pins { get; } = new("pins", KeyKind.EntryList)
    {
        Meaning = "Resources that come first for a query. Keep them few.",
        Keys = PinKeys.All,
    };

    /// <summary>Words that are never corrected.</summary>
    public static DataKey NeverCorrected { get; } = new("never-corrected", KeyKind.TextList)
    {
        Meaning = "Words that are spelt as people mean them.",
        Example = "[ketamine]",
    };

    /// <summary>What comes first for people in need.</summary>
    public static DataKey PeopleFirst { get; } = new("people-first", KeyKind.Group)
    {
        Meaning = "What comes first for people who ask for help.",
        Keys = PeopleFirstKeys.All,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Boosts, Weights, Synonyms, See, Pins, NeverCorrected, PeopleFirst];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("search.yml", "search.yml", All);
}
