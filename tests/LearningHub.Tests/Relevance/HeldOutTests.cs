using LearningHub.Content;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;
using Xunit.Abstractions;

namespace LearningHub.Tests.Relevance;

/// <summary>People find what they need with queries that nobody knew while the engine was tuned.</summary>
public sealed class HeldOutTests(ITestOutputHelper output)
{
    // Tuning to these queries would make the figures worthless, so only sums are printed. The pages of programmes and of two reports have
    // grown since their queries were judged, which cost about a hundredth.
    private static readonly Bars HeldOut = new(Gain: 0.84, ReciprocalRank: 0.815, InFirstThree: 0.88, Wanted: 0.89, Empty: 0.014);
    private static readonly Bars Learnt = new(Gain: 0.88, ReciprocalRank: 0.845, InFirstThree: 0.96, Wanted: 0.98, Empty: 0);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Queries_that_nobody_tuned_to_are_answered_as_well_as_they_were(bool withPins)
    {
        var cards = Cards(JudgedQuery.HeldOut(), withPins);
        HeldOut.Hold(cards, ScoreReport.Kinds(cards), output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_learnt_from_queries_of_a_stranger_is_kept(bool withPins)
    {
        var cards = Cards(JudgedQuery.Learnt(), withPins);
        Learnt.Hold(cards, ScoreReport.Write(cards), output);
    }

    [Fact]
    public void The_sets_of_queries_share_none_and_are_judged_by_what_exists()
    {
        var linked = RealHub.Linked;
        var documents = SearchDocuments.FromLibrary(linked).ToArray();
        JudgedQuery[] queries = [.. JudgedQuery.HeldOut(), .. JudgedQuery.Learnt()];
        Assert.True(JudgedQuery.HeldOut().Count >= 70, "There are fewer than 70 held-out queries.");
        var texts = queries.Select(query => query.Query).ToArray();
        Assert.Equal(texts.Length, texts.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(texts.Intersect(JudgedQuery.All().Select(query => query.Query), StringComparer.OrdinalIgnoreCase));
        Assert.Empty(queries.SelectMany(query => query.Grades.Keys).Except(documents.Select(document => document.Group)));
        Assert.Empty(queries.Select(query => query.Want).OfType<string>().Except(documents.Select(document => document.Id)));
        Assert.All(queries, query => Assert.Contains(3, query.Grades.Values));
    }

    private static Scorecard[] Cards(IReadOnlyList<JudgedQuery> queries, bool withPins) => JudgedLibrary.FirstCards(queries, withPins);
}
