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

    private static IReadOnlyList<Diagnostic> Diagnostics(string body) => SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body)));
}
