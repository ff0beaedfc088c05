using System.Text.RegularExpressions;

namespace LearningHub.Search.Analysis;

/// <summary>Gives a word that is written in two ways one spelling, before it is stemmed. Texts and queries go through the same rules, so
/// it does not matter that what comes out is not always a word. The browser's script follows the same rules.</summary>
internal static partial class SpellingVariants
{
    private static readonly ILookup<string, string[]> Lists = WordLists.Lines("spelling-variants.txt").Select(line => line.Split(' '))
        .ToLookup(words => words[0], words => words[1..], StringComparer.Ordinal);

    private static readonly string[][] Parts = [.. Lists["part"]];
    private static readonly string[][] Beginnings = [.. Lists["beginning"]];
    private static readonly Dictionary<string, string> Words = Lists["word"].ToDictionary(words => words[0], words => words[1]);

    public static string Unify(string word)
    {
        if (word.Contains('.', StringComparison.Ordinal))
            return Abbreviation.IsMatch(word) ? word.Replace(".", string.Empty, StringComparison.Ordinal) : word;
        if (word.Contains('\u00AD', StringComparison.Ordinal)) word = word.Replace("\u00AD", string.Empty, StringComparison.Ordinal);
        if (Words.TryGetValue(word, out var british)) return british;
        foreach (var names in Beginnings)
        {
            if (word.StartsWith(names[0], StringComparison.Ordinal)) word = names[1] + word[names[0].Length..];
        }
        foreach (var names in Parts) word = word.Replace(names[0], names[1], StringComparison.Ordinal);
        return ZOfVerb.Replace(word, "s");
    }

    // Letters with a full stop after each: "n.s.p.c.c" is "nspcc". Other words with full stops in them stay.
    [GeneratedRegex(@"^(\p{L}\.)+\p{L}?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation { get; }

    // "organization" as "organisation", "analyze" as "analyse".
    [GeneratedRegex(@"(?<=...i)z(?=(e[ds]?|ers?|ing|ations?)\z)|(?<=...y)z(?=(e[ds]?|ing)\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex ZOfVerb { get; }
}
