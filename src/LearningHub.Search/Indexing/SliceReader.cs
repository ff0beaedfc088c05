using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>Some documents of an index, one after another, as a reader that can be merged with others.</summary>
/// <param name="reader">The index.</param>
/// <param name="first">Number of the first document.</param>
/// <param name="count">How many.</param>
internal sealed class SliceReader(AtomicReader reader, int first, int count) : FilterAtomicReader(reader)
{
    public override IBits LiveDocs { get; } = new SliceBits(first, count, reader.MaxDoc);

    public override int NumDocs => count;

    public override bool HasDeletions => count < MaxDoc;

    public override Fields Fields => new SliceFields(m_input.Fields, first, first + count);

    // A merge only ever asks for the next document of a term. It need not read past those of other slices.
    private static int Next(DocIdSetIterator documents, int first, int end)
    {
        var next = documents.DocID < first ? documents.Advance(first) : documents.NextDoc();
        return next < end ? next : DocIdSetIterator.NO_MORE_DOCS;
    }

    private sealed class SliceBits(int first, int count, int length) : IBits
    {
        public int Length => length;

        public bool Get(int index) => index >= first && index < first + count;
    }

    private sealed class SliceFields(Fields fields, int first, int end) : FilterFields(fields)
    {
        public override Terms? GetTerms(string field) => m_input.GetTerms(field) is { } terms ? new SliceTerms(terms, first, end) : null;
    }

    private sealed class SliceTerms(Terms terms, int first, int end) : FilterTerms(terms)
    {
        public override TermsEnum GetEnumerator() => new SliceTermsEnum(m_input.GetEnumerator(), first, end);
    }

    private sealed class SliceTermsEnum(TermsEnum terms, int first, int end) : FilterTermsEnum(terms)
    {
        public override DocsEnum? Docs(IBits? liveDocs, DocsEnum? reuse, DocsFlags flags) =>
            m_input.Docs(liveDocs, (reuse as SliceDocs)?.Inner, flags) is { } docs ? new SliceDocs(docs, first, end) : null;

        public override DocsAndPositionsEnum? DocsAndPositions(
            IBits? liveDocs, DocsAndPositionsEnum? reuse, DocsAndPositionsFlags flags) =>
            m_input.DocsAndPositions(liveDocs, (reuse as SlicePositions)?.Inner, flags) is { } docs
                ? new SlicePositions(docs, first, end) : null;
    }

    private sealed class SliceDocs(DocsEnum docs, int first, int end) : FilterDocsEnum(docs)
    {
        public DocsEnum Inner => m_input;

        public override int NextDoc() => Next(m_input, first, end);
    }

    private sealed class SlicePositions(DocsAndPositionsEnum docs, int first, int end) : FilterDocsAndPositionsEnum(docs)
    {
        public DocsAndPositionsEnum Inner => m_input;

        public override int NextDoc() => Next(m_input, first, end);
    }
}
