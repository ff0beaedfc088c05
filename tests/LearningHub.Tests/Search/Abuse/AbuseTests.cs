using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Search;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Abuse;

/// <summary>Every query gets an answer within its limits, and what the answer says about texts is true.</summary>
public sealed class AbuseTests(AbusedIndexes indexes) : IClassFixture<AbusedIndexes>
{
    private readonly TestIndex made = indexes.Odd;

    [Fact]
    public void Any_text_is_answered_and_the_answer_is_sound() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(OddText.Texts, text =>
    {
        AssertSound(new SearchRequest
        {
            Text = text,
            PassageLength = 1 + (text.Length * 7 % 300),
            Explain = text.Length % 3 == 0,
            KeepSpelling = text.Length % 5 == 0
        });
        AssertSound(new SearchRequest { Text = text, Assist = false, Sort = SortOrder.Newest });
    }));

    [Fact]
    public void Any_text_gets_suggestions_with_marks_inside_them() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(OddText.Texts, text => AssertSuggestions(text)));

    [Fact]
    public void Queries_that_ask_for_too_much_are_answered_in_part_and_say_so()
    {
        foreach (var text in OddText.Bombs())
        {
            var answer = AssertSound(new SearchRequest { Text = text, Explain = true });
            Assert.True(text.Length <= QueryLimits.Length || answer.Notes.Any(note => note.Start == QueryLimits.Length),
                $"Nothing says that {text.Length} characters were cut.");
            AssertSound(new SearchRequest { Text = text, Assist = false });
            AssertSuggestions(text);
        }
    }

    [Theory]
    [InlineData(int.MinValue, int.MinValue, 0)]
    [InlineData(-1, 5, 5)]
    [InlineData(0, int.MaxValue, 1000)]
    [InlineData(0, -5, 0)]
    [InlineData(int.MaxValue, int.MaxValue, 0)]
    [InlineData(SearchRequest.DeepestResult, 10, 0)]
    [InlineData(SearchRequest.DeepestResult + 1, 10, 0)]
    public void Pages_beyond_all_bounds_are_short_or_empty(int skip, int take, int wanted)
    {
        foreach (var sort in Enum.GetValues<SortOrder>())
        {
            var answer = indexes.Many.Index.Search(new SearchRequest { Skip = skip, Take = take, Sort = sort, CountFacets = false });
            Assert.Equal((wanted, 1200), (answer.Hits.Count, answer.Total));
        }
    }

    [Fact]
    public void Lengths_and_numbers_beyond_all_bounds_are_taken_back_to_bounds()
    {
        foreach (var number in new[] { int.MinValue, -1, 0, 1, 2, int.MaxValue })
            AssertSound(new SearchRequest { Text = "lamp fox", PassageLength = number, DocumentsPerGroup = number });
        var wanted = TestIndex.Groups(made.Index.Search(new SearchRequest { Text = "lamp fox" }));
        foreach (var factor in new[] { float.NaN, float.PositiveInfinity, float.NegativeInfinity, -2, 0, float.MaxValue })
            Assert.Equal(wanted, TestIndex.Groups(AssertSound(new SearchRequest
            {
                Text = "lamp fox",
                Boost = new FacetBoost("type", "type1", factor)
            })));
        foreach (var most in new[] { int.MinValue, -1, 0 })
        {
            Assert.Empty(made.Index.Suggest("la", most));
            Assert.Empty(made.Index.MoreLike("g5", most));
        }
        Assert.NotEmpty(made.Index.Suggest("la", int.MaxValue));
        Assert.NotEmpty(made.Index.MoreLike("g5", int.MaxValue));
        Assert.Empty(made.Index.MoreLike("no such group", 5));
    }

    [Fact]
    public void Facets_and_values_that_nobody_has_find_nothing_and_boost_nothing()
    {
        Assert.Equal(0, Total(new FacetFilter("type", ["no such type"])));
        Assert.Equal(0, Total(new FacetFilter("no such facet", ["type1"])));
        var known = Total(new FacetFilter("type", ["type1"]));
        Assert.True(known > 0);
        Assert.Equal(known, Total(new FacetFilter("type", ["type1", "no such type"])));
        Assert.Equal(Total(), Total(new FacetFilter("no such facet", [])));
        Assert.Equal(Total(new FacetFilter("type", ["type1", "type2"])),
            Total(new FacetFilter("type", ["type1"]), new FacetFilter("type", ["type2"])));
        foreach (var boost in new[] { new FacetBoost("no such facet", "x"), new FacetBoost("type", "x") })
            Assert.Equal(TestIndex.Groups(made.Index.Search(new SearchRequest { Text = "lamp" })),
                TestIndex.Groups(made.Index.Search(new SearchRequest { Text = "lamp", Boost = boost })));
        Assert.Equal(0, made.Index.Search(
            new SearchRequest { Text = "lamp", From = new DateOnly(2012, 1, 2), To = new DateOnly(2012, 1, 1) }).Total);

        int Total(params FacetFilter[] filters) => made.Index.Search(new SearchRequest { Text = "lamp", Filters = filters }).Total;
    }

    [Fact]
    public void A_page_of_a_megabyte_is_indexed_found_and_marked()
    {
        string[] unbroken = [
            new string('y', 1_000_000), new string('é', 1_000_000), new string('ก', 1_000_000),
            string.Concat(Enumerable.Repeat("👩\u200D", 300_000)), $"a{new string('\u0301', 1_000_000)}", new string('_', 1_000_000),
            string.Concat(Enumerable.Repeat("_\uFF9E_\U0001D165", 200_000)), string.Concat(Enumerable.Repeat("a-", 500_000))];
        using var huge = new TestIndex(
            MadeUpCorpus.Schema, [
            AbusedIndexes.Document("long", string.Join(' ', Enumerable.Repeat("x lamp", 160_000))),
            .. unbroken.Select((text, number) => AbusedIndexes.Document($"unbroken{number}", text))]);
        foreach (var length in new[] { 1, 240, int.MaxValue })
        {
            var answer = huge.Index.Search(new SearchRequest { Text = "x lamp", PassageLength = length });
            AssertPassages(Assert.Single(answer.Hits).Documents[0], length);
        }
        Assert.Equal("g-unbroken0", Assert.Single(huge.Index.Search(new SearchRequest { Text = "yyyy*" }).Hits).Group);
    }

    private SearchResponse AssertSound(SearchRequest request)
    {
        var answer = made.Index.Search(request);
        Assert.True(answer.Hits.Count <= 10 && answer.Hits.Count <= answer.Total && answer.Total <= answer.TotalDocuments
            && answer.TotalDocuments <= made.Index.Documents);
        Assert.InRange(answer.Notes.Count, 0, QueryLimits.Notes + 2);
        Assert.All(answer.Notes, note =>
            Assert.True(note.Start >= 0 && note.Length >= 0 && note.Start + note.Length <= request.Text.Length && note.Message.Length > 10,
            $"{note} on {request.Text.Length} characters"));
        foreach (var hit in answer.Hits)
        {
            Assert.True(float.IsFinite(hit.Score) && hit.Score >= 0, $"score {hit.Score}");
            Assert.All(hit.Documents, document => AssertPassages(document, request.PassageLength));
        }
        // NaN and infinity cannot be sent as JSON.
        Assert.NotEmpty(JsonSerializer.Serialize(answer));
        return answer;
    }

    private static void AssertPassages(DocumentHit document, int length)
    {
        foreach (var passage in document.Passages.OfType<Passage>())
        {
            Assert.InRange(passage.Text.Length, 0, Math.Min(length, SearchRequest.LongestPassage));
            AssertRanges(passage.Text, passage.Marks);
        }
    }

    private void AssertSuggestions(string text)
    {
        var suggestions = made.Index.Suggest(text, 7);
        Assert.InRange(suggestions.Count, 0, 7);
        foreach (var suggestion in suggestions) AssertRanges(suggestion.Text, suggestion.Marks);
    }

    private static void AssertRanges(string text, IReadOnlyList<TextRange> ranges)
    {
        var end = 0;
        foreach (var range in ranges)
        {
            Assert.True(range.Start >= end && range.Length > 0 && range.Start + range.Length <= text.Length,
                $"{range} in {text.Length} characters after {end}");
            end = range.Start + range.Length;
        }
    }
}
