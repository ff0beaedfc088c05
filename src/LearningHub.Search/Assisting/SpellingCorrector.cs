using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Finds what a word that no text has was probably meant to be. A word of ordinary English is never a mistake.</summary>
internal sealed class SpellingCorrector
{
    private const int ShortestWord = 3;
    // Shorter beginnings are often words of their own: "dog" is not the beginning of "dogma".
    private const int ShortestOfWords = 4;
    private const int MostCompletions = 8;
    private const int MostRemembered = 5_000;

    // Words of synonyms, which editors chose, are ranked as if texts had them this often. References have many words, so theirs count less.
    private const int CountOfSynonym = 1_000;
    private const int CountOfReference = 10;

    private readonly IndexSnapshot index;
    private readonly Dictionary<string, KnownWord> names;
    private readonly HashSet<string> nameTerms;
    private readonly HashSet<string> kept;
    // To look for similar words costs more than the rest of a query, and the same misspellings come again.
    private readonly BoundedCache<string?> likeliest;

    public SpellingCorrector(IndexSnapshot index)
    {
        this.index = index;
        likeliest = new BoundedCache<string?>(MostRemembered, FindLikeliest);
        var guidance = index.Guidance;
        string[] same = [.. guidance.Synonyms.SelectMany(group => group.Phrases)];
        string[] see = [.. guidance.See.SelectMany(reference => reference.Words)];
        kept = [.. guidance.KeptWords.Select(word => word.ToLowerInvariant())];
        nameTerms = [.. same.Concat(see).SelectMany(phrase => EnglishAnalyzer.Analyze(phrase)).Select(token => token.Term)];
        names = WordsOf(same, CountOfSynonym).Concat(WordsOf(see, CountOfReference)).DistinctBy(word => word.Text)
            .ToDictionary(word => word.Text, StringComparer.Ordinal);
    }

    public bool IsKnown(string word)
    {
        var tokens = EnglishAnalyzer.Analyze(word);
        return tokens.Count == 0 || tokens.Any(token => nameTerms.Contains(token.Term) || IsInDefaultField(token.Term));
    }

    // The likeliest word, or null. The words of synonyms go before those of texts.
    public string? Correct(string word) => likeliest.Get(word);

    private string? FindLikeliest(string word)
    {
        if (EnglishAnalyzer.Analyze(word, FieldAnalysis.Words) is not [{ Term: var typed }] || CommonWords.IsFiller(word)) return null;
        if (typed.Length < ShortestWord || typed.Any(char.IsDigit) || kept.Contains(typed) || OrdinaryWords.Contains(typed)) return null;
        return Candidates(typed, SpellingRules.IsAbbreviation(word))
            .OrderByDescending(each => Likeness(typed, each))
            .ThenBy(each => each.Text, StringComparer.Ordinal)
            .FirstOrDefault().Text;
    }

    // The words that begin so, the commonest first, one for each term. Empty for short words.
    public IReadOnlyList<string> Completions(string beginning, bool isOfWords = false)
    {
        if (EnglishAnalyzer.Analyze(beginning, FieldAnalysis.Words) is not [{ Term: var typed }] || typed.Length < ShortestWord
            || kept.Contains(typed)) return [];
        if (typed.Length < ShortestOfWords && !isOfWords
            && (SpellingRules.IsAbbreviation(beginning) || OrdinaryWords.Contains(typed))) return [];
        KnownWord[] words = [.. index.WordsStartingWith(typed).Where(word => IsKnown(word.Text) && !CommonWords.IsFiller(word.Text))];
        // What no text has comes last: "cann" is cannabis all the same, and "marc" may be a MARAC.
        var others = names.Keys.Where(name => name.StartsWith(typed, StringComparison.Ordinal));
        if (words.Length > 0 && Correct(beginning) is { } other && !OrdinaryWords.Contains(other)) others = others.Append(other);
        return [.. words.Concat(others.Select(name => new KnownWord(name, 0)))
            .OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal)
            .DistinctBy(word => SynonymMap.KeysOf(word.Text)[0]).Take(MostCompletions).Select(word => word.Text)];
    }

    // A word with a hyphen is there in parts or as one: "ante-natal" where texts write "antenatal".
    public bool IsInTexts(string word) => CompoundReadings.Read(word)
        .Any(tokens => tokens.Count > 0 && tokens.All(token => IsInDefaultField(token.Term)));

    private IEnumerable<KnownWord> Candidates(string typed, bool isAbbreviation)
    {
        var most = SpellingRules.MostEdits(typed);
        return names.Values.Concat(isAbbreviation ? [] : index.WordsNear(typed, most).Where(word => IsKnown(word.Text)))
            .Where(word => EditDistance.Between(typed, word.Text, most) is var edits && edits <= most && !CommonWords.IsFiller(word.Text)
                && (isAbbreviation ? SpellingRules.MayBeAbbreviation(typed, word.Text, edits)
                    : SpellingRules.MayBeMeant(typed, word.Text, edits, names.ContainsKey(word.Text))));
    }

    // An edit costs as much as a word being a thousand times rarer; people seldom get the first letter wrong.
    private static double Likeness(string typed, KnownWord word) => Math.Log(1 + word.Count)
        - (EditDistance.Between(typed, word.Text, limit: 2) * Math.Log(1_000)) + (typed[0] == word.Text[0] ? 3 : 0);

    private static IEnumerable<KnownWord> WordsOf(IEnumerable<string> phrases, int count) =>
        phrases.SelectMany(phrase => EnglishAnalyzer.Analyze(phrase, FieldAnalysis.Words)).Select(
            token => new KnownWord(token.Term, count));

    private bool IsInDefaultField(string term) =>
        index.Manifest.Schema.Texts.Any(field => field.IsDefault && index.DocumentFrequency(field.Name, term) > 0);
}
