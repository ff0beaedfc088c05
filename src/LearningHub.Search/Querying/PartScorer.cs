using Lucene.Net.Search;

namespace LearningHub.Search.Querying;

/// <summary>Scores one part of a coverage query: the best of some ways, each a sum of scorers.</summary>
/// <param name="ways">The scorers of each way.</param>
internal sealed class PartScorer(Scorer[][] ways)
{
    /// <summary>The first document at which any scorer stands.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>Goes on to the first document that is not before a target.</summary>
    public int Advance(int target)
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var way in ways)
        {
            foreach (var scorer in way) first = Math.Min(first, scorer.DocID < target ? scorer.Advance(target) : scorer.DocID);
        }
        return Document = first;
    }

    /// <summary>The score of the document at which the part stands.</summary>
    public double Score()
    {
        double best = 0;
        foreach (var way in ways)
        {
            double sum = 0;
            foreach (var scorer in way)
            {
                if (scorer.DocID == Document) sum += scorer.GetScore();
            }
            best = Math.Max(best, sum);
        }
        return best;
    }

    /// <summary>Adds the scores of all documents of a window, and leaves every scorer behind it.</summary>
    /// <param name="window">Receives scores.</param>
    /// <param name="spare">An empty window of the same size; left empty.</param>
    public void AddScores(ScoreWindow window, ScoreWindow spare)
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var way in ways)
        {
            var target = ways.Length == 1 ? window : spare;
            foreach (var scorer in way) first = Math.Min(first, AddScores(scorer, target, window.Start, window.End));
            if (ways.Length > 1) window.RaiseTo(spare);
        }
        Document = first;
    }

    private static int AddScores(Scorer scorer, ScoreWindow window, int start, int end)
    {
        var document = scorer.DocID < start ? scorer.Advance(start) : scorer.DocID;
        while (document < end)
        {
            window.Add(document - start, scorer.GetScore());
            document = scorer.NextDoc();
        }
        return document;
    }
}
