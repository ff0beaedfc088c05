using System.Numerics;
using LearningHub.Search.Matching;

namespace LearningHub.Search.Ranking;

/// <summary>
/// Finds the best documents for any of some phrases, most often one phrase in several fields. Their documents and scores are known: those of
/// phrases that together cannot reach the threshold are looked up only for documents that other phrases brought (MaxScore, as <see cref="TermRanker"/>).
/// </summary>
internal sealed class PhraseRanker
{
    private readonly PhraseNode[] phrases;
    private readonly int[] places;
    private readonly double[] sums;
    private readonly DocumentSet? filter;
    private readonly Func<int, float, float> lift;
    private readonly float mostLift;
    private readonly SearchScratch scratch;
    private readonly GroupCollector collector;

    /// <summary>A ranker.</summary>
    /// <param name="phrases">Any of them is enough.</param>
    /// <param name="filter">Only documents of this set count; null: all.</param>
    /// <param name="lift">Changes the score of a document.</param>
    /// <param name="mostLift">A score is at most multiplied by this.</param>
    /// <param name="scratch">For windows.</param>
    /// <param name="collector">Receives documents.</param>
    public PhraseRanker(PhraseNode[] phrases, DocumentSet? filter, Func<int, float, float> lift, float mostLift, SearchScratch scratch, GroupCollector collector)
    {
        this.phrases = [.. phrases.OrderBy(phrase => phrase.Most)];
        this.filter = filter;
        this.lift = lift;
        this.mostLift = mostLift;
        this.scratch = scratch;
        this.collector = collector;
        places = new int[phrases.Length];
        sums = new double[phrases.Length];
        for (var i = 0; i < sums.Length; i++) sums[i] = (i == 0 ? 0 : sums[i - 1]) + this.phrases[i].Most;
    }

    /// <summary>The phrases that a node is made of, or null if it is made of anything else.</summary>
    public static PhraseNode[]? Phrases(Node node) => node switch
    {
        PhraseNode phrase => [phrase],
        BooleanNode { IsPlainChoice: true } choice when choice.Optional.All(part => part is PhraseNode) => [.. choice.Optional.Cast<PhraseNode>()],
        _ => null,
    };

    /// <summary>Ranks the documents.</summary>
    /// <param name="groups">The group of each document.</param>
    public void Run(ReadOnlySpan<int> groups)
    {
        for (var start = 0; start < groups.Length; start += SearchScratch.WindowSize)
        {
            var essential = 0;
            while (essential < phrases.Length && sums[essential] * mostLift <= collector.Threshold) essential++;
            if (essential == phrases.Length) return;
            for (var i = essential; i < phrases.Length; i++) AddWindow(i, start, start + SearchScratch.WindowSize);
            CollectWindow(essential, start, groups);
        }
    }

    private void AddWindow(int phrase, int start, int end)
    {
        var documents = phrases[phrase].Documents;
        var given = phrases[phrase].Scores;
        var (scores, set) = (scratch.WindowScores, scratch.WindowSet);
        // A phrase that was not essential before has been left behind.
        var at = SortedPlaces.FirstNotBefore(documents, places[phrase], start);
        for (; at < documents.Length && documents[at] < end; at++)
        {
            var place = documents[at] - start;
            scores[place] += given[at];
            set[place >> 6] |= 1UL << place;
        }
        places[phrase] = at;
    }

    private void CollectWindow(int essential, int start, ReadOnlySpan<int> groups)
    {
        var (scores, set) = (scratch.WindowScores, scratch.WindowSet);
        var others = essential == 0 ? 0 : sums[essential - 1];
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var score = scores[at];
                scores[at] = 0;
                if ((score + others) * mostLift > collector.Threshold && (filter is null || filter.Contains(start + at))) Collect(essential, start + at, score, groups);
            }
            set[word] = 0;
        }
    }

    private void Collect(int essential, int document, double score, ReadOnlySpan<int> groups)
    {
        for (var i = essential - 1; i >= 0; i--) score += phrases[i].Score(document);
        var lifted = lift(document, (float)score);
        if (lifted > collector.Threshold) collector.Add(groups[document], document, lifted);
    }
}
