using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace LearningHub.Search.Analysis;

/// <summary>Takes words with hyphens apart, and adds the word as one at the position of its last part: "post-natal" gives "post", "natal"
/// and "postnatal". So texts and queries with and without the hyphen find each other, and phrases go on after either.</summary>
internal sealed class CompoundFilter : TokenFilter
{
    public const string CompoundType = "<COMPOUND>";

    private const int MostParts = 4;
    private const int LongestCompound = 40;

    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly IPositionIncrementAttribute increment;
    private readonly ITypeAttribute type;
    private readonly Queue<(int Start, int End)> parts = new();
    private AttributeSource.State? state;
    private string word = string.Empty;
    private int start;
    private bool isFirst;
    private bool hasCompound;

    public CompoundFilter(TokenStream input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
        type = AddAttribute<ITypeAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        parts.Clear();
        hasCompound = false;
    }

    public override bool IncrementToken()
    {
        while (true)
        {
            if (parts.Count > 0) return NextPart();
            if (hasCompound) return Compound();
            if (!m_input.IncrementToken()) return false;
            if (!term.Buffer.AsSpan(0, term.Length).Contains(CompoundText.Joiner)) return true;
            Split();
        }
    }

    private void Split()
    {
        (word, start, isFirst) = (term.ToString(), offset.StartOffset, true);
        // Restored for every part, so the whole word must not be in it.
        term.SetEmpty();
        state = CaptureState();
        for (var at = 0; at < word.Length;)
        {
            var end = word.IndexOf(CompoundText.Joiner, at);
            if (end < 0) end = word.Length;
            if (end > at) parts.Enqueue((at, end));
            at = end + 1;
        }
        hasCompound = parts.Count is > 1 and <= MostParts && word.Length <= LongestCompound;
    }

    private bool NextPart()
    {
        var (from, to) = parts.Dequeue();
        RestoreState(state);
        term.SetEmpty().Append(word, from, to - from);
        offset.SetOffset(start + from, start + to);
        if (!isFirst) increment.PositionIncrement = 1;
        isFirst = false;
        return true;
    }

    private bool Compound()
    {
        hasCompound = false;
        RestoreState(state);
        term.SetEmpty().Append(word.Replace(CompoundText.Joiner.ToString(), string.Empty, StringComparison.Ordinal));
        increment.PositionIncrement = 0;
        type.Type = CompoundType;
        return true;
    }
}
