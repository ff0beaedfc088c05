using System.Text;
using LearningHub.Export.Brand;
using LearningHub.Export.Papers;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Export;

/// <summary>Tables that a page offers as CSV.</summary>
public sealed class TableTests
{
    private const string Body = """
        ## What was asked

        | Who | How often |
        |---|---|
        | Mother | 4 |

        ## What was seen

        | What | Where |
        |---|---|
        | =SUM(1) | "Home", they said |
        """;

    [Fact]
    public void Each_table_of_a_page_is_offered_under_its_heading_and_the_command_offers_it_once()
    {
        var library = SmallHub.Load(("research/two-tables.md", SmallHub.Resource(Body))).Linked!;
        var resource = library.ById["two-tables"];
        var logo = new BrandLogo([], null, 1);

        var offered = TakeAways.ForPage(library, resource, logo);
        Assert.Equal(["Table: What was asked", "Table: What was seen"], offered.Select(file => file.Label));
        Assert.Equal(["two-tables-table-1.csv", "two-tables-table-2.csv"], offered.Select(file => file.FileName));
        Assert.Equal("Who,How often\r\nMother,4\r\n", Text(offered[0]));
        Assert.Contains("\"\"Home\"\", they said", Text(offered[1]), StringComparison.Ordinal);
        Assert.DoesNotContain("\n=SUM", Text(offered[1]), StringComparison.Ordinal);
        Assert.Equal(2, TakeAways.All(library, resource, logo).Count(file => file.Format == "csv"));
    }

    [Fact]
    public void Pages_about_the_hub_offer_no_tables()
    {
        var library = SmallHub.Load(("pages/two-tables.md", SmallHub.Resource(Body))).Linked!;
        Assert.Empty(TakeAways.ForPage(library, library.ById["two-tables"], new BrandLogo([], null, 1)));
    }

    private static string Text(TakeAway file) => Encoding.UTF8.GetString(file.Make()).TrimStart('\uFEFF');
}
