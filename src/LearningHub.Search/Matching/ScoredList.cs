namespace LearningHub.Search.Matching;

/// <summary>Documents in order, each with a score of its own: those of a term or of a phrase. A ranker goes through them window by window.</summary>
internal abstract class ScoredList : Node
{
    /// <summary>No document from a first to before a last one scores more. Windows are asked about in increasing order.</summary>
    public abstract double MostIn(int start, int end);

    /// <summary>Adds the scores of all documents from a first to before a last one. A list may be left out for some windows, but never goes back.</summary>
    /// <param name="start">The first document.</param>
    /// <param name="end">The document after the last.</param>
    /// <param name="scores">For each document of the window.</param>
    /// <param name="set">Documents of the window that have a score, one bit each.</param>
    public abstract void AddWindow(int start, int end, double[] scores, ulong[] set);
}
