using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>Splits tokens. A word with hyphens gives its parts and then the word as one, all at the same position: "post-natal" gives
/// "post", "natal" and "postnatal", so that a phrase finds it whichever way either is written. A word of more than 255 UTF-16 units is
/// cut into pieces, as the tokenizer of Lucene 8 does; that of Lucene 4.8 would leave it out.</summary>
internal sealed class WordPartFilter : TokenFilter
{
    public const string CompoundType = "<COMPOUND>";
    public const int LongestWord = 255;

    private const int MostParts = 4;
    private const int LongestCompound = 40;

    private readonly bool isSplitting;
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly IPositionIncrementAttribute increment;
    private readonly ITypeAttribute type;
    private readonly Queue<(int Start, int End)> parts = new();
    private string word = string.Empty;
    private int wordStart;
    private bool isFirst;
    private bool hasCompound;

    public WordPartFilter(TokenStream input, bool isSplitting)
        : base(input)
    {
        this.isSplitting = isSplitting;
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
        while (parts.Count == 0)
        {
            if (hasCompound) return SetCompound();
            if (!m_input.IncrementToken()) return false;
            var text = term.Buffer.AsSpan(0, term.Length);
            if (text.Length <= LongestWord && !(isSplitting && text.Contains(CompoundText.Joiner, StringComparison.Ordinal))) return true;
            Split();
        }
        return SetPart();
    }

    private void Split()
    {
        (word, wordStart, isFirst) = (term.ToString(), offset.StartOffset, true);
        var count = 0;
        foreach (var part in word.AsSpan().Split(isSplitting ? CompoundText.Joiner : "\0"))
        {
            var (start, length) = part.GetOffsetAndLength(word.Length);
            if (length > 0) count++;
            AddPieces(start, start + length);
        }
        hasCompound = count is > 1 and <= MostParts && word.Length <= LongestCompound;
    }

    private void AddPieces(int start, int end)
    {
        while (start < end)
        {
            var next = Math.Min(end, start + LongestWord);
            if (next < end && char.IsHighSurrogate(word[next - 1])) next--;
            parts.Enqueue((start, next));
            start = next;
        }
    }

    private bool SetPart()
    {
        var (start, end) = parts.Dequeue();
        term.SetEmpty().Append(word, start, end - start);
        offset.SetOffset(wordStart + start, wordStart + end);
        if (!isFirst) increment.PositionIncrement = hasCompound ? 0 : 1;
        isFirst = false;
        return true;
    }

    private bool SetCompound()
    {
        hasCompound = false;
        term.SetEmpty().Append(word.Replace(CompoundText.Joiner, string.Empty, StringComparison.Ordinal));
        offset.SetOffset(wordStart, wordStart + word.Length);
        increment.PositionIncrement = 0;
        type.Type = CompoundType;
        return true;
    }
}
