using Lucene.Net.Search;

namespace LearningHub.Search.Indexing.Slices;

/// <summary>Walks the documents of a term that are in a slice: jumps to the first one, and ends behind the last one.</summary>
internal struct SliceCursor
{
    private bool hasBegun;
    private bool hasEnded;

    public readonly int DocID(DocIdSetIterator documents) => hasEnded ? DocIdSetIterator.NO_MORE_DOCS : documents.DocID;

    public int Next(DocIdSetIterator documents, int first, int end)
    {
        if (hasEnded) return DocIdSetIterator.NO_MORE_DOCS;
        var next = !hasBegun && first > 0 ? documents.Advance(first) : documents.NextDoc();
        return Reached(next, end);
    }

    public int Advance(DocIdSetIterator documents, int target, int end) =>
        hasEnded ? DocIdSetIterator.NO_MORE_DOCS : Reached(documents.Advance(target), end);

    private int Reached(int document, int end)
    {
        hasBegun = true;
        hasEnded = document >= end;
        return hasEnded ? DocIdSetIterator.NO_MORE_DOCS : document;
    }
}
