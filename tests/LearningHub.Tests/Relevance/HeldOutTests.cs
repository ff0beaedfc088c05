using LearningHub.Content;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;
using Xunit.Abstractions;

namespace LearningHub.Tests.Relevance;

/// <summary>People find what they need by queries that nobody had in mind while the engine was tuned.</summary>
public sealed class HeldOutTests(ITestOutputHelper output) : IDisposable
{
    // Slightly under what was measured at the first run. To raise them by tuning to these queries would make them worthless.
    private const double LeastGain = 0.75;
    private const double LeastReciprocalRank = 0.71;
    private const double LeastInFirstThree = 0.83;
    private const double LeastWanted = 0.89;
    private const double MostEmpty = 0.045;

    private readonly JudgedLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public void Queries_that_nobody_tuned_to_are_answered_as_well_as_they_were() => Hold(withPins: true);

    [Fact]
    public void Queries_that_nobody_tuned_to_are_answered_as_well_without_pins() => Hold(withPins: false);

    [Fact]
    public void Held_out_queries_are_many_new_and_judged_by_what_exists()
    {
        var catalogue = Library.Load(Repository.ContentFiles, new LibraryOptions(SmallHub.Today)).Catalogue!;
        var documents = SearchDocuments.Of(catalogue).ToArray();
        var queries = JudgedQuery.HeldOut();
        Assert.True(queries.Count >= 80, "There are fewer than 80 held-out queries.");
        Assert.Empty(queries.Select(query => query.Query).Intersect(JudgedQuery.All().Select(query => query.Query), StringComparer.OrdinalIgnoreCase));
        Assert.Empty(queries.SelectMany(query => query.Grades.Keys).Except(documents.Select(document => document.Group)));
        Assert.Empty(queries.Select(query => query.Want).OfType<string>().Except(documents.Select(document => document.Id)));
        Assert.All(queries, query => Assert.Contains(3, query.Grades.Values));
    }

    private void Hold(bool withPins)
    {
        using var index = library.Index(withPins);
        var cards = JudgedQuery.HeldOut().Select(query => Scorecard.Of(query, index)).ToArray();
        var worst = cards.OrderBy(card => card.Gain).ThenBy(card => card.ReciprocalRank).Take(10);
        var report = $"{(withPins ? "With" : "Without")} pins\n{ScoreReport.Kinds(cards)}The ten worst\n{ScoreReport.Answers(worst)}";
        output.WriteLine(report);
        Assert.True(cards.Average(card => card.Gain) >= LeastGain, report);
        Assert.True(cards.Average(card => card.ReciprocalRank) >= LeastReciprocalRank, report);
        Assert.True(Share(cards, card => card.IsInFirstThree) >= LeastInFirstThree, report);
        Assert.True(Share(cards, card => card.HasWanted) >= LeastWanted, report);
        Assert.True(Share(cards, card => card.IsEmpty) <= MostEmpty, report);
    }

    private static double Share(Scorecard[] cards, Func<Scorecard, bool> holds) => (double)cards.Count(holds) / cards.Length;
}
