using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>The words of a recorder as the tokens of a field.</summary>
internal sealed class RecordedWordStream : TokenStream
{
    private readonly WordRecorder recorder;
    private readonly ICharTermAttribute term;
    private int next;

    public RecordedWordStream(WordRecorder recorder)
    {
        this.recorder = recorder;
        term = AddAttribute<ICharTermAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next == recorder.Words.Count) return false;
        ClearAttributes();
        term.SetEmpty().Append(recorder.Words[next++]);
        return true;
    }
}
