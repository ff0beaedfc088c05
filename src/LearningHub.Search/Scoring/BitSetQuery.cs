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
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) => bits;
    }
}
