using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search;
using LearningHub.Search.Assisting;
using LearningHub.Search.Querying;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Properties;

/// <summary>Scores that are added up list by list are those that documents have one by one, whatever the query is made of.</summary>
public sealed class WindowProperties(MadeUpIndexes made) : IClassFixture<MadeUpIndexes>
{
    private const double Tolerance = 1e-6;

    private static readonly Arbitrary<(string Text, bool IsAssisted)> Asked = (
        from words in Chance.Word.NonEmptyListOf().Resize(4).Select(words => words.ToArray())
        from written in Gen.Elements("{0}", "\"{0}\"", "\"{0}\"~3", "{1}* {0}", "+{2} {0}", "{0} -{2}", "{2}^0 {0}", "+({0}) lamp", "{2}~ {0}", "body:{2} \"{0}\"")
        from isAssisted in Gen.Elements(true, false)
        select (string.Format(CultureInfo.InvariantCulture, written, string.Join(' ', words), words[0][..1], words[^1]), isAssisted)).ToArbitrary();

    [Fact]
    public void A_window_has_the_scores_of_its_documents() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(120), Prop.ForAll(Asked, asked =>
    {
        using var reader = IndexReader.Open(made.Grouped.Index.Path);
        if (Plan(reader, asked) is not { } summed) return;
        var single = Plan(reader, asked)!;
        var window = new ScoreWindow();
        var seen = 0;
        for (var start = 0; start < reader.Documents; start += ScoreWindow.Size)
        {
            window.At(start, Math.Min(start + ScoreWindow.Size, reader.Documents));
            summed.AddScores(window);
            for (var document = window.Start; document < window.End; document++)
            {
                var wanted = single.Score(document);
                Assert.True(Math.Abs(wanted - window.Scores[document - start]) <= Tolerance, $"{asked.Text}: document {document} has {window.Scores[document - start]} in its window and {wanted} by itself");
                if (single is CoverageNode coverage && wanted > 0) Assert.Equal(coverage.Covered, window.Covered[document - start]);
                seen++;
            }
            window.Clear();
            Assert.All(window.Scores, score => Assert.Equal(0, score));
            Assert.All(window.Covered, parts => Assert.Equal(0UL, parts));
        }
        Assert.Equal(reader.Documents, seen);
    }));

    private static Node? Plan(IndexReader reader, (string Text, bool IsAssisted) asked)
    {
        var schema = MadeUpCorpus.Schema;
        var fields = Enumerable.Range(0, schema.Texts.Count).Select(field => new FieldScores(reader, field)).ToArray();
        var query = QueryParser.Parse(asked.Text, schema, asked.IsAssisted).Query;
        if (asked.IsAssisted) query = new QueryAssistant(reader).Assist(new SearchRequest { Text = asked.Text, KeepSpelling = true }, query).Query;
        var node = new QueryPlanner(reader, fields, new SearchScratch(reader.SetWords)).Plan(query);
        node?.Rewind();
        return node;
    }
}
