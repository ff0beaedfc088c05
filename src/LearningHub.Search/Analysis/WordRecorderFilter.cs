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

/// <summary>Collects the unstemmed words of a document while its fields are analysed, so that the field for spelling needs no analysis of
/// its own.</summary>
internal sealed class WordRecorder
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    private readonly List<string> words = [];

    public IReadOnlyList<string> Words => words;

    public void Clear() => words.Clear();

    // Adds a word if it is one that people could mistype: letters only, neither very short nor very long.
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord) return;
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter)) return;
        }
        words.Add(word.ToString());
    }
}

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
