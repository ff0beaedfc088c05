namespace LearningHub.Search.Matching;

/// <summary>What one query works with: sets and cursors that are used again for the next. Not for several threads at once.</summary>
internal sealed class SearchScratch(int setWords)
{
    // More than nearly any query needs; what an unusual one took beyond it is given back.
    private const int KeptSets = 32;
    private const int KeptCursors = 256;

    private readonly List<DocumentSet> sets = [];
    private readonly List<PostingCursor> cursors = [];

    /// <summary>Sets that the query has taken.</summary>
    public int UsedSets { get; private set; }

    /// <summary>Cursors that the query has taken.</summary>
    public int UsedCursors { get; private set; }

    /// <summary>Sets and cursors that are kept for the next query.</summary>
    public int Kept => sets.Count + cursors.Count;

    /// <summary>For scores; empty after each use.</summary>
    public ScoreWindow Window { get; } = new();

    /// <summary>An empty set.</summary>
    public DocumentSet NewSet()
    {
        if (UsedSets == sets.Count) sets.Add(new DocumentSet(setWords));
        else sets[UsedSets].Clear();
        return sets[UsedSets++];
    }

    /// <summary>A cursor to be opened.</summary>
    public PostingCursor NewCursor()
    {
        if (UsedCursors == cursors.Count) cursors.Add(new PostingCursor());
        return cursors[UsedCursors++];
    }

    /// <summary>Takes everything back, and keeps what the next query will probably need.</summary>
    public void Reset()
    {
        if (sets.Count > KeptSets) sets.RemoveRange(KeptSets, sets.Count - KeptSets);
        if (cursors.Count > KeptCursors) cursors.RemoveRange(KeptCursors, cursors.Count - KeptCursors);
        UsedSets = 0;
        UsedCursors = 0;
    }
}
