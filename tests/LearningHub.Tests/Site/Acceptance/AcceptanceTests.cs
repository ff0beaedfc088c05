using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site.Acceptance;

/// <summary>What the reports ask of a hub is answered where <c>docs/acceptance.md</c> says.</summary>
public sealed class AcceptanceTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const int Lines = 76;
    private static readonly string[] Answers = ["yes", "partly", "no"];

    [Fact]
    public void Each_of_the_lines_has_a_number_and_an_answer()
    {
        var rows = Rows();
        Assert.Equal(Enumerable.Range(1, Lines), rows.Select(row => int.Parse(row[0], CultureInfo.InvariantCulture)));
        Assert.All(rows, row => Assert.True(row.Length == 5 && Answers.Contains(row[3]) && row[4].Length > 0, string.Join(" | ", row)));
    }

    [Fact]
    public void Every_yes_names_a_page() => Assert.All(
        Rows().Where(row => row[3] == "yes"), row => Assert.True(Links(row[4]).Any(), string.Join(" | ", row)));

    [Fact]
    public void What_is_not_a_yes_says_what_is_missing() => Assert.All(
        Rows().Where(row => row[3] != "yes"),
        row => Assert.True(Regex.Replace(row[4], @"\[[^\]]*\]\([^)]*\)", string.Empty).Length >= 10, string.Join(" | ", row)));

    [Fact]
    public void Every_page_and_place_that_the_list_names_is_part_of_the_site()
    {
        var broken = Links(File.ReadAllText(ListPath)).Distinct().Where(link => !IsThere(link)).ToArray();
        Assert.True(broken.Length == 0, $"Not part of the site: {string.Join(", ", broken)}");
    }

    [Fact]
    public void A_yes_names_only_recommendations_that_a_resource_answers()
    {
        var open = Rows().Where(row => row[3] == "yes").SelectMany(row => NamedRecommendations.In(row[1])
            .Where(key => !IsAnswered(key)).Select(key => $"line {row[0]}: {key}")).ToArray();
        Assert.True(open.Length == 0, $"Yes, and no resource answers it: {string.Join(", ", open)}");
    }

    [Fact]
    public void Whoever_names_recommendations_names_their_numbers_and_each_is_in_the_library()
    {
        var rows = Rows().Where(row => row[1].Contains("recommendation", StringComparison.Ordinal)).ToArray();
        Assert.True(rows.Length >= 25);
        Assert.All(rows, row => Assert.True(NamedRecommendations.In(row[1]).Any(), string.Join(" | ", row)));
        var keys = Rows().SelectMany(row => NamedRecommendations.In(row[1]));
        Assert.DoesNotContain(keys, key => !RealHub.Linked.Recommendations.ContainsKey(key));
    }

    [Theory]
    [InlineData("A, 3.2.8, 3.3.5, recommendation 4", "ce-substance-misuse-audit-2014#r-4")]
    [InlineData("B, recommendations 3 to 4", "bromley-substance-misuse-audit-2018#r-3 bromley-substance-misuse-audit-2018#r-4")]
    [InlineData("C, recommendation to boards 1; 97", "ofsted-joint-working-2013#r-2")]
    [InlineData("C, recommendations to authorities and mental health services 1, 2; 55",
        "ofsted-joint-working-2013#r-6 ofsted-joint-working-2013#r-17")]
    [InlineData("D, finding 1; 3.1.2, 3.1.3", "ce-child-in-need-audit-2014#r-1")]
    [InlineData("E, recommendation 9, 12.3, section 6", "essex-hidden-harm-2010-summary#r-9")]
    [InlineData("E, recommendations 5, 14", "essex-hidden-harm-2010-summary#r-5 essex-hidden-harm-2010-summary#r-14")]
    [InlineData("B, critical findings", "")]
    public void Recommendations_are_read_from_a_place(string place, string keys) =>
        Assert.Equal(keys, string.Join(' ', NamedRecommendations.In(place)));

    private static string ListPath => Path.Combine(Repository.Root, "docs", "acceptance.md");

    private static string[][] Rows() =>
    [
        .. File.ReadLines(ListPath).Where(line => line.Length > 2 && line[0] == '|' && char.IsAsciiDigit(line[2]))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    private static IEnumerable<string> Links(string text) =>
        Regex.Matches(text, @"\]\((/[^)]*)\)").Select(match => match.Groups[1].Value);

    private static bool IsAnswered(string key) => RealHub.Linked.BackLinks.Answering[key].Any(resource => !resource.IsMadeUp);

    private bool IsThere(string link)
    {
        var parts = link.Split('#');
        var path = Path.Combine(site.Folder, parts[0].TrimStart('/'), "index.html");
        return File.Exists(path)
            && (parts.Length == 1 || File.ReadAllText(path).Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal));
    }
}
