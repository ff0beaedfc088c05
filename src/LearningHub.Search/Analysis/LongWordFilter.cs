using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace LearningHub.Search.Analysis;

/// <summary>Cuts words into pieces of 255 UTF-16 units, as the tokenizer of Lucene 8 does; that of Lucene 4.8 would leave them
/// out.</summary>
internal sealed class LongWordFilter : TokenFilter
{
    public const int LongestWord = 255;

    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private AttributeSource.State? state;
    private string word = string.Empty;
    private int next;
    private int start;

    public LongWordFilter(TokenStream input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        state = null;
    }

    public override bool IncrementToken()
    {
        if (state is null)
        {
            if (!m_input.IncrementToken()) return false;
            if (term.Length <= LongestWord) return true;
            (word, next, start) = (term.ToString(), 0, offset.StartOffset);
            // Restored for every piece, so the long word must not be in it.
            term.SetEmpty();
            state = CaptureState();
        }
        RestoreState(state);
        var end = Math.Min(word.Length, next + LongestWord);
        if (end < word.Length && char.IsHighSurrogate(word[end - 1])) end--;
        term.SetEmpty().Append(word, next, end - next);
        offset.SetOffset(start + next, start + end);
        next = end;
        if (next == word.Length) state = null;
        return true;
    }
}
