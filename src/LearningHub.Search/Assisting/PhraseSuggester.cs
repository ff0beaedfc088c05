using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Completes what somebody types: phrases whose words begin like the words typed, in any order; then the last word
/// itself.</summary>
internal sealed class PhraseSuggester
{
    // Who has typed more is asking a question of their own; and every word typed is looked for in phrases.
    private const int MostWords = 12;
    private const int MostCompletions = 5;

    private readonly WordList list;
    private readonly IReadOnlyList<SuggestedPhrase> phrases;
    private readonly PhraseWords words;

    public PhraseSuggester(IndexSnapshot index)
    {
        list = new WordList(index);
        phrases = index.Manifest.Guidance.Phrases;
        words = new PhraseWords(phrases);
    }

    public IReadOnlyList<Suggestion> Suggest(string text, int most)
    {
        if (text.Length > Querying.QueryLimits.Length) text = text[..Querying.QueryLimits.Length];
        var typed = EnglishAnalyzer.Analyze(text, FieldAnalysis.Words);
        if (typed.Count == 0 || most <= 0) return [];
        List<Suggestion> found = typed.Count > MostWords ? [] : [.. Phrases(typed, edits: 0).Take(most)];
        if (found.Count < most) found.AddRange(Completions(text, typed[^1]).Take(most - found.Count));
        if (found.Count == 0 && typed.Count <= MostWords) found.AddRange(Phrases(typed, edits: 1).Take(most));
        return found;
    }

    // The word that the fewest phrases have leads; each of its phrases is looked at for the others.
    private IEnumerable<Suggestion> Phrases(IReadOnlyList<Token> typed, int edits)
    {
        TypedWord[] asked = [.. typed.Select(token => new TypedWord(words, token.Term, edits))];
        var lead = asked.MinBy(word => word.Phrases)!;
        var seen = new HashSet<int>();
        var best = new PriorityQueue<int, PhraseRank>();
        foreach (var word in lead.Words)
        {
            foreach (var phrase in words.PhrasesOf(word))
            {
                if (seen.Add(phrase) && asked.All(each => each == lead || each.IsIn(phrase))) best.Enqueue(phrase, Rank(phrase, asked));
            }
        }
        return InOrder(best).DistinctBy(phrase => phrases[phrase].Text, StringComparer.OrdinalIgnoreCase)
            .Select(phrase => new Suggestion(phrases[phrase].Text, phrases[phrase].Kind, phrases[phrase].Target, Marks(phrase, asked)));
    }

    private PhraseRank Rank(int phrase, TypedWord[] asked)
    {
        var isFirst = words.PlacesOf(phrase)[0].Start == 0 && asked.Any(word => word.Means(words.Of(phrase)[0]));
        return new PhraseRank(isFirst ? 0 : 1, -phrases[phrase].Weight, phrases[phrase].Text.Length, phrase);
    }

    private static IEnumerable<int> InOrder(PriorityQueue<int, PhraseRank> best)
    {
        while (best.TryDequeue(out var phrase, out _)) yield return phrase;
    }

    // Of each word as much as was typed; all of it where that is only near.
    private List<TextRange> Marks(int phrase, TypedWord[] asked)
    {
        var marks = new List<TextRange>();
        foreach (var word in asked)
        {
            for (var i = 0; i < words.Of(phrase).Length; i++)
            {
                var place = words.PlacesOf(phrase)[i];
                if (word.Means(words.Of(phrase)[i]))
                    marks.Add(word.IsNear ? place : place with { Length = Math.Min(word.Length, place.Length) });
            }
        }
        return Tidy(marks);
    }

    private List<Suggestion> Completions(string text, Token last)
    {
        if (last.End != text.Length) return [];
        var completions = list.StartingWith(last.Term).Where(word => word.Text.Length > last.Term.Length)
            .OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal).Take(MostCompletions);
        var typed = new TextRange(0, last.Start + last.Term.Length);
        return [.. completions.Select(
            word => new Suggestion(string.Concat(text.AsSpan(0, last.Start), word.Text), Suggestion.QueryKind, null, [typed]))];
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

    // A phrase that begins with what was typed comes first, then the weightier, the shorter, the earlier.
    private readonly record struct PhraseRank(int Place, float Weight, int Length, int Number) : IComparable<PhraseRank>
    {
        public int CompareTo(PhraseRank other) =>
            (Place, Weight, Length, Number).CompareTo((other.Place, other.Weight, other.Length, other.Number));
    }
}
