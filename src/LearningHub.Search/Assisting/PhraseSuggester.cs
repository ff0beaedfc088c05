using System.Text;
using LearningHub.Search.Analysis;
using LearningHub.Search.Passages;
using LearningHub.Search.Schema;
using LearningHub.Search.Spelling;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Assisting;

/// <summary>Completes what somebody types: phrases whose words begin like the words typed, in any order; then the last word itself.</summary>
internal sealed class PhraseSuggester
{
    private const int WordOfOneEdit = 4;

    // Who has typed more is asking a question of their own; and every word typed is compared with all words of phrases.
    private const int MostWords = 12;

    private readonly IndexReader reader;
    private readonly IReadOnlyList<SuggestedPhrase> phrases;
    private readonly List<(byte[] Word, int Phrase, TextRange Place)> words = [];

    /// <summary>A suggester for an index.</summary>
    public PhraseSuggester(IndexReader reader)
    {
        this.reader = reader;
        phrases = reader.Manifest.Guidance.Phrases;
        for (var i = 0; i < phrases.Count; i++)
        {
            foreach (var token in EnglishAnalyzer.Analyze(phrases[i].Text, FieldAnalysis.Words))
                words.Add((Encoding.UTF8.GetBytes(token.Term), i, new TextRange(token.Start, token.End - token.Start)));
        }
        words.Sort((left, right) => left.Word.AsSpan().SequenceCompareTo(right.Word) is var order and not 0 ? order : left.Phrase.CompareTo(right.Phrase));
    }

    /// <summary>Offers at most so many.</summary>
    public IReadOnlyList<Suggestion> Suggest(string text, int most)
    {
        if (text.Length > Queries.QueryLimits.Length) text = text[..Queries.QueryLimits.Length];
        var typed = EnglishAnalyzer.Analyze(text, FieldAnalysis.Words);
        if (typed.Count == 0 || most <= 0) return [];
        List<Suggestion> found = typed.Count > MostWords ? [] : [.. Phrases(typed, edits: 0).Take(most)];
        if (found.Count < most) found.AddRange(Completions(text, typed[^1]).Take(most - found.Count));
        if (found.Count == 0 && typed.Count <= MostWords) found.AddRange(Phrases(typed, edits: 1).Take(most));
        return found;
    }

    private IEnumerable<Suggestion> Phrases(IReadOnlyList<Token> typed, int edits)
    {
        Dictionary<int, List<TextRange>>? places = null;
        foreach (var token in typed)
        {
            var now = new Dictionary<int, List<TextRange>>();
            foreach (var (phrase, range) in Beginning(token.Term, edits))
            {
                if (places is not null && !places.ContainsKey(phrase)) continue;
                if (!now.TryGetValue(phrase, out var ranges)) now.Add(phrase, ranges = places is null ? [] : [.. places[phrase]]);
                ranges.Add(range);
            }
            places = now;
        }
        return places!
            .Select(each => (Phrase: phrases[each.Key], Number: each.Key, Marks: Tidy(each.Value)))
            .OrderByDescending(each => each.Marks[0].Start == 0)
            .ThenByDescending(each => each.Phrase.Weight)
            .ThenBy(each => each.Phrase.Text.Length)
            .ThenBy(each => each.Number)
            .DistinctBy(each => each.Phrase.Text, StringComparer.OrdinalIgnoreCase)
            .Select(each => new Suggestion(each.Phrase.Text, each.Phrase.Kind, each.Phrase.Target, each.Marks));
    }

    // Words of phrases that begin so; with an edit, words whose beginning of about that length is near.
    private IEnumerable<(int Phrase, TextRange Range)> Beginning(string typed, int edits)
    {
        var bytes = Encoding.UTF8.GetBytes(typed);
        if (edits == 0 || typed.Length < WordOfOneEdit)
        {
            for (var at = First(bytes); at < words.Count && words[at].Word.AsSpan().StartsWith(bytes); at++)
                yield return (words[at].Phrase, words[at].Place with { Length = Math.Min(typed.Length, words[at].Place.Length) });
            yield break;
        }
        foreach (var (word, phrase, place) in words)
        {
            if (NearBeginning.IsWithin(edits, Encoding.UTF8.GetString(word), typed)) yield return (phrase, place);
        }
    }

    private int First(ReadOnlySpan<byte> word)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (words[middle].Word.AsSpan().SequenceCompareTo(word) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private List<Suggestion> Completions(string text, Token last)
    {
        if (last.End != text.Length) return [];
        var beginning = Encoding.UTF8.GetBytes(last.Term);
        var list = reader.Words;
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (list.Bytes(middle).SequenceCompareTo(beginning) < 0) low = middle + 1;
            else high = middle;
        }
        var completions = new List<(string Word, int Count)>();
        for (; low < list.Count && list.Bytes(low).StartsWith(beginning); low++)
        {
            if (list.Bytes(low).Length > beginning.Length) completions.Add((list[low], reader.WordCounts[low]));
        }
        return [.. completions.OrderByDescending(each => each.Count).ThenBy(each => each.Word, StringComparer.Ordinal).Take(5)
            .Select(each => new Suggestion(string.Concat(text.AsSpan(0, last.Start), each.Word), Suggestion.QueryKind, null, [new TextRange(0, last.Start + last.Term.Length)]))];
    }

    private static List<TextRange> Tidy(List<TextRange> ranges)
    {
        ranges.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length));
        for (var i = ranges.Count - 1; i > 0; i--)
        {
            if (ranges[i].Start < ranges[i - 1].Start + ranges[i - 1].Length) ranges.RemoveAt(i);
        }
        return ranges;
    }
}
