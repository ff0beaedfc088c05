using LearningHub.Search.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace LearningHub.Search.Analysis;

/// <summary>The Lucene analyzer of one kind of field.</summary>
internal sealed class FieldAnalyzer(FieldAnalysis analysis, SpellingWords? words = null) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    protected override TextReader InitReader(string fieldName, TextReader reader) =>
        new StringReader(CompoundText.Prepare(reader.ReadToEnd() ?? string.Empty, isJoining: analysis is FieldAnalysis.English));

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(Version, reader) { MaxTokenLength = int.MaxValue };
        TokenStream stream = new WordPartFilter(source, isSplitting: analysis is FieldAnalysis.English);
        stream = new EnglishPossessiveFilter(Version, stream);
        stream = new LowerCaseFilter(Version, stream);
        if (words is not null) stream = new SpellingWordFilter(stream, words);
        if (analysis is FieldAnalysis.Words) return new TokenStreamComponents(source, stream);
        stream = new StopFilter(Version, stream, Lucene.Net.Analysis.En.EnglishAnalyzer.DefaultStopSet);
        if (analysis is FieldAnalysis.English) stream = new SpellingVariantFilter(stream);
        return new TokenStreamComponents(source, new PorterStemFilter(stream));
    }
}
