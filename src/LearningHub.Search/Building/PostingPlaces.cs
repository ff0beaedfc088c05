using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>Where the terms of several encoders come to stand when their buffers are written one after another.</summary>
internal sealed class PostingPlaces
{
    private long postings;
    private long positions;
    private int denseSets;

    /// <summary>All terms so far.</summary>
    public List<TermInfo> Infos { get; } = [];

    /// <summary>All blocks so far.</summary>
    public List<BlockEntry> Blocks { get; } = [];

    /// <summary>Takes over the terms of the next encoder.</summary>
    public void Take(PostingEncoder encoder)
    {
        foreach (var info in encoder.Infos)
        {
            Infos.Add(info with
            {
                PostingsAt = info.PostingsAt + postings,
                PositionsAt = info.PositionsAt + positions,
                FirstBlock = info.FirstBlock + Blocks.Count,
                DenseSet = info.DenseSet < 0 ? -1 : info.DenseSet + denseSets,
            });
        }
        Blocks.AddRange(encoder.Blocks);
        postings += encoder.Postings.Length;
        positions += encoder.Positions.Length;
        denseSets += encoder.DenseSets.Count;
    }

    /// <summary>All terms, with one more that says where the last one ends.</summary>
    public List<TermInfo> End() => [.. Infos, new TermInfo { PostingsAt = postings, PositionsAt = positions, FirstBlock = Blocks.Count, DenseSet = -1 }];
}
