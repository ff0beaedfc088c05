using LearningHub.Content.Model.Questions;
using LearningHub.Tools.Collating;

namespace LearningHub.Tests.Tools;

public sealed class ValueSummaryTests
{
    private static readonly Question Number = new() { Id = "n", Text = "How many?", Kind = QuestionKind.Number };
    private static readonly Question Month = new() { Id = "m", Text = "When?", Kind = QuestionKind.Month };

    [Theory]
    [InlineData("3", "3", "3", "3")]
    [InlineData("1 2 4", "2", "1", "4")]
    [InlineData("1 2 4 10", "3", "1", "10")]
    [InlineData("2.5 1,200", "601.25", "2.5", "1200")]
    public void Numbers_have_a_median_and_ends(string answers, string median, string lowest, string highest)
    {
        var summary = ValueSummary.Create(Number, [.. answers.Split(' '), null]);
        Assert.Equal((median, lowest, highest, 1), (summary.Median, summary.Lowest, summary.Highest, summary.Blank));
    }

    [Fact]
    public void Months_have_a_middle_month_and_a_range()
    {
        var summary = ValueSummary.Create(Month, ["2025-11", "2026-03", "2026-01", "2026-12"]);
        Assert.Equal(("2026-01", "2025-11", "2026-12"), (summary.Median, summary.Lowest, summary.Highest));
        Assert.Equal([("2025", 1), ("2026", 3)], summary.ByYear()!.Counts);
    }

    [Fact]
    public void Nobody_answered()
    {
        var summary = ValueSummary.Create(Number, [null, null]);
        Assert.Equal((0, 2, null), (summary.Count, summary.Blank, summary.Median));
        Assert.Equal("0", summary.Publish(5).Count);
    }

    [Fact]
    public void Few_answers_are_published_neither_with_their_number_nor_with_a_value() =>
        Assert.Equal(
            ("very few", "not shown", "not shown", "not shown"),
            ValueSummary.Create(Number, ["1", "2", "3", "4", "5"]).Publish(5));

    [Fact]
    public void An_end_is_published_only_if_more_than_a_small_number_gave_it()
    {
        string[] answers = ["0", "0", "0", "0", "0", "0", "3", "4", "40"];
        Assert.Equal(("9", "0", "0", "not shown"), ValueSummary.Create(Number, answers).Publish(5));
        Assert.Equal(("9", "0", "0", "40"), ValueSummary.Create(Number, answers).Publish(0));
    }
}
