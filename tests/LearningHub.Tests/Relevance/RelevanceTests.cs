using System.Globalization;
using Xunit.Abstractions;

namespace LearningHub.Tests.Relevance;

/// <summary>People find what they need: judged queries over the real content.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    // With pins the aim of 0.90 is met. Editors pin what they see fail, so the figure without pins is the one that says how good the engine
    // is.
    private const double LeastGainWithoutPins = 0.9;
    private static readonly Bars WithPins = new(Gain: 0.912, ReciprocalRank: 0.93, InFirstThree: 0.98, Wanted: 0.95, Empty: 0);

    // Many more resources answer well than at the beginning, and ten places hold fewer of them. A wanted section of an older resource may
    // stand behind three resources that answer as well.
    private static readonly Dictionary<string, Bars> WholeLibrary = new()
    {
        ["queries.yml"] = new(Gain: 0.825, ReciprocalRank: 0.885, InFirstThree: 0.955, Wanted: 0.88, Empty: 0),
        ["learnt.yml"] = new(Gain: 0.775, ReciprocalRank: 0.82, InFirstThree: 0.93, Wanted: 0.85, Empty: 0),
        ["third/learn.yml"] = new(Gain: 0.815, ReciprocalRank: 0.86, InFirstThree: 0.97, Wanted: 1, Empty: 0),
        ["held-out.yml"] = new(Gain: 0.71, ReciprocalRank: 0.73, InFirstThree: 0.86, Wanted: 0.85, Empty: 0),
        ["third/held-out.yml"] = new(Gain: 0.745, ReciprocalRank: 0.82, InFirstThree: 0.88, Wanted: 1, Empty: 0),
    };

    [Fact]
    public void Judged_queries_are_answered_well()
    {
        var cards = JudgedLibrary.FirstCards(JudgedQuery.All(), withPins: true);
        var withoutPins = JudgedLibrary.FirstCards(JudgedQuery.All(), withPins: false).Average(card => card.Gain);
        var report = string.Create(
            CultureInfo.InvariantCulture, $"without pins        nDCG@10 {withoutPins:0.000}\n{ScoreReport.Write(cards)}");
        Assert.True(cards.Length >= 80, "There are fewer than 80 judged queries.");
        WithPins.Hold(cards, report, output);
        Assert.True(withoutPins >= LeastGainWithoutPins, report);
    }

    [Theory]
    [InlineData("queries.yml")]
    [InlineData("learnt.yml")]
    [InlineData("third/learn.yml")]
    [InlineData("held-out.yml")]
    [InlineData("third/held-out.yml")]
    public void The_whole_library_answers_as_well_as_it_did(string file)
    {
        var cards = JudgedLibrary.Cards(JudgedQuery.Read(file).Where(query => query.Grades.Count > 0));
        // Of what nobody tunes to, only sums are printed.
        WholeLibrary[file].Hold(cards, file.Contains("held-out", StringComparison.Ordinal) ? ScoreReport.Kinds(cards)
            : ScoreReport.Write(cards), output);
    }

    [Theory]
    [InlineData("binge drinking baby")]
    [InlineData("disguised complience")]
    [InlineData("CIN plan minutes")]
    [InlineData("what is MARAC")]
    [InlineData("\"voice of the child\"")]
    public void The_right_finding_is_among_the_first_three(string query)
    {
        var card = JudgedLibrary.FirstCards(JudgedQuery.All().Where(judged => judged.Query == query), withPins: true).Single();
        Assert.NotNull(card.Query.Want);
        Assert.True(card.HasWanted, string.Join('\n', card.Found));
    }
}
