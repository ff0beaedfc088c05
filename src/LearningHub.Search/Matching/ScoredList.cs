namespace LearningHub.Search.Matching;

/// <summary>Documents in order, each with a score of its own: those of a term or of a phrase.</summary>
internal abstract class ScoredList : Node
{
    /// <summary>No document from a first to before a last one scores more. Windows are asked about in increasing order.</summary>
    public abstract double MostIn(int start, int end);
}
