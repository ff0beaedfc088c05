using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing.Slices;

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
}
