using LearningHub.Search.Querying;

namespace LearningHub.Search.Searching;

/// <summary>
/// Keeps the best groups. Documents come in order of their numbers and those of a group one after another, so a group is complete when the
/// next begins. Of groups with the same score the earlier is better.
/// </summary>
/// <param name="capacity">How many groups are kept.</param>
/// <param name="secondShare">What the second best document of a group adds to the score of the best.</param>
/// <param name="coverage">Lowers the score of a group by what none of its documents has of the query; null: nothing does.</param>
internal sealed class GroupCollector(int capacity, float secondShare, CoverageQuery? coverage = null)
{
    /// <summary>The share of the second best document where scores count: a resource that speaks twice of something is more about it.</summary>
    public const float SecondShare = 0.35f;

    private readonly PriorityQueue<RankedGroup, (float Score, int Order)> kept = new(Math.Min(capacity, 1024));
    private RankedGroup current = new(-1, -1, 0);
    private float second;
    private ulong covered;
    private float threshold = capacity == 0 ? float.PositiveInfinity : -1;

    /// <summary>The score of a group by those of its two best documents.</summary>
    public static float Total(float best, float second, float secondShare) => best + (secondShare * second);

    /// <summary>Adds a document.</summary>
    /// <param name="group">Its group.</param>
    /// <param name="document">Its number.</param>
    /// <param name="score">Its score.</param>
    /// <param name="parts">The parts of a coverage query that it has.</param>
    public void Add(int group, int document, float score, ulong parts = 0)
    {
        if (group != current.Group)
        {
            Keep();
            current = new RankedGroup(group, document, score);
            second = 0;
            covered = 0;
        }
        else if (score > current.Score)
        {
            second = current.Score;
            current = current with { Document = document, Score = score };
        }
        else
        {
            second = Math.Max(second, score);
        }
        covered |= parts;
    }

    /// <summary>The groups that were kept, best first.</summary>
    public RankedGroup[] Finish()
    {
        Keep();
        current = new RankedGroup(-1, -1, 0);
        var ranked = new RankedGroup[kept.Count];
        for (var i = ranked.Length - 1; i >= 0; i--) ranked[i] = kept.Dequeue();
        return ranked;
    }

    private void Keep()
    {
        if (current.Group < 0) return;
        // The whole query lowers nothing: a group that could not win with it need not be counted out.
        var total = Total(current.Score, second, secondShare);
        if (total <= threshold) return;
        current = current with { Score = total * (coverage?.GroupFactor(covered) ?? 1) };
        if (current.Score <= threshold) return;
        kept.Enqueue(current, (current.Score, -current.Group));
        if (kept.Count > capacity) kept.Dequeue();
        if (kept.Count == capacity) threshold = kept.Peek().Score;
    }
}
