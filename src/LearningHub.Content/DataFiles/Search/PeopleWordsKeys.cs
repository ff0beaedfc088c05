using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Search;

/// <summary>The keys of a class of words in <c>search.yml</c>.</summary>
public static class PeopleWordsKeys
{
    /// <summary>Name of the class.</summary>
    public static DataKey Class { get; } = new("class", KeyKind.Text)
    {
        Meaning = "The name of the class.",
        Example = "hurt",
        IsNeeded = true,
    };

    /// <summary>Its words.</summary>
    public static DataKey Words { get; } = new("words", KeyKind.TextList)
    {
        Meaning = "Its words and phrases. Endings, apostrophes and capitals do not matter. {hurt} stands for each word of that class.",
        Example = "[hit, hurt, shout]",
    };

    /// <summary>Whether endings matter.</summary>
    public static DataKey AsWritten { get; } = new("as-written", KeyKind.YesNo)
    {
        Meaning = "Whether its words are compared letter by letter, so that endings matter.",
        Example = "yes",
        Otherwise = "no",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Class, AsWritten, Words];
}
