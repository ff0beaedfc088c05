using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;

namespace LearningHub.Search.Assisting;

/// <summary>Reads words that are written apart or together otherwise than in texts: "keyworker" where these have "key worker", "ante
/// natal" where they have "antenatal". Such a word gets a hyphen, so that it finds both and has the synonyms of both.</summary>
internal sealed class WordBoundaries(IndexSnapshot index, SpellingCorrector corrector, SynonymMap synonyms)
{
    private const int ShortestPart = 2;
    private const int ShortestJoined = 6;

    public Query Read(Query query) => Joined(query.ReplaceWords(word => corrector.IsKnown(word.Text) || Split(word.Text) is not { } parts
        ? word : word with { Text = parts }));

    // The two words of ordinary English that a word is made of, one of which texts have ("daycare"); else its parts between hyphens.
    public string Apart(string word) => Splits(word).FirstOrDefault(each => each.Split('-') is
        [{ Length: > ShortestPart } first, { Length: >= ShortestPart } last] && OrdinaryWords.Contains(first)
        && OrdinaryWords.Contains(last) && (IsPart(first) || IsPart(last)))?.Replace('-', ' ') ?? CompoundText.WithSpaces(word);

    // A word that no text has, with a hyphen where it becomes two words that stand together in a text or a name; or null.
    private string? Split(string word) => Splits(word).FirstOrDefault(each => each.Split('-').All(IsPart)
        && (IsName(each.Replace('-', ' ')) || IsPhrase(each.Replace('-', ' '))));

    private static IEnumerable<string> Splits(string word) =>
        word.Length > EnglishAnalyzer.LongestRemembered || !word.All(char.IsLetterOrDigit) ? []
            : Enumerable.Range(ShortestPart, Math.Max(0, word.Length - ShortestPart)).Select(at => word.ToLowerInvariant().Insert(at, "-"));

    private bool IsPart(string part) => (part.Length >= ShortestPart || char.IsDigit(part[0])) && corrector.IsInTexts(part)
        && !CommonWords.IsFiller(part);

    private bool IsPhrase(string words) => new QueryTranslator(index).Translate(new PhraseQuery(null, words, 0)) is { } phrase
        && index.Searcher.Search(phrase, 1).TotalHits > 0;

    // Neighbours of which texts, or editors, write the two as one.
    private Query Joined(Query query)
    {
        if (query is not BooleanQuery { Clauses: var clauses }) return query;
        var joined = new List<Clause>();
        for (var at = 0; at < clauses.Count; at++)
        {
            var word = at + 1 < clauses.Count ? Join(clauses[at], clauses[at + 1]) : null;
            joined.Add(word is null ? clauses[at] : clauses[at++] with { Query = word });
        }
        return new BooleanQuery(joined);
    }

    private WordQuery? Join(Clause first, Clause second)
    {
        if (first is not { Query: WordQuery { Field: null } left, Occurrence: Occurrence.Optional }
            || second is not { Query: WordQuery { Field: null } right, Occurrence: Occurrence.Optional }) return null;
        var one = (left.Text + right.Text).ToLowerInvariant();
        var isLong = one.Length >= ShortestJoined || (char.IsDigit(one[^1]) && IsName(one));
        var isJoined = isLong && !CommonWords.IsFiller(left.Text) && !CommonWords.IsFiller(right.Text)
            && (IsWritten(one) || IsName(one)) && !IsName($"{left.Text} {right.Text}");
        return isJoined ? left with { Text = $"{left.Text}-{right.Text}" } : null;
    }

    private bool IsWritten(string word) => index.WordsStartingWith(word).FirstOrDefault().Text == word
        || (OrdinaryWords.Contains(word) && corrector.IsInTexts(word));

    private bool IsName(string words) => SynonymMap.KeysOf(words).Any(synonyms.IsName);
}
