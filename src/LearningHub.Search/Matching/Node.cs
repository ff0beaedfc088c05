namespace LearningHub.Search.Matching;

/// <summary>A part of a query that is ready to be answered on an index: which documents match, and what each scores.</summary>
internal abstract class Node
{
    /// <summary>No document scores more.</summary>
    public abstract double Most { get; }

    /// <summary>Adds all matching documents to a set.</summary>
    public abstract void AddTo(DocumentSet set);

    /// <summary>The score of a document; 0 if it does not match. Documents are asked for in increasing order.</summary>
    public abstract double Score(int document);

    /// <summary>Adds the scores of all documents of a window that match. Windows come in increasing order, and some may be left out.</summary>
    public abstract void AddScores(ScoreWindow window);

    /// <summary>Begins again with the first document.</summary>
    public abstract void Rewind();

    /// <summary>How the score of a document came about; call <see cref="Rewind"/> before.</summary>
    public abstract Explanation Explain(int document);
}
