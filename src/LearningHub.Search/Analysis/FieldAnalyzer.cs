using LearningHub.Search.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace LearningHub.Search.Analysis;

/// <summary>The Lucene analyzer of one kind of field.</summary>
internal sealed class FieldAnalyzer(FieldAnalysis analysis, WordRecorder? recorder = null) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    protected override TextReader InitReader(string fieldName, TextReader reader) =>
        new StringReader(CompoundText.Prepare(reader.ReadToEnd() ?? string.Empty, isJoining: analysis is FieldAnalysis.English));

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(Version, reader) { MaxTokenLength = int.MaxValue };
        TokenStream stream = analysis is FieldAnalysis.English ? new CompoundFilter(source) : source;
        stream = new LongWordFilter(stream);
        stream = new EnglishPossessiveFilter(Version, stream);
        stream = new LowerCaseFilter(Version, stream);
        if (recorder is not null) stream = new WordRecorderFilter(stream, recorder);
        if (analysis is FieldAnalysis.Words) return new TokenStreamComponents(source, stream);
        stream = new StopFilter(Version, stream, Lucene.Net.Analysis.En.EnglishAnalyzer.DefaultStopSet);
        if (analysis is FieldAnalysis.English) stream = new SpellingVariantFilter(stream);
        return new TokenStreamComponents(source, new PorterStemFilter(stream));
    }
}
