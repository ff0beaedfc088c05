using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

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

    private static string ListPath => Path.Combine(Repository.Root, "docs", "acceptance.md");

    private static string[][] Rows() =>
    [
        .. File.ReadLines(ListPath).Where(line => line.Length > 2 && line[0] == '|' && char.IsAsciiDigit(line[2]))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    private static IEnumerable<string> Links(string text) =>
        Regex.Matches(text, @"\]\((/[^)]*)\)").Select(match => match.Groups[1].Value);

    private bool IsThere(string link)
    {
        var parts = link.Split('#');
        var path = Path.Combine(site.Folder, parts[0].TrimStart('/'), "index.html");
        return File.Exists(path)
            && (parts.Length == 1 || File.ReadAllText(path).Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal));
    }
}
