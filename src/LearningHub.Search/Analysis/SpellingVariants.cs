namespace LearningHub.Search.Analysis;

/// <summary>Gives a word that is written in two ways one spelling, before it is stemmed. Texts and queries go through the same rules, so
/// it does not matter that what comes out is not always a word. The browser's script follows the same rules.</summary>
internal static class SpellingVariants
{
    private static readonly ILookup<string, string[]> Lists = WordLists.Lines("spelling-variants.txt").Select(line => line.Split(' '))
        .ToLookup(words => words[0], words => words[1..], StringComparer.Ordinal);

    private static readonly string[][] Parts = [.. Lists["part"]];
    private static readonly string[][] Beginnings = [.. Lists["beginning"]];
    private static readonly Dictionary<string, string> Words = Lists["word"].ToDictionary(words => words[0], words => words[1]);

    private static readonly string[] EndingsWithZ =
        ["ize", "ized", "izes", "izer", "izers", "izing", "ization", "izations", "yze", "yzed", "yzes", "yzing"];

    public static string Unify(string word)
    {
        if (word.Contains('.', StringComparison.Ordinal)) return WithoutStops(word);
        if (word.Contains('\u00AD', StringComparison.Ordinal)) word = word.Replace("\u00AD", string.Empty, StringComparison.Ordinal);
        if (Words.TryGetValue(word, out var british)) return british;
        foreach (var names in Beginnings)
        {
            if (word.StartsWith(names[0], StringComparison.Ordinal)) word = names[1] + word[names[0].Length..];
        }
        foreach (var names in Parts) word = word.Replace(names[0], names[1], StringComparison.Ordinal);
        return WithS(word);
    }

    // "organization" as "organisation", "analyze" as "analyse".
    private static string WithS(string word)
    {
        foreach (var ending in EndingsWithZ)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return $"{word[..^(ending.Length - 1)]}s{ending[2..]}";
        }
        return word;
    }

    // Letters with a full stop after each are an abbreviation: "n.s.p.c.c" is "nspcc". Other words with full stops in them stay.
    private static string WithoutStops(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return word;
        }
        return word.Replace(".", string.Empty, StringComparison.Ordinal);
    }
}
