using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

public sealed class SmallNumberTests
{
    [Fact]
    public void A_small_cell_of_a_table_of_people_is_told_at_its_place()
    {
        var diagnostic = Assert.Single(Small("| Ward | Children |\n|---|---:|\n| North | 42 |\n| South | 3 |"));
        Assert.Equal((12, 11), (diagnostic.At.Line, diagnostic.At.Column));
    }

    [Theory]
    [InlineData("| Agency | Returns |\n|---|---:|\n| Health | 3 |\n| Police | 2 |")]
    [InlineData("| Level | Who meets the child |\n|---|---|\n| 1 | School |\n| 2 | Lead professional |")]
    [InlineData("{.count-chart of=\"days\" caption=\"Time\"}\n| What | Days |\n|---|---:|\n| Waiting | 3 |")]
    [InlineData("{.count-chart of=\"returns from agencies for children\" caption=\"Who\"}\n| Who | Number |\n|---|---:|\n| GPs | 3 |")]
    [InlineData("| Children | Year |\n|---:|---:|\n| 42 | 3 |")]
    [InlineData("| Ward | Children |\n|---|---:|\n| North | c |\n| South | c |\n| Total | 9 |")]
    [InlineData("{.bar-chart base=24 of=\"audit returns\" caption=\"What files held\"}\n| What | Per cent |\n|---|---:|\n| Plan | 4.2 |")]
    public void Counts_of_other_things_and_tables_well_suppressed_pass(string table) => Assert.Empty(Small(table));

    [Fact]
    public void A_single_suppressed_cell_beside_a_total_can_be_worked_out() =>
        Assert.Contains("from the total",
            Assert.Single(Small("| Ward | Children |\n|---|---:|\n| North | 42 |\n| West | 12 |\n| South | c |\n| Total | 57 |")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_cell_that_can_be_worked_out_by_way_of_another_is_told_as_well()
    {
        const string table =
            "Children by ward:\n\n| Ward children | Boys | Girls | Children in total |\n|---|---:|---:|---:|\n| North | c | c | 12 |\n| "
                + "South | c | 20 | 23 |\n| Total | 14 | 30 | 44 |";
        Assert.Equal([13, 13, 14], Small(table).Select(diagnostic => diagnostic.At.Line));
    }

    [Theory]
    [InlineData("{.count-chart of=\"children\" caption=\"Hurt twice\"}\n| What | Number |\n|---|---:|\n| Burns | 3 |")]
    [InlineData("{.before-after-chart base=24 of=\"children\" caption=\"Hurt\"}\n| What | One | Two |\n|---|--:|--:|\n| A | 4.2 | 50 |")]
    public void Small_counts_in_other_charts_are_told_too(string chart) => Assert.Single(Small(chart));

    [Fact]
    public void A_chart_whose_base_gives_a_small_count_of_people_is_told() =>
        Assert.Contains("is 1",
            Assert.Single(Small("{.bar-chart base=24 of=\"children\" caption=\"Hurt twice\"}\n| What | Per cent |\n|---|---:|\n| Hurt | "
            + "4.2 |")).Message, StringComparison.Ordinal);

    [Fact]
    public void Counts_within_the_sample_of_an_audit_are_no_statistics()
    {
        const string body = "Two of the eight children were not yet born.";
        Assert.Single(Small(body));
        Assert.DoesNotContain(
            SmallHub.Diagnostics(("audits/a.md", SmallHub.Resource(body, "cases: 8\n"))),
            found => found.Code == DiagnosticCodes.SmallNumber);
    }

    [Fact]
    public void The_limit_is_a_setting()
    {
        var files = SmallHub.Files(("briefings/a.md", SmallHub.Resource("Seven children in the borough died in 2015.")));
        Assert.Empty(Load(files));
        files["hub.yml"] += "\nsmall-number: 9\n";
        Assert.Equal(DiagnosticCodes.SmallNumber, Assert.Single(Load(files)).Code);

        static IReadOnlyList<Diagnostic> Load(Dictionary<string, string> files) =>
            LearningHub.Content.Library.Load(
                MemoryFiles.FromTexts(files), new LearningHub.Content.LibraryOptions(SmallHub.Today)).Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> Small(string body) =>
        [.. SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body))).Where(each => each.Code == DiagnosticCodes.SmallNumber)];
}
