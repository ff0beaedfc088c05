using System.Numerics;
using LearningHub.Search.Matching;

namespace LearningHub.Search.Ranking;

/// <summary>
/// Finds the best documents for any of some terms and phrases without scoring all: windows of documents are gone through in order; lists that
/// together cannot reach the threshold within a window are looked up only for documents that other lists brought, and windows that cannot reach
/// it at all are jumped over (MaxScore: Turtle and Flood 1995; with bounds by block: Ding and Suel 2011).
/// </summary>
internal sealed class ChoiceRanker
{
    private readonly ScoredList[] lists;
    private readonly double[] bounds;
    private readonly double[] sums;
    private readonly ScoreWindow window;
    private readonly DocumentSet? filter;
    private readonly Func<int, float, float> lift;
    private readonly float mostLift;
    private readonly GroupCollector collector;

    /// <summary>A ranker.</summary>
    /// <param name="lists">Any of them is enough.</param>
    /// <param name="filter">Only documents of this set count; null: all.</param>
    /// <param name="lift">Changes the score of a document.</param>
    /// <param name="mostLift">A score is at most multiplied by this.</param>
    /// <param name="window">For scores.</param>
    /// <param name="collector">Receives documents.</param>
    public ChoiceRanker(ScoredList[] lists, DocumentSet? filter, Func<int, float, float> lift, float mostLift, ScoreWindow window, GroupCollector collector)
    {
        this.lists = lists;
        this.filter = filter;
        this.lift = lift;
        this.mostLift = mostLift;
        this.window = window;
        this.collector = collector;
        bounds = new double[lists.Length];
        sums = new double[lists.Length];
    }

    /// <summary>The lists that a node is made of, or null if it is made of anything else.</summary>
    public static ScoredList[]? Lists(Node node)
    {
        var lists = new List<ScoredList>();
        return IsChoice(node, lists) ? [.. lists] : null;
    }

    /// <summary>Ranks the documents.</summary>
    /// <param name="groups">The group of each document.</param>
    public void Run(ReadOnlySpan<int> groups)
    {
        for (var start = 0; start < groups.Length; start += ScoreWindow.Size)
        {
            window.At(start, Math.Min(start + ScoreWindow.Size, groups.Length));
            BoundAndSort();
            var essential = 0;
            while (essential < lists.Length && sums[essential] * mostLift <= collector.Threshold) essential++;
            if (essential == lists.Length) continue;
            for (var i = essential; i < lists.Length; i++) lists[i].AddScores(window);
            CollectWindow(essential, groups);
        }
    }

    // Any of these is enough, and nothing else is asked for: not all need be scored.
    private static bool IsChoice(Node node, List<ScoredList> lists)
    {
        switch (node)
        {
            case ScoredList list:
                lists.Add(list);
                return true;
            case BooleanNode { IsPlainChoice: true } choice:
                return choice.Optional.All(part => IsChoice(part, lists));
            default:
                return false;
        }
    }

    // Lists in increasing order of what they can give in the window, with the sums of that.
    private void BoundAndSort()
    {
        for (var i = 0; i < lists.Length; i++) bounds[i] = lists[i].MostIn(window.Start, window.End);
        for (var i = 1; i < lists.Length; i++)
        {
            for (var k = i; k > 0 && bounds[k] < bounds[k - 1]; k--)
            {
                (bounds[k], bounds[k - 1]) = (bounds[k - 1], bounds[k]);
                (lists[k], lists[k - 1]) = (lists[k - 1], lists[k]);
            }
        }
        double sum = 0;
        for (var i = 0; i < lists.Length; i++) sums[i] = sum += bounds[i];
    }

    private void CollectWindow(int essential, ReadOnlySpan<int> groups)
    {
        var (start, scores, set) = (window.Start, window.Scores, window.Set);
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
        for (var i = essential - 1; i >= 0; i--)
        {
            if ((score + sums[i]) * mostLift <= collector.Threshold) return;
            score += lists[i].Score(document);
        }
        var lifted = lift(document, (float)score);
        if (lifted > collector.Threshold) collector.Add(groups[document], document, lifted);
    }
}
