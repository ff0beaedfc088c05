using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>Judges the words of a table's header: whom or what a column counts.</summary>
internal static class TableWords
{
    private static readonly int Bodies = WordLists.NumberOf("table-bodies");
    private static readonly int Others = WordLists.NumberOf("table-others");
    private static readonly int Totals = WordLists.NumberOf("table-totals");
    private static readonly int Measures = WordLists.NumberOf("table-measures");

    /// <summary>Whether a text counts people.</summary>
    public static bool IsOfPeople(string? text) => text is not null && Holds(text, Lists.People);

    /// <summary>Whether a text counts organisations or what workers do.</summary>
    public static bool IsOfOrganisations(string? text) => text is not null && Holds(text, Bodies);

    /// <summary>Whether a column holds no counts.</summary>
    public static bool IsOther(string text) => Holds(text, Others);

    /// <summary>Whether a row or column is a total.</summary>
    public static bool IsTotal(string text) => Holds(text, Totals);

    /// <summary>Whether a header says only that the column counts, or is a year.</summary>
    public static bool IsMeasure(string text)
    {
        var words = WordText.Split(WordText.Tidy(text));
        if (words.Count == 1 && words[0].Length == 4 && Numerals.Read(words[0]) is >= 1900 and < 2100) return true;
        return words.Count is 1 or 2 && Holds(text, Measures);
    }

    /// <summary>The base of "Per cent of 20 mothers"; null if none is given.</summary>
    public static int? PercentBase(string text)
    {
        var words = WordText.Split(WordText.Tidy(text));
        for (var at = 0; at + 2 < words.Count; at++)
        {
            if (words[at] is not ("%" or "cent" or "percent" or "percentage") || words[at + 1] != "of") continue;
            var number = words[at + 2] is "the" or "all" && at + 3 < words.Count ? at + 3 : at + 2;
            if (Numerals.Read(words[number]) is > 0 and var whole && IsOfPeople(string.Join(' ', words.Skip(number + 1)))) return whole;
        }
        return null;
    }

    private static bool Holds(string text, int list)
    {
        var words = WordText.Split(WordText.Tidy(text));
        for (var at = 0; at < words.Count; at++)
        {
            if (WordLists.Entries.ListsOf(words[at]).Has(list)) return true;
            foreach (var phrase in WordLists.Entries.PhrasesOf(words[at]))
            {
                if (phrase.List == list && words.Skip(at + 1).Take(phrase.Rest.Length).SequenceEqual(phrase.Rest)) return true;
            }
        }
        return false;
    }
}
