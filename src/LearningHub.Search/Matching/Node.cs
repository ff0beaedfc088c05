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

    /// <summary>Adds the scores of the documents of a window. Windows come in increasing order, and some may be left out.</summary>
    /// <param name="window">Receives them.</param>
    /// <param name="matching">Documents that count: at least these are added that match.</param>
    public virtual void AddScores(ScoreWindow window, DocumentSet matching)
    {
        for (var document = matching.Next(window.Start); document >= 0 && document < window.End; document = matching.Next(document + 1))
        {
            if (Score(document) is var score and not 0) window.Add(document, score);
        }
    }

    /// <summary>Begins again with the first document.</summary>
    public abstract void Rewind();

    /// <summary>How the score of a document came about; call <see cref="Rewind"/> before.</summary>
    public abstract Explanation Explain(int document);
}
