namespace LearningHub.Search.Matching;

/// <summary>Documents in order, each with a score of its own: those of a term or of a phrase.</summary>
internal abstract class ScoredList : Node
{
    /// <summary>No document from a first to before a last one scores more. Windows are asked about in increasing order.</summary>
    public abstract double MostIn(int start, int end);

    /// <summary>Adds the scores of all documents of a window. A list may be left out for some windows, but never goes back.</summary>
    public abstract void AddScores(ScoreWindow window);

    /// <inheritdoc/>
    public sealed override void AddScores(ScoreWindow window, DocumentSet matching) => AddScores(window);
}
