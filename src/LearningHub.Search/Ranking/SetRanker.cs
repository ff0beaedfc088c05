using System.Numerics;
using LearningHub.Search.Matching;

namespace LearningHub.Search.Ranking;

/// <summary>
/// Finds the best documents for any of some sets, in each of which all documents score the same. A score then depends only on which sets a
/// document is in, so that 64 documents at a time are cut down to those that can still win.
/// </summary>
/// <param name="sets">Any of them is enough.</param>
/// <param name="matching">Only documents of this set count.</param>
/// <param name="lift">Changes the score of a document.</param>
/// <param name="mostLift">A score is at most multiplied by this.</param>
/// <param name="collector">Receives documents.</param>
internal sealed class SetRanker(SetNode[] sets, DocumentSet matching, Func<int, float, float> lift, float mostLift, GroupCollector collector)
{
    // The ways in which a document can be in some of the sets double with each.
    private const int MostSets = 5;

    private readonly double[] scores = Scores(sets);

    /// <summary>The sets that a node is made of, or null if it is made of anything else or of too many.</summary>
    public static SetNode[]? Sets(Node node) => node switch
    {
        SetNode set => [set],
        BooleanNode { IsPlainChoice: true, Optional.Count: <= MostSets } choice when choice.Optional.All(part => part is SetNode) => [.. choice.Optional.Cast<SetNode>()],
        _ => null,
    };

    /// <summary>Ranks the documents.</summary>
    /// <param name="groups">The group of each document.</param>
    public void Run(ReadOnlySpan<int> groups)
    {
        var (threshold, winning) = (collector.Threshold, Winning());
        for (var word = 0; word < matching.Words.Length && winning.Length > 0; word++)
        {
            if (matching.Words[word] == 0) continue;
            var bits = matching.Words[word] & In(word, winning);
            if (bits == 0) continue;
            for (; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var lifted = lift(document, (float)scores[SetsOf(document)]);
                if (lifted > collector.Threshold) collector.Add(groups[document], document, lifted);
            }
            // The last document is kept by the next: the threshold may lag behind, and never runs ahead.
            if (collector.Threshold > threshold) (threshold, winning) = (collector.Threshold, Winning());
        }
    }

    // The sets of a document as the bits of a number, and for each such number the score.
    private static double[] Scores(SetNode[] sets)
    {
        var scores = new double[1 << sets.Length];
        for (var some = 0; some < scores.Length; some++)
        {
            for (var i = 0; i < sets.Length; i++) scores[some] += (some >> i & 1) != 0 ? sets[i].Most : 0;
        }
        return scores;
    }

    private int[] Winning()
    {
        var winning = new List<int>(scores.Length);
        for (var some = 0; some < scores.Length; some++)
        {
            if (scores[some] * mostLift > collector.Threshold) winning.Add(some);
        }
        return [.. winning];
    }

    // The documents of a word whose sets are one of some choices.
    private ulong In(int word, int[] choices)
    {
        ulong found = 0;
        foreach (var choice in choices)
        {
            var these = ulong.MaxValue;
            for (var i = 0; i < sets.Length; i++)
            {
                var bits = sets[i].Set.Words[word];
                these &= (choice >> i & 1) != 0 ? bits : ~bits;
            }
            found |= these;
        }
        return found;
    }

    private int SetsOf(int document)
    {
        var some = 0;
        for (var i = 0; i < sets.Length; i++) some |= sets[i].Set.Contains(document) ? 1 << i : 0;
        return some;
    }
}
