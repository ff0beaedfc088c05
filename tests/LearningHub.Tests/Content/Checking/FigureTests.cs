using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

public sealed class FigureTests
{
    [Theory]
    [InlineData("It was 58.3% of 24 returns.")]
    [InlineData("14 of 24 returns (58.3%) had one.")]
    [InlineData("It was 48% (base not given).")]
    [InlineData("It was 58.3% and 54.2% of 24 returns.")]
    [InlineData("It was 12.5% of eight cases.")]
    [InlineData("It was 12.5 per cent of eight cases.")]
    [InlineData("It was 94% of 244 people.")]
    [InlineData("It was 50% of the 1,024 answers.")]
    [InlineData("Of the 24 looked-after care leavers in the audit, 50% had a plan.")]
    [InlineData("Of the twenty-four looked-after care leavers in the audit, 50% had a plan.")]
    public void A_percentage_with_its_base_passes(string body) => Assert.Empty(Diagnostics(body));

    [Theory]
    [InlineData("It was 58.3%.")]
    [InlineData("It was 58.3% in one year. Of 24 returns none was late.")]
    [InlineData("It was 48 per cent.")]
    public void A_percentage_without_its_base_is_reported(string body) =>
        Assert.Equal(DiagnosticCodes.FigureWithoutBase, Assert.Single(Diagnostics(body)).Code);

    [Theory]
    [InlineData("It was 95.8% of 28 returns.")]
    [InlineData("It was 60.9% of 24 returns.")]
    [InlineData("23 of 24 (94.8%) had one.")]
    [InlineData("It was 51% of eight cases.")]
    public void A_percentage_that_the_base_cannot_give_is_reported(string body) =>
        Assert.Equal(DiagnosticCodes.FigureImpossible, Assert.Single(Diagnostics(body)).Code);

    [Theory]
    [InlineData("1,")]
    [InlineData("of 1,")]
    [InlineData("of the all about (5% ")]
    [InlineData("11, of 24 files (5%) ")]
    [InlineData("base of twenty-twenty-")]
    [InlineData("12 of 12 a (")]
    [InlineData("1 per cent 1 % ")]
    public async Task A_hostile_line_of_100_kB_ends_the_check_soon(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + "(35.5%) of 31 files.";
        var work = Task.Run(() => Diagnostics(line));
        Assert.Same(work, await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(60))));
        Assert.NotEmpty(await work);
    }

    [Theory]
    [InlineData("It was at a rate of 23.4 per cent, against 20 per cent in England.")]
    [InlineData("It rose from 23 per cent to 20.5 per cent.")]
    public void A_percentage_is_no_base_of_another(string body) =>
        Assert.DoesNotContain(Diagnostics(body), diagnostic => diagnostic.Code == DiagnosticCodes.FigureImpossible);

    [Fact]
    public void A_chart_checks_each_bar()
    {
        var diagnostics = Diagnostics(
            "{.bar-chart base=24 of=\"returns\" caption=\"C\"}\n| A | B |\n|---|---|\n| x | 95.8 |\n| y | 95.9 |");
        Assert.Equal((DiagnosticCodes.FigureImpossible, 13), (Assert.Single(diagnostics).Code, diagnostics[0].At.Line));
    }

    [Fact]
    public void A_chart_of_before_and_after_checks_both_numbers_and_passes_bases_that_nobody_gave()
    {
        var diagnostics = Diagnostics(
            "{.before-after-chart of=\"returns\" caption=\"C\"}\n| A | Before | After | Base |\n|---|---|---|---|\n"
                + "| w | 95.9 | 50 | 24 |\n| x | 50 | 95.9 | 24 |\n| y | 38 | 27 | not given |\n| z | 38 | 27 | |");
        Assert.Equal(
            [(DiagnosticCodes.FigureImpossible, 12), (DiagnosticCodes.FigureImpossible, 13), (DiagnosticCodes.FigureWithoutBase, 15),
                (DiagnosticCodes.FigureWithoutBase, 15)],
            diagnostics.Select(each => (each.Code, each.At.Line)));
    }

    [Fact]
    public void A_chart_of_counts_needs_no_base() =>
        Assert.Empty(Diagnostics("{.count-chart of=\"days\" caption=\"C\"}\n| A | Days |\n|---|---|\n| x | 1,350 |"));

    [Theory]
    [InlineData("{.count-chart of=\"days\" caption=\"C\"}\n| A | Days |\n|---|---|\n| x | 58.3 |", "\"58.3\" is not a whole number")]
    [InlineData("{.count-chart of=\"days\"}\n| A | Days |\n|---|---|\n| x | 58 |", ".count-chart of")]
    [InlineData("{.before-after-chart of=\"days\" caption=\"C\"}\n| A | B | C |\n|---|---|---|\n| x | 58 | many |", "\"many\" is not a")]
    [InlineData("{.before-after-chart of=\"days\" caption=\"C\"}\n| A | B |\n|---|---|\n| x | 58 |", "\"\" is not a percentage")]
    public void A_chart_that_cannot_be_drawn_is_told(string chart, string message)
    {
        var diagnostic = Assert.Single(Diagnostics(chart));
        Assert.Equal(DiagnosticCodes.ChartMalformed, diagnostic.Code);
        Assert.Contains(message, $"{diagnostic.Message} {diagnostic.Advice}", StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Diagnostics(string body) => SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body)));
}
