namespace LearningHub.Search.Matching;

/// <summary>What one query works with: sets and cursors that are used again for the next. Not for several threads at once.</summary>
internal sealed class SearchScratch(int setWords)
{
    // More than nearly any query needs; what an unusual one took beyond it is given back.
    private const int KeptSets = 32;
    private const int KeptCursors = 256;

    private readonly List<DocumentSet> sets = [];
    private readonly List<PostingCursor> cursors = [];
    private int usedSets;
    private int usedCursors;

    /// <summary>Scores of the documents of a window.</summary>
    public double[] WindowScores { get; } = new double[WindowSize];

    /// <summary>Documents of a window that have a score.</summary>
    public ulong[] WindowSet { get; } = new ulong[WindowSize / 64];

    /// <summary>Documents that are scored together.</summary>
    public const int WindowSize = 2048;

    /// <summary>An empty set.</summary>
    public DocumentSet NewSet()
    {
        if (usedSets == sets.Count) sets.Add(new DocumentSet(setWords));
        else sets[usedSets].Clear();
        return sets[usedSets++];
    }

    /// <summary>A cursor to be opened.</summary>
    public PostingCursor NewCursor()
    {
        if (usedCursors == cursors.Count) cursors.Add(new PostingCursor());
        return cursors[usedCursors++];
    }

    /// <summary>Takes everything back, and keeps what the next query will probably need.</summary>
    public void Reset()
    {
        if (sets.Count > KeptSets) sets.RemoveRange(KeptSets, sets.Count - KeptSets);
        if (cursors.Count > KeptCursors) cursors.RemoveRange(KeptCursors, cursors.Count - KeptCursors);
        usedSets = 0;
        usedCursors = 0;
    }
}
