using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Properties;

/// <summary>The engine finds, counts and sorts what a program finds that looks at every document.</summary>
public sealed class MatchingProperties
{
    private static readonly Arbitrary<(Part Query, SearchRequest Request)> Asked =
        Chance.Query.SelectMany(_ => Chance.Request, (query, request) => (query, request with { Text = query.Text })).ToArbitrary();

    [Fact]
    public void Words_that_the_reference_is_made_of_are_terms_as_they_stand() =>
        Assert.All(MadeUpCorpus.Words, word =>
            Assert.Equal(word, Assert.Single(LearningHub.Search.Analysis.EnglishAnalyzer.Analyze(word)).Term));

    [Fact]
    public void Every_query_finds_the_documents_that_it_fits() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(35), Prop.ForAll(Asked, asked =>
    {
        foreach (var (index, plain) in MadeUpIndexes.Both)
        {
            var wanted = plain.Matching(asked.Query, asked.Request).Select(document => document.Source.Id).ToHashSet();
            var found = AllHits(index, asked.Request).SelectMany(hit => hit.Documents).Select(document => document.Id).ToArray();
            Assert.Equal(found.Length, found.Distinct().Count());
            Assert.Equal(wanted.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }));

    [Fact]
    public void Totals_and_facet_counts_are_those_of_counting_by_hand() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(35), Prop.ForAll(Asked, asked =>
    {
        foreach (var (index, plain) in MadeUpIndexes.Both)
        {
            var answer = index.Index.Search(asked.Request with { Take = 0 });
            var matching = plain.Matching(asked.Query, asked.Request).ToArray();
            Assert.Equal(matching.Length, answer.TotalDocuments);
            Assert.Equal(matching.DistinctBy(document => document.Group).Count(), answer.Total);
            Assert.Empty(answer.Hits);
            Assert.Equal(MadeUpCorpus.Schema.Facets, answer.Facets.Select(facet => facet.Facet));
            foreach (var facet in answer.Facets)
            {
                Assert.Equal(plain.Counts(asked.Query, asked.Request, facet.Facet),
                    facet.Values.Select(value => (value.Value, value.Count)));
            }
        }
    }));

    [Fact]
    public void Sorting_by_date_is_that_of_the_days_of_groups() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(35), Prop.ForAll(Asked, asked =>
    {
        foreach (var (index, plain) in MadeUpIndexes.Both)
        {
            var hits = AllHits(index, asked.Request);
            Assert.Equal(plain.ByDate(asked.Query, asked.Request), hits.Select(hit => hit.Group));
            var days = hits.Where(hit => hit.Date is not null).Select(hit => hit.Date!.Value.DayNumber).ToArray();
            Assert.Equal(asked.Request.Sort is SortOrder.Newest ? days.OrderDescending() : days.Order(), days);
        }
    }));

    [Fact]
    public void Pages_put_together_are_one_long_page() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(25),
        Prop.ForAll(Asked, Gen.Choose(1, 90).ToArbitrary(), Gen.Elements(Enum.GetValues<SortOrder>()).ToArbitrary(), (asked, size, sort) =>
        {
            foreach (var (index, _) in MadeUpIndexes.Both)
            {
                var request = asked.Request with { Sort = sort, CountFacets = false };
                var wanted = TestIndex.Groups(index.Index.Search(request with { Take = 300 }));
                var pages = Enumerable.Range(0, (300 + size - 1) / size).SelectMany(page => TestIndex.Groups(index.Index.Search(request with
                {
                    Skip = page * size,
                    Take = size
                })));
                Assert.Equal(wanted, pages.Take(300));
            }
        }));

    private static List<GroupHit> AllHits(TestIndex index, SearchRequest request)
    {
        var hits = new List<GroupHit>();
        while (true)
        {
            var page = index.Index.Search(
                request with { Skip = hits.Count, Take = SearchRequest.MostResults, DocumentsPerGroup = 100, CountFacets = false }).Hits;
            if (page.Count == 0) return hits;
            hits.AddRange(page);
        }
    }
}
