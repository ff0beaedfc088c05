using Xunit.Abstractions;

namespace LearningHub.Tests.Relevance;

/// <summary>The scores that a set of judged queries must reach, slightly below those when the bar was last set.</summary>
/// <param name="Gain">Least mean of <see cref="Scorecard.Gain"/>.</param>
/// <param name="ReciprocalRank">Least mean of <see cref="Scorecard.ReciprocalRank"/>.</param>
/// <param name="InFirstThree">Least share of queries with one of the best among the first three.</param>
/// <param name="Wanted">Least share of queries whose wanted section is found.</param>
/// <param name="Empty">Greatest share of queries that find nothing.</param>
internal sealed record Bars(double Gain, double ReciprocalRank, double InFirstThree, double Wanted, double Empty)
{
    /// <summary>Prints a report and fails where the cards stay under a bar.</summary>
    public void Hold(IReadOnlyList<Scorecard> cards, string report, ITestOutputHelper output)
    {
        output.WriteLine(report);
        Assert.True(cards.Average(card => card.Gain) >= Gain, report);
        Assert.True(cards.Average(card => card.ReciprocalRank) >= ReciprocalRank, report);
        Assert.True(Share(cards, card => card.IsInFirstThree) >= InFirstThree, report);
        Assert.True(Share(cards, card => card.HasWanted) >= Wanted, report);
        Assert.True(Share(cards, card => card.IsEmpty) <= Empty, report);
    }

    private static double Share(IReadOnlyList<Scorecard> cards, Func<Scorecard, bool> holds) => (double)cards.Count(holds) / cards.Count;
}
