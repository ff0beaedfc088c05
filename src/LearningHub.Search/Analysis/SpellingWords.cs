using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>The unstemmed words of a document, as the token stream of the field for spelling. They are collected while the other fields are
/// analysed, so that no text is analysed twice.</summary>
internal sealed class SpellingWords : TokenStream
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    private readonly List<string> words = [];
    private readonly ICharTermAttribute term;
    private int next;

    public SpellingWords() => term = AddAttribute<ICharTermAttribute>();

    public void Clear() => words.Clear();

    // Adds a word that people could mistype: of letters only, neither very short nor very long.
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord) return;
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter)) return;
        }
        words.Add(word.ToString());
    }

    public override void Reset() => next = 0;

    public override bool IncrementToken()
    {
        if (next == words.Count) return false;
        ClearAttributes();
        term.SetEmpty().Append(words[next++]);
        return true;
    }
}

/// <summary>Passes tokens on and collects their words for spelling.</summary>
internal sealed class SpellingWordFilter : TokenFilter
{
    private readonly SpellingWords words;
    private readonly ICharTermAttribute term;
    private readonly ITypeAttribute type;

    public SpellingWordFilter(TokenStream input, SpellingWords words)
        : base(input)
    {
        this.words = words;
        term = AddAttribute<ICharTermAttribute>();
        type = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        // A word whose hyphens were removed is not what somebody wrote, and is not offered.
        if (type.Type != WordPartFilter.CompoundType) words.Add(term.Buffer.AsSpan(0, term.Length));
        return true;
    }
}
