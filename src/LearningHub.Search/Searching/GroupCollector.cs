using LearningHub.Search.Querying;
using LearningHub.Search.Scoring;

namespace LearningHub.Search.Searching;

/// <summary>Keeps the best groups. Documents come in order of their numbers and those of a group one after another, so a group is complete
/// when the next begins. Of groups with the same score the earlier is better.</summary>
internal sealed class GroupCollector(int capacity, float secondShare, CoverageQuery? coverage = null)
{
    public const float SecondShare = 0.35f;

    private readonly PriorityQueue<RankedGroup, (float Score, int Order)> kept = new(Math.Min(capacity, 1024));
    private RankedGroup current = new(-1, -1, 0);
    private float second;
    private ulong covered;
    private float threshold = capacity == 0 ? float.PositiveInfinity : -1;

    public static float Total(float best, float second, float secondShare) => best + (secondShare * second);

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

/// <summary>A group with its score.</summary>
internal readonly record struct RankedGroup(int Group, int Document, float Score);
