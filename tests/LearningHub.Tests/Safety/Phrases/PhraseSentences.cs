using System.Collections.Concurrent;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Tests.Safety.Phrases;

/// <summary>Makes sentences from the phrases of rules.</summary>
internal static class PhraseSentences
{
    /// <summary>A sentence for every entry of each list of a phrase, the other elements at their first.</summary>
    public static IEnumerable<string> From(Phrase phrase)
    {
        for (var varied = 0; varied < phrase.Elements.Length; varied++)
        {
            foreach (var entry in Entries(phrase.Elements[varied]))
            {
                var words = phrase.Elements.Select(
                    (element, at) => at == varied ? entry : element.Least > 0 ? First(element) : string.Empty);
                yield return string.Join(' ', words.Where(word => word.Length > 0));
            }
        }
    }

    // Looking through all words for the entries of one list takes milliseconds, and most lists are asked for by many phrases.
    private static readonly ConcurrentDictionary<int, string[]> OfList = new();

    private static string[] ReadEntries(int list) =>
        [.. WordLists.Entries.EntriesOf(list).Select(entry => WordLists.IsPossessive(list) ? $"{entry}'s" : entry)];

    private static string First(Element element) => Entries(element).FirstOrDefault() ?? string.Empty;

    private static IEnumerable<string> Entries(Element element) => element.Kind switch
    {
        ElementKind.List => element.Lists.SelectMany(list => OfList.GetOrAdd(list, ReadEntries)),
        ElementKind.Number or ElementKind.Digits or ElementKind.House => ["3"],
        ElementKind.Capital => ["Zarbo"],
        ElementKind.Word => ["zarbo"],
        _ => [],
    };
}
