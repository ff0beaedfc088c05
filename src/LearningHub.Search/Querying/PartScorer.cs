using Lucene.Net.Search;

namespace LearningHub.Search.Querying;

/// <summary>Scores one part of a coverage query: the best of some ways, each a sum of scorers.</summary>
internal sealed class PartScorer(Scorer[][] ways)
{
    public int Document { get; private set; } = -1;

    public int Advance(int target)
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var way in ways)
        {
            foreach (var scorer in way) first = Math.Min(first, scorer.DocID < target ? scorer.Advance(target) : scorer.DocID);
        }
        return Document = first;
    }

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
