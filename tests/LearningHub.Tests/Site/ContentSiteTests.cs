using System.Text.Json;
using System.Xml.Linq;
using LearningHub.Content;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

public sealed class ContentSiteTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private IReadOnlyList<ReadPage> Read => ReadPage.AllOf(site);

    [Fact]
    public void The_library_holds_what_it_promises()
    {
        var library = RealHub.Linked;
        Assert.True(library.ById["ce-substance-misuse-audit-2014"].Body.Findings.Count >= 15);
        Assert.Equal(8, library.ById["ce-substance-misuse-audit-2014"].Body.Recommendations.Count);
        Assert.True(library.ById["ce-child-in-need-audit-2014"].Body.Findings.Count >= 12);
        Assert.Equal(6, library.ById["ce-child-in-need-audit-2014"].Body.Recommendations.Count);
        Assert.True(library.ById["bromley-substance-misuse-audit-2018"].Body.Findings.Count >= 8);
        Assert.Equal(25, library.ById["essex-hidden-harm-2010-summary"].Body.Recommendations.Count);
        Assert.True(library.Glossary.Terms.Count >= 60);
    }

    [Fact]
    public void A_theme_draws_together_findings_of_at_least_three_reports()
    {
        var page = ReadPage.Parse(Path.Combine(site.Folder, "practice-themes/disguised-compliance/index.html"));
        var reports = page.QuerySelectorAll("article.lh-finding .lh-meta a").Select(link => link.TextContent).Distinct();
        Assert.True(reports.Count() >= 3);
    }

    [Fact]
    public void No_internal_link_of_any_page_is_broken()
    {
        var broken = new List<string>();
        var anchors = Read.ToDictionary(page => page.File, page => page.Ids.ToHashSet());
        foreach (var page in Read)
        {
            foreach (var address in page.Addresses)
            {
                if (Resolve(page.File, address) is { } isSound && !isSound(anchors))
                    broken.Add($"{Path.GetRelativePath(site.Folder, page.File)}: {address}");
            }
        }
        Assert.Empty(broken);
    }

    [Fact]
    public void Ids_of_every_page_are_unique()
    {
        foreach (var page in Read)
            Assert.Empty(page.Ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{page.File}: {group.Key}"));
    }

    [Fact]
    public void Nothing_comes_from_another_host_and_nothing_is_inline()
    {
        foreach (var page in Read)
        {
            Assert.Empty(page.Inline);
            Assert.DoesNotContain(page.Fetched, address => address.Contains("//", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_page_passes_the_html_validator()
    {
        var (passes, said) = HtmlValidator.Check(site.Pages);
        Assert.True(passes, said);
    }

    [Fact]
    public void Feeds_sitemap_and_structured_data_can_be_read()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        foreach (var feed in Directory.EnumerateFiles(site.Folder, "feed.atom", SearchOption.AllDirectories))
        {
            var root = XDocument.Load(feed).Root!;
            Assert.NotNull(root.Element(atom + "id"));
            Assert.All(root.Elements(atom + "entry"), entry => Assert.NotEmpty(entry.Element(atom + "summary")!.Value));
        }
        foreach (var feed in Directory.EnumerateFiles(site.Folder, "feed.json", SearchOption.AllDirectories))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(feed));
            Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        }
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var addresses = XDocument.Load(Path.Combine(site.Folder, "sitemap.xml")).Descendants(map + "loc")
            .Select(loc => new Uri(loc.Value).AbsolutePath).ToArray();
        Assert.All(addresses, address =>
            Assert.True(File.Exists(Path.Combine(site.Folder, address.TrimStart('/'), "index.html")), address));
        foreach (var data in Read.SelectMany(page => page.StructuredData))
        {
            using var json = JsonDocument.Parse(data);
            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        }
    }

    [Fact]
    public void Every_percentage_on_a_chart_has_its_table_and_its_base()
    {
        var page = ReadPage.Parse(Path.Combine(site.Folder, "audits/ce-child-in-need-audit-2014/index.html"));
        var charts = page.QuerySelectorAll("figure.lh-chart").ToArray();
        Assert.True(charts.Length >= 2);
        Assert.All(charts, chart =>
        {
            Assert.Contains("(base: ", chart.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(chart.QuerySelectorAll("rect.lh-chart__bar").Length, chart.QuerySelectorAll("tbody tr").Length);
        });
    }

    [Fact]
    public void Pages_with_a_quick_exit_have_neutral_titles_and_send_no_referrer()
    {
        foreach (var page in Directory.EnumerateFiles(Path.Combine(site.Folder, "awareness"), "index.html", SearchOption.AllDirectories)
            .Where(page => !page.EndsWith("awareness/index.html", StringComparison.Ordinal)))
        {
            var document = ReadPage.Parse(page);
            Assert.DoesNotContain("Learning Hub", document.Title, StringComparison.Ordinal);
            Assert.Equal("no-referrer", document.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
            var exit = document.QuerySelector(".govuk-exit-this-page__button")!;
            Assert.Equal("nofollow noreferrer", exit.GetAttribute("rel"));
            Assert.NotNull(document.QuerySelector(".govuk-js-exit-this-page-skiplink"));
        }
    }

    [Fact]
    public void Every_real_finding_can_be_found_by_its_year()
    {
        var page = ReadPage.Parse(Path.Combine(site.Folder, "findings/index.html"));
        var entries = page.QuerySelectorAll("[data-entry]").ToArray();
        var years = page.QuerySelectorAll("#by-year option").Select(option => option.GetAttribute("value")).ToArray();
        Assert.All(entries, entry => Assert.True(
            entry.TextContent.Contains("Made up", StringComparison.Ordinal) != years.Contains(entry.GetAttribute("data-year")),
            entry.TextContent));
        Assert.Contains(page.QuerySelectorAll("#by-report option"), option =>
            option.TextContent.EndsWith("(made up)", StringComparison.Ordinal));
        var research = ReadPage.Parse(Path.Combine(site.Folder, "research/index.html"));
        Assert.Contains("Work of 2013", research.QuerySelectorAll("h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public void A_level_shows_the_findings_of_an_audit_of_that_level_and_not_those_of_all_levels()
    {
        var page = ReadPage.Parse(Path.Combine(site.Folder, "levels/child-in-need/index.html"));
        var reports = page.QuerySelectorAll("article.lh-finding .lh-meta a").Select(link => link.GetAttribute("href")).ToArray();
        Assert.True(reports.Count(href => href!.Contains("ce-child-in-need-audit-2014", StringComparison.Ordinal)) >= 12);
        Assert.DoesNotContain(reports, href => href!.Contains("ofsted-joint-working-2013", StringComparison.Ordinal));
    }

    [Fact]
    public void The_search_page_names_every_address_below_which_pages_have_an_exit()
    {
        var search = ReadPage.Parse(Path.Combine(site.Folder, "search/index.html"));
        var beginnings = search.QuerySelector("[data-exits]")!.GetAttribute("data-exits")!.Split(' ');
        var withExit = Read.Where(page => page.HasExit).Select(page => Path.GetRelativePath(site.Folder, page.File))
            .Where(page => !page.StartsWith("errors", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(withExit);
        Assert.All(withExit, page =>
            Assert.Contains(beginnings, each => page.StartsWith(each, StringComparison.Ordinal)));
    }

    private Func<Dictionary<string, HashSet<string>>, bool>? Resolve(string page, string address)
    {
        if (address.StartsWith("http", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal)
            || address.StartsWith("tel:", StringComparison.Ordinal)) return null;
        var parts = address.Split('#');
        parts[0] = parts[0].Split('?')[0];
        var target = parts[0].Length == 0 ? page : parts[0].StartsWith('/')
            ? Path.Combine(site.Folder, parts[0].TrimStart('/'))
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0])));
        if (Directory.Exists(target)) target = Path.Combine(target, "index.html");
        return anchors =>
            File.Exists(target) && (parts.Length == 1 || (anchors.TryGetValue(target, out var known) && known.Contains(parts[1])));
    }
}
