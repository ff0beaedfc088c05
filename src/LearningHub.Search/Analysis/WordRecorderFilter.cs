using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>Passes tokens on and tells a recorder of each.</summary>
internal sealed class WordRecorderFilter : TokenFilter
{
    private readonly WordRecorder recorder;
    private readonly ICharTermAttribute term;
    private readonly ITypeAttribute type;

    public WordRecorderFilter(TokenStream input, WordRecorder recorder)
        : base(input)
    {
        this.recorder = recorder;
        term = AddAttribute<ICharTermAttribute>();
        type = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        // What nobody wrote is not to be offered to anybody.
        if (type.Type != CompoundFilter.CompoundType) recorder.Add(term.Buffer.AsSpan(0, term.Length));
        return true;
    }
}
