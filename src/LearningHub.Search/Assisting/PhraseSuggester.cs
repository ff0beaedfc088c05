using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Completes what somebody types: phrases with words that begin like those typed, in any order; then the last word.</summary>
internal sealed class PhraseSuggester
{
    // A longer text is a question and not the beginning of a phrase, and each word costs a search through all phrases.
    private const int MostWords = 12;
    private const int MostCompletions = 5;

    // Shorter words are near to too many others.
    private const int ShortestNearWord = 4;

    private readonly IndexSnapshot index;
    private readonly string[] words;
    private readonly AnalysedPhrase[] phrases;

    public PhraseSuggester(IndexSnapshot index)
    {
        this.index = index;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        phrases = [.. index.Guidance.Phrases.Select(phrase => Analyse(phrase, numbers)).Where(phrase => phrase.Words.Length > 0)];
        words = [.. numbers.Keys];
    }

    public IReadOnlyList<Suggestion> Suggest(string text, int most)
    {
        if (text.Length > QueryLimits.Length) text = text[..QueryLimits.Length];
        var typed = EnglishAnalyzer.Analyze(text, FieldAnalysis.Words);
        if (typed.Count == 0 || most <= 0) return [];
        List<Suggestion> found = typed.Count > MostWords ? [] : [.. Phrases(typed, edits: 0).Take(most)];
        if (found.Count < most) found.AddRange(Completions(text, typed[^1]).Take(most - found.Count));
        if (found.Count == 0 && typed.Count <= MostWords) found.AddRange(Phrases(typed, edits: 1).Take(most));
        return found;
    }

    private static AnalysedPhrase Analyse(SuggestedPhrase phrase, Dictionary<string, int> numbers)
    {
        var read = new List<PhraseWord>();
        foreach (var token in EnglishAnalyzer.Analyze(phrase.Text, FieldAnalysis.Words))
        {
            numbers.TryAdd(token.Term, numbers.Count);
            read.Add(new PhraseWord(numbers[token.Term], new TextRange(token.Start, token.End - token.Start)));
        }
        return new AnalysedPhrase(phrase, [.. read]);
    }

    // Phrases that begin with a typed word come first, then those with more weight, the shorter ones, and the earlier ones.
    private IEnumerable<Suggestion> Phrases(IReadOnlyList<Token> typed, int edits)
    {
        TypedWord[] asked = [.. typed.Select(token => Find(token.Term, edits))];
        return phrases.Where(phrase => asked.All(word => phrase.Words.Any(each => word.Meant[each.Number])))
            .OrderByDescending(phrase => phrase.Words[0].Place.Start == 0 && asked.Any(word => word.Meant[phrase.Words[0].Number]))
            .ThenByDescending(phrase => phrase.Suggested.Weight)
            .ThenBy(phrase => phrase.Suggested.Text.Length)
            .DistinctBy(phrase => phrase.Suggested.Text, StringComparer.OrdinalIgnoreCase)
            .Select(phrase => new Suggestion(
                phrase.Suggested.Text, phrase.Suggested.Kind, phrase.Suggested.Target, Marks(phrase, asked)));
    }

    private TypedWord Find(string typed, int edits)
    {
        var isNear = edits > 0 && typed.Length >= ShortestNearWord;
        return new TypedWord(typed.Length, isNear, Array.ConvertAll(words, word => isNear
            ? EditDistance.IsBeginningWithin(edits, word, typed) : word.StartsWith(typed, StringComparison.Ordinal)));
    }

    // Marks as much of each word as was typed; the whole word where the typed text is only similar.
    private static List<TextRange> Marks(AnalysedPhrase phrase, TypedWord[] asked)
    {
        var marks = new List<TextRange>();
        foreach (var (number, place) in phrase.Words)
        {
            int[] lengths = [.. asked.Where(word => word.Meant[number]).Select(word => word.IsNear ? place.Length : word.Length)];
            if (lengths.Length > 0) marks.Add(place with { Length = Math.Min(lengths.Max(), place.Length) });
        }
        return marks;
    }

    private List<Suggestion> Completions(string text, Token last)
    {
        if (last.End != text.Length) return [];
        var completions = index.WordsStartingWith(last.Term).Where(word => word.Text.Length > last.Term.Length)
            .OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal).Take(MostCompletions);
        var typed = new TextRange(0, last.Start + last.Term.Length);
        return [.. completions.Select(
            word => new Suggestion(string.Concat(text.AsSpan(0, last.Start), word.Text), Suggestion.QueryKind, null, [typed]))];
    }

    private readonly record struct PhraseWord(int Number, TextRange Place);

    private sealed record AnalysedPhrase(SuggestedPhrase Suggested, PhraseWord[] Words);

    // A typed word, and for each word of the phrases whether it may be meant.
    private sealed record TypedWord(int Length, bool IsNear, bool[] Meant);
}
