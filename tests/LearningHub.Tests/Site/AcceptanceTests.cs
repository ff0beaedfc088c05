using System.Text.RegularExpressions;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

/// <summary>What the reports ask of a hub is answered where <c>docs/acceptance.md</c> says.</summary>
public sealed class AcceptanceTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const int LeastLinks = 35;

    [Fact]
    public void Every_page_that_the_list_names_is_part_of_the_site()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "acceptance.md"));
        var pages = Regex.Matches(text, @"\]\(/([^)]+)\)").Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.True(pages.Length >= LeastLinks, $"{pages.Length} links");
        Assert.All(pages, page => Assert.True(File.Exists(Path.Combine(site.Folder, page, "index.html")), page));
    }
}
