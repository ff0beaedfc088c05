using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search;
using LearningHub.Search.Assisting;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Scoring;
using LearningHub.Search.Searching;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Properties;

/// <summary>A coverage query gives each document the score that the explanation adds up from its parts.</summary>
public sealed class CoverageProperties
{
    private const double Tolerance = 1e-5;

    // To explain a score takes many times as long as to compute it.
    private const int Step = 23;

    private static readonly Arbitrary<string> Asked = (
        from words in Chance.Word.NonEmptyListOf().Resize(4).Select(words => words.ToArray())
        from written in Gen.Elements(
            "{0}", "\"{0}\"", "\"{0}\"~3", "{1}* {0}", "{2}^0 {0}", "({0}) lamp", "(+{2} {0}) moss", "{2}~ {0}", "body:{2} \"{0}\"")
        select string.Format(CultureInfo.InvariantCulture, written, string.Join(' ', words), words[0][..1], words[^1])).ToArbitrary();

    [Fact]
    public void Each_document_has_the_score_of_its_explanation() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(120), Prop.ForAll(Asked, text =>
    {
        var index = IndexSnapshot.Open(MadeUpIndexes.Grouped.Index.Path);
        var parsed = QueryParser.Parse(text, MadeUpCorpus.Schema).Query;
        var assisted = new QueryAssistant(index).Assist(new SearchRequest { Text = text, KeepSpelling = true }, parsed).Query;
        if (new QueryTranslator(index).Translate(assisted) is not CoverageQuery query) return;
        var weight = index.Searcher.CreateNormalizedWeight(query);
        var matched = new MatchedDocuments(index.Documents);
        matched.Collect(weight, index.Leaves);
        var explainer = new ScoreExplainer(index);
        for (var document = text.Length % Step; document < index.Documents; document += Step)
            Assert.Equal(explainer.Explain(query, document).Score, matched.Bits.Get(document) ? matched.Score(document) : 0, Tolerance);
    }));
}
