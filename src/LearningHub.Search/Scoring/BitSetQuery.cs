using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Scoring;

/// <summary>Documents that are known already and all score the same: those of a pattern, a facet value, a range of days.</summary>
internal sealed class BitSetQuery(FixedBitSet bits, string label) : ConstantScoreQuery(new BitSetFilter(bits))
{
    public string Label => label;

    private sealed class BitSetFilter(FixedBitSet bits) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) =>
            context.Reader.MaxDoc == bits.Length ? bits : new LeafDocuments(bits, context.DocBase, context.Reader.MaxDoc);
    }

    // The documents of one leaf, by their numbers there.
    private sealed class LeafDocuments(FixedBitSet bits, int docBase, int count) : DocIdSet
    {
        public override DocIdSetIterator GetIterator() => new LeafIterator(bits, docBase, count);
    }

    private sealed class LeafIterator(FixedBitSet bits, int docBase, int count) : DocIdSetIterator
    {
        private int document = -1;

        public override int DocID => document;

        public override int NextDoc() => Advance(document + 1);

        public override int Advance(int target)
        {
            var next = target < count ? bits.NextSetBit(docBase + target) - docBase : count;
            return document = next >= 0 && next < count ? next : NO_MORE_DOCS;
        }

        public override long GetCost() => count;
    }
}
