using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing.Slices;

/// <summary>The terms of an index with only those documents that are in a slice, so that a merge need not read past the others.</summary>
/// <param name="terms">The terms of the index.</param>
/// <param name="first">Number of the first document.</param>
/// <param name="end">Number after that of the last one.</param>
internal sealed class SliceTermsEnum(TermsEnum terms, int first, int end) : FilterAtomicReader.FilterTermsEnum(terms)
{
    public override DocsEnum? Docs(IBits? liveDocs, DocsEnum? reuse, DocsFlags flags)
    {
        var known = reuse as SliceDocs;
        var docs = m_input.Docs(liveDocs, known?.Inner, flags);
        return docs is null ? null : new SliceDocs(docs, first, end);
    }

    public override DocsAndPositionsEnum? DocsAndPositions(IBits? liveDocs, DocsAndPositionsEnum? reuse, DocsAndPositionsFlags flags)
    {
        var known = reuse as SlicePositions;
        var docs = m_input.DocsAndPositions(liveDocs, known?.Inner, flags);
        return docs is null ? null : new SlicePositions(docs, first, end);
    }

    private sealed class SliceDocs(DocsEnum docs, int first, int end) : FilterAtomicReader.FilterDocsEnum(docs)
    {
        private SliceCursor cursor;

        public DocsEnum Inner => m_input;

        public override int DocID => cursor.DocID(m_input);

        public override int NextDoc() => cursor.Next(m_input, first, end);

        public override int Advance(int target) => cursor.Advance(m_input, Math.Max(target, first), end);
    }

    private sealed class SlicePositions(DocsAndPositionsEnum docs, int first, int end)
        : FilterAtomicReader.FilterDocsAndPositionsEnum(docs)
    {
        private SliceCursor cursor;

        public DocsAndPositionsEnum Inner => m_input;

        public override int DocID => cursor.DocID(m_input);

        public override int NextDoc() => cursor.Next(m_input, first, end);

        public override int Advance(int target) => cursor.Advance(m_input, Math.Max(target, first), end);
    }
}
