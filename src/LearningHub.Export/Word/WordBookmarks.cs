using System.Globalization;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Export.Word;

/// <summary>Names of bookmarks. Word allows only letters, digits and 40 characters, so they are numbered.</summary>
internal sealed class WordBookmarks
{
    private readonly Dictionary<string, int> numbers;

    /// <param name="headings">The headings of the text.</param>
    /// <param name="taken">How many numbers other texts of the same file have.</param>
    public WordBookmarks(IEnumerable<HeadingBlock> headings, int taken = 0) =>
        numbers = headings.Select(heading => heading.Id).Distinct().Index()
            .ToDictionary(each => each.Item, each => taken + each.Index + 1, StringComparer.Ordinal);

    /// <summary>The number of a place; 0 if the text has no such place.</summary>
    public int NumberOf(string id) => numbers.GetValueOrDefault(id);

    /// <summary>The name of a place; null if the text has no such place.</summary>
    public string? NameOf(string id) =>
        numbers.TryGetValue(id, out var number) ? string.Create(CultureInfo.InvariantCulture, $"place{number}") : null;
}
