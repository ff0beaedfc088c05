using LearningHub.Search.Schema;
using Lucene.Net.Analysis;
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
        var parts = new WordPartFilter(source, isSplitting: analysis is FieldAnalysis.English);
        return new TokenStreamComponents(source, new TermFilter(parts, analysis, words));
    }
}
