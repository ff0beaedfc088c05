using LearningHub.Safety.Words;

namespace LearningHub.Safety.Phrases;

/// <summary>The part of a phrase whose words are the rarest: the phrase is tried only around them.</summary>
/// <param name="Lists">Lists of which one must have an entry there.</param>
/// <param name="LeastBefore">How many tokens of the phrase stand before it at least.</param>
/// <param name="MostBefore">How many at most.</param>
internal sealed record PhraseAnchor(int[] Lists, int LeastBefore, int MostBefore)
{
    /// <summary>The anchor of some elements; null if no part of them is bound to a list.</summary>
    public static PhraseAnchor? Choose(Element[] elements)
    {
        PhraseAnchor? rarest = null;
        var (least, most, lowest) = (0, 0, int.MaxValue);
        foreach (var element in elements)
        {
            if (element.Needed is { } lists && FrequencyOf(lists) is var frequency && frequency < lowest)
                (rarest, lowest) = (new PhraseAnchor(lists, least, Math.Min(most, PhraseMatcher.Reach)), frequency);
            if (element.TakesNoToken) continue;
            least += element.Least;
            most += element.Most * Longest(element);
        }
        return rarest;
    }

    /// <summary>Roughly how often an entry of one of some lists is met in 10,000 words.</summary>
    public static int FrequencyOf(int[] lists) =>
        lists.Sum(list => list == WordLists.Numbers || list == WordLists.DigitsFirst
            ? WordFrequency.Numbers : WordLists.Entries.FrequencyOf(list));

    private static int Longest(Element element) => element.Lists.Select(LongestEntry).DefaultIfEmpty(1).Max();

    // A board may add entries of any length to its own lists.
    private static int LongestEntry(int list) =>
        list == Words.Lists.OwnPlaces || list == Words.Lists.Public || list == Words.Lists.Harmless
            ? PhraseMatcher.Reach : WordLists.Entries.LongestEntryOf(list);
}
