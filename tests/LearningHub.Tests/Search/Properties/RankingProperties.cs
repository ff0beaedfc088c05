using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search;
using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Properties;

/// <summary>The best of many are those that a list of all begins with.</summary>
public sealed class RankingProperties
{
    private const double Tolerance = 1e-4;

    private static readonly Gen<string[]> Words = Chance.Word.NonEmptyListOf().Resize(5).Select(words => words.ToArray());

    private static readonly Arbitrary<SearchRequest> Asked = (
        from words in Words
        from request in Gen.Frequency((1, Chance.Request), (2, Gen.Constant(new SearchRequest { Assist = false, PassageLength = 0 })))
        from boost in Gen.Elements<FacetBoost?>(
            null, new FacetBoost("theme", "theme2"), new FacetBoost("type", "type1", 3), new FacetBoost("theme", "theme3", 0.5f))
        from take in Gen.Elements(1, 2, 10, 40)
        from written in Gen.Elements("{0}", "{0}", "\"{0}\"", "\"{0}\"~3", "{1}*", "{1}* {2}*", "body:{1}* \"{0}\"")
        select request with
        {
            Text = string.Format(
            CultureInfo.InvariantCulture, written, string.Join(' ', words), words[0][..1], words[^1][..1]),
            Sort = SortOrder.Relevance,
            Boost = boost,
            Take = take
        }).ToArbitrary();

    // The order comes from adding up scores list by list, the scores that are told from asking document by document.
    [Fact]
    public void With_help_groups_come_in_the_order_of_their_scores_too() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150),
        Prop.ForAll(Asked, Gen.Elements(true, false).ToArbitrary(), (request, isFiltered) =>
    {
        FacetFilter[] filters = isFiltered ? [new FacetFilter("theme", ["theme4"])] : request.Filters.ToArray();
        var asked = request with { Assist = true, KeepSpelling = true, Filters = filters, Take = 40 };
        foreach (var index in new[] { MadeUpIndexes.Alone.Index, MadeUpIndexes.Grouped.Index })
        {
            var hits = index.Index.Search(asked).Hits;
            for (var i = 1; i < hits.Count; i++)
            {
                Assert.True(hits[i - 1].Score >= hits[i].Score - (Tolerance * hits[i].Score),
                    $"{asked.Text}: place {i} has {hits[i - 1].Score}, the next {hits[i].Score}");
            }
            var more = index.Index.Search(asked with { Take = SearchRequest.MostResults }).Hits;
            Assert.Equal(more.Take(40).Select(hit => hit.Group), hits.Select(hit => hit.Group));
        }
    }));

    // A query that is required as a whole means the same, and all of its documents are scored.
    [Fact]
    public void The_best_are_those_of_scoring_every_document() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Asked, request =>
    {
        foreach (var index in new[] { MadeUpIndexes.Long, MadeUpIndexes.Alone.Index, MadeUpIndexes.Grouped.Index })
        {
            var best = index.Index.Search(request).Hits;
            var all = index.Index.Search(request with { Text = $"+({request.Text})" }).Hits;
            Assert.Equal(all.Select(hit => (hit.Group, hit.Score)), best.Select(hit => (hit.Group, hit.Score)));
        }
    }));

    [Fact]
    public void A_short_list_begins_like_a_long_one() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Asked, request =>
    {
        foreach (var (index, _) in MadeUpIndexes.Both)
        {
            var full = TestIndex.Groups(index.Index.Search(request with { Take = SearchRequest.MostResults }));
            Assert.Equal(full.Take(request.Take), TestIndex.Groups(index.Index.Search(request)));
        }
    }));

    [Fact]
    public void Scores_are_those_of_the_formula() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(Words.ToArbitrary(), words =>
    {
        var (index, plain) = MadeUpIndexes.Alone;
        var scores = new PlainScores(plain);
        var asked = words.Where(word => !MadeUpCorpus.StopWords.Contains(word)).ToArray();
        var hits = index.Index.Search(
            new SearchRequest { Text = string.Join(' ', words), Assist = false, PassageLength = 0, Take = 20 }).Hits;
        Assert.All(hits, hit => Assert.Equal(Wanted(plain.Documents[int.Parse(hit.Documents[0].Stored[0])]), hit.Score, Tolerance));
        if (hits.Count < 20) return;
        var least = hits[^1].Score;
        foreach (var document in plain.Documents.Where(
            document => document.Number % 50 == 0 && hits.All(hit => hit.Group != document.Source.Group))) Assert.True(
            Wanted(document) <= least + Tolerance);

        double Wanted(PlainDocument document) => scores.ScoreDocument(asked, document) * document.Source.Weight;
    }));

    [Fact]
    public void Hits_of_groups_come_in_the_order_of_their_scores() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), Prop.ForAll(Asked, request =>
    {
        var hits = MadeUpIndexes.Grouped.Index.Index.Search(request).Hits;
        Assert.Equal(hits.Select(hit => hit.Score).OrderDescending(), hits.Select(hit => hit.Score));
        foreach (var hit in hits)
        {
            var scores = hit.Documents.Select(document => document.Score).ToArray();
            Assert.Equal(scores.OrderDescending(), scores);
            var whole = scores[0] + (0.48f * scores.ElementAtOrDefault(1)) + (0.15f * scores.ElementAtOrDefault(2));
            Assert.Equal(whole, hit.Score, Tolerance);
        }
    }));
}
