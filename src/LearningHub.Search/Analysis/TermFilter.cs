using LearningHub.Search.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;

namespace LearningHub.Search.Analysis;

/// <summary>Turns words into terms: without possessive <c>'s</c>, in lower case, without stop words, in one spelling, stemmed. What became
/// of a word is remembered, since to go through Lucene's filters costs many times more than to look it up.</summary>
internal sealed class TermFilter : FilteringTokenFilter
{
    private static readonly BoundedCache<(string Word, string? Term)>[] Known = [.. Enum.GetValues<FieldAnalysis>()
        .Select(analysis => new BoundedCache<(string, string?)>(50_000, word => Read(word, analysis)))];

    private readonly FieldAnalysis analysis;
    private readonly SpellingWords? words;
    private readonly ICharTermAttribute term;
    private readonly ITypeAttribute type;

    public TermFilter(TokenStream input, FieldAnalysis analysis, SpellingWords? words)
        : base(FieldAnalyzer.Version, input)
    {
        (this.analysis, this.words) = (analysis, words);
        term = AddAttribute<ICharTermAttribute>();
        type = AddAttribute<ITypeAttribute>();
    }

    protected override bool Accept()
    {
        var known = term.Length > EnglishAnalyzer.LongestRemembered
            ? Read(term.ToString(), analysis) : Known[(int)analysis].Get(term.Buffer.AsSpan(0, term.Length));
        // A word whose hyphens were removed is not what somebody wrote, and is not offered.
        if (words is not null && type.Type != WordPartFilter.CompoundType) words.Add(known.Word);
        if (known.Term is null) return false;
        term.SetEmpty().Append(known.Term);
        return true;
    }

    private static (string Word, string? Term) Read(string text, FieldAnalysis analysis)
    {
        var word = Run(text, stream => new LowerCaseFilter(
            FieldAnalyzer.Version, new EnglishPossessiveFilter(FieldAnalyzer.Version, stream)));
        if (analysis is FieldAnalysis.Words) return (word, word);
        if (Lucene.Net.Analysis.En.EnglishAnalyzer.DefaultStopSet.Contains(word)) return (word, null);
        return (word, Run(analysis is FieldAnalysis.English ? SpellingVariants.Unify(word) : word, stream => new PorterStemFilter(stream)));
    }

    private static string Run(string text, Func<TokenStream, TokenStream> filter)
    {
        using var stream = filter(new KeywordTokenizer(new StringReader(text)));
        stream.Reset();
        return stream.IncrementToken() ? stream.GetAttribute<ICharTermAttribute>().ToString()! : string.Empty;
    }
}
