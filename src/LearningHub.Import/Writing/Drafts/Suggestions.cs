using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Writing.Drafts;

/// <summary>Suggests practice themes, audiences and levels by counting the words of the vocabularies and their synonyms in the
/// glossary.</summary>
internal sealed class Suggestions
{
    private const int MostThemesOfItem = 2;
    private static readonly HashSet<string> TooCommon = new(StringComparer.Ordinal)
    {
        "parent", "child", "children", "family", "worker", "staff", "practice", "help", "work", "home", "service", "adult", "several",
        "together", "support", "review", "public", "plan", "planning", "life", "group",
    };

    private readonly Vocabularies vocabularies;
    private readonly Dictionary<string, List<string[]>> phrases = new(StringComparer.Ordinal);

    /// <summary>Prepares the words of the library.</summary>
    public Suggestions(Vocabularies vocabularies, GlossaryIndex glossary)
    {
        this.vocabularies = vocabularies;
        foreach (var vocabulary in (Vocabulary[])[vocabularies.PracticeThemes, vocabularies.Audiences, vocabularies.Levels])
        {
            foreach (var term in vocabulary.Terms) phrases[$"{vocabulary.Key}/{term.Id}"] = PhrasesOf(term, glossary);
        }
    }

    /// <summary>The terms of a vocabulary that occur most often in a text.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="most">Most terms.</param>
    /// <param name="fewestHits">Hits that a term needs.</param>
    public IReadOnlyList<string> Suggest(Vocabulary vocabulary, string text, int most, int fewestHits)
    {
        var words = Stems(text);
        return [.. vocabulary.Terms.Select(
            term => (term.Id, Hits: phrases[$"{vocabulary.Key}/{term.Id}"].Sum(phrase => Count(words, phrase))))
            .Where(term => term.Hits >= fewestHits).OrderByDescending(term => term.Hits).Take(most).Select(term => term.Id)];
    }

    /// <summary>The themes of one finding or recommendation.</summary>
    public IReadOnlyList<string> SuggestThemes(string text) => Suggest(vocabularies.PracticeThemes, text, MostThemesOfItem, 1);

    private static List<string[]> PhrasesOf(Term term, GlossaryIndex glossary)
    {
        var names = new List<string> { term.Id.Replace('-', ' '), term.Label };
        names.AddRange(term.Label.Split(
            [" and ", ",", "(", ")", "“", "”"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        names.AddRange(term.Id.Split("-and-").Select(part => part.Replace('-', ' ')));
        foreach (var entry in glossary.Terms)
        {
            var all = entry.Synonyms.Prepend(entry.Term).Concat(entry.Expansion is null ? [] : [entry.Expansion]).ToArray();
            if (all.Any(name => names.Exists(own => string.Join(' ', Stems(own)) == string.Join(' ', Stems(name))))) names.AddRange(all);
        }
        return [.. names.Select(Stems)
            .Where(words => words.Length > 0 && !(words.Length == 1 && (TooCommon.Contains(words[0]) || words[0].Length < 2)))
            .DistinctBy(words => string.Join(' ', words))];
    }

    private static int Count(string[] words, string[] phrase)
    {
        var hits = 0;
        for (var i = 0; i + phrase.Length <= words.Length; i++)
        {
            if (words.AsSpan(i, phrase.Length).SequenceEqual(phrase)) hits++;
        }
        return hits;
    }

    private static string[] Stems(string text) => [.. PlainWords.Split(text).Select(Stem)];

    // Treats plural and singular as equal, which is enough for a suggestion.
    private static string Stem(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        { Length: > 4 } when word.EndsWith("ves", StringComparison.Ordinal) => word[..^3] + "fe",
        { Length: > 3 } when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)
        && !word.EndsWith("us", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };
}
