using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Querying;

/// <summary>Documents that are known already and all score the same: those of a prefix, a wildcard, a facet value, a range of days.</summary>
/// <param name="bits">The documents.</param>
/// <param name="label">What they are, for explanations.</param>
internal sealed class BitSetQuery(FixedBitSet bits, string label) : ConstantScoreQuery(new BitSetFilter(bits))
{
    /// <summary>What the documents are, for explanations.</summary>
    public string Label => label;

    private sealed class BitSetFilter(FixedBitSet bits) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) => bits;
    }
}
