using System.Numerics;
using LearningHub.Search.Matching;

namespace LearningHub.Search.Ranking;

/// <summary>Scores every document that matches: what ranks groups, since each of its documents can lift a group.</summary>
/// <param name="node">What is asked for.</param>
/// <param name="matching">Documents that count.</param>
/// <param name="lift">Changes the score of a document.</param>
/// <param name="most">No group scores more.</param>
/// <param name="window">For scores.</param>
/// <param name="collector">Receives documents.</param>
internal sealed class GroupRanker(Node node, DocumentSet matching, Func<int, float, float> lift, double most, ScoreWindow window, GroupCollector collector)
{
    // Fewer in a window are sooner looked up one by one.
    private const int Few = 48;

    private readonly CoverageNode? coverage = node as CoverageNode;

    /// <summary>Ranks the documents.</summary>
    /// <param name="groups">The group of each document.</param>
    public void Run(ReadOnlySpan<int> groups)
    {
        for (var start = 0; start < groups.Length && collector.Threshold < most; start += ScoreWindow.Size)
        {
            window.At(start, Math.Min(start + ScoreWindow.Size, groups.Length));
            var words = matching.Words.AsSpan((start >> 6)..((window.End + 63) >> 6));
            var count = 0;
            foreach (var word in words) count += BitOperations.PopCount(word);
            if (count == 0) continue;
            if (count > Few) node.AddScores(window);
            Collect(words, isScored: count > Few, groups);
            window.Clear();
        }
    }

    private void Collect(ReadOnlySpan<ulong> words, bool isScored, ReadOnlySpan<int> groups)
    {
        for (var word = 0; word < words.Length; word++)
        {
            for (var bits = words[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var document = window.Start + at;
                var score = isScored ? window.Scores[at] : node.Score(document);
                collector.Add(groups[document], document, lift(document, (float)score), isScored ? window.Covered[at] : coverage?.Covered ?? 0);
            }
        }
    }
}
