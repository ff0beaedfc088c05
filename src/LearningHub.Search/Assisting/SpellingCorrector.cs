using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Finds what a word that no text has was probably meant to be. A word of ordinary English is never a mistake.</summary>
internal sealed class SpellingCorrector
{
    private const int ShortestWord = 3;
    private const int WordOfTwoEdits = 5;
    private const int ShortestBeginning = 3;
    // Shorter beginnings are often words of their own: "dog" is not the beginning of "dogma".
    private const int ShortestOfWords = 4;
    private const int MostCompletions = 8;
    private const int MostRemembered = 5_000;

    // A short abbreviation is near to too many words.
    private const int ShortestAbbreviation = 5;

    // Words of synonyms, which editors chose, are ranked as if texts had them this often. References have many words, so theirs count less.
    private const int CountOfSynonym = 1_000;
    private const int CountOfReference = 10;

    private readonly IndexSnapshot index;
    private readonly KnownWord[] special;
    private readonly HashSet<string> specialTerms;
    private readonly HashSet<string> abbreviations;
    private readonly HashSet<string> kept;
    // To look for similar words costs more than the rest of a query, and the same misspellings come again.
    private readonly BoundedCache<(string? Word, double Likeness)> likeliest;

    public SpellingCorrector(IndexSnapshot index)
    {
        this.index = index;
        likeliest = new BoundedCache<(string?, double)>(MostRemembered, FindLikeliest);
        var guidance = index.Manifest.Guidance;
        string[] same = [.. guidance.Synonyms.SelectMany(group => group.Phrases)];
        string[] see = [.. guidance.See.SelectMany(reference => reference.Words)];
        var words = WordsOf(same).Select(word => new KnownWord(word, CountOfSynonym));
        special = [.. words.Concat(WordsOf(see).Select(word => new KnownWord(word, CountOfReference))).DistinctBy(word => word.Text)];
        abbreviations = [.. same.Concat(see).Where(IsAbbreviation).Select(word => word.ToLowerInvariant())];
        kept = [.. guidance.KeptWords.Select(word => word.ToLowerInvariant())];
        specialTerms = [.. same.Concat(see).SelectMany(phrase => EnglishAnalyzer.Analyze(phrase)).Select(token => token.Term)];
    }

    public bool IsKnown(string word)
    {
        var tokens = EnglishAnalyzer.Analyze(word);
        return tokens.Count == 0 || tokens.Any(token => specialTerms.Contains(token.Term) || IsInDefaultField(token.Term));
    }

    // The likeliest word, or null. The words of synonyms go before those of texts.
    public string? Correct(string word) => likeliest.Get(word).Word;

    private (string? Word, double Likeness) FindLikeliest(string word)
    {
        if (EnglishAnalyzer.Analyze(word, FieldAnalysis.Words) is not [var token]) return default;
        if (token.Term.Length < ShortestWord || token.Term.Any(char.IsDigit)) return default;
        if (kept.Contains(token.Term) || OrdinaryWords.Contains(token.Term)) return default;
        var most = token.Term.Length < WordOfTwoEdits ? 1 : 2;
        var isCapitals = IsAbbreviation(word);
        return Candidates(token.Term, most)
            .Where(candidate => isCapitals || candidate.Word.Length >= ShortestAbbreviation || !abbreviations.Contains(candidate.Word))
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    // The words of texts that begin so, the commonest first, one for each term. Empty for short words, and where another word is
    // likelier: "heath" is more likely a slip for "health" than the beginning of "heather" where most texts speak of health.
    public IReadOnlyList<string> Completions(string beginning)
    {
        if (EnglishAnalyzer.Analyze(beginning, FieldAnalysis.Words) is not [var token] || token.Term.Length < ShortestBeginning
            || kept.Contains(token.Term)) return [];
        if (token.Term.Length < ShortestOfWords && (IsAbbreviation(beginning) || OrdinaryWords.Contains(token.Term))) return [];
        KnownWord[] words = [.. index.WordsStartingWith(token.Term).Where(word => IsKnown(word.Text))];
        if (words.Length == 0 || likeliest.Get(beginning) is { Word: not null } other
            && other.Likeness > Math.Log(1 + words.Sum(word => word.Count))) return [];
        return
        [
            .. words.OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal)
                .DistinctBy(word => EnglishAnalyzer.Analyze(word.Text)[0].Term).Take(MostCompletions).Select(word => word.Text),
        ];
    }

    private IEnumerable<(string Word, double Likeness)> Candidates(string word, int most)
    {
        foreach (var near in special)
        {
            if (EditDistance.Between(word, near.Text, most) is var edits && edits <= most)
                yield return (near.Text, Likeness(word, near, edits));
        }
        foreach (var near in index.WordsNear(word, most))
        {
            if (IsKnown(near.Text)) yield return (near.Text, Likeness(word, near, EditDistance.Between(word, near.Text, most)));
        }
    }

    // A word with a hyphen is there in parts or as one: "ante-natal" where texts write "antenatal".
    public bool IsInTexts(string word) => CompoundReadings.Read(word)
        .Any(tokens => tokens.Count > 0 && tokens.All(token => IsInDefaultField(token.Term)));

    private static bool IsAbbreviation(string word) => word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper);

    // An edit costs as much as a word being a thousand times rarer; people seldom get the first letter wrong.
    private static double Likeness(string word, KnownWord candidate, int edits) =>
        Math.Log(1 + candidate.Count) - (edits * Math.Log(1_000)) + (word[0] == candidate.Text[0] ? 3 : 0);

    private static IEnumerable<string> WordsOf(IEnumerable<string> phrases) =>
        phrases.SelectMany(phrase => EnglishAnalyzer.Analyze(phrase, FieldAnalysis.Words)).Select(token => token.Term);

    private bool IsInDefaultField(string term) =>
        index.Manifest.Schema.Texts.Any(field => field.IsDefault && index.DocumentFrequency(field.Name, term) > 0);
}
