using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LearningHub.Content.Reading.Files;
using LearningHub.Site;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

/// <summary>What pages say to machines: schema.org, Dublin Core, feeds.</summary>
public sealed class StructuredDataTests
{
    private static readonly IReadOnlyList<SiteOutput> Plan = BuiltSite.Plan(Files());

    [Fact]
    public async Task A_course_names_provider_outcomes_and_sections()
    {
        var course = await JsonAsync("training/half-a-day/index.html");
        Assert.Equal("Course", course.GetProperty("@type").GetString());
        Assert.Equal("Made-up board", course.GetProperty("provider").GetProperty("name").GetString());
        Assert.Equal(["Ask about drinking", "Write down what was seen"], Texts(course, "teaches"));
        Assert.Equal("Deeper", course.GetProperty("educationalLevel").GetString());
        Assert.Equal(["Session 1: noticing", "Session 2: asking"], course.GetProperty("syllabusSections").EnumerateArray()
            .Select(each => each.GetProperty("name").GetString()!));
        Assert.EndsWith("/training/half-a-day/#session-1-noticing", course.GetProperty("syllabusSections")[0].GetProperty("url")
            .GetString(), StringComparison.Ordinal);
        Assert.Equal("EducationalAudience", course.GetProperty("audience")[0].GetProperty("@type").GetString());
    }

    [Fact]
    public async Task A_tool_says_what_it_assesses_and_its_own_licence()
    {
        var tool = await JsonAsync("tools/visits/index.html");
        Assert.Equal(["Binge drinking"], Texts(tool, "assesses"));
        Assert.Equal("Board’s own", tool.GetProperty("license").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Every_resource_has_the_licence_of_the_hub_and_what_has_taken_its_place()
    {
        var old = await JsonAsync("audits/old-audit/index.html");
        Assert.StartsWith("https://www.nationalarchives.gov.uk/", old.GetProperty("license").GetString(), StringComparison.Ordinal);
        Assert.Equal("https://example.org/audits/plans/", old.GetProperty("supersededBy").GetString());
    }

    [Fact]
    public async Task Tables_are_datasets()
    {
        var audit = await JsonAsync("audits/plans/index.html");
        var table = Assert.Single(audit.GetProperty("hasPart").EnumerateArray());
        Assert.Equal("Dataset", table.GetProperty("@type").GetString());
        Assert.Equal("Returns by agency", table.GetProperty("name").GetString());
        Assert.Equal("plans/table-1", table.GetProperty("identifier").GetString());
        Assert.Equal("2025", table.GetProperty("temporalCoverage").GetString());
        Assert.Equal(["Agency", "Returns"], Texts(table, "variableMeasured"));
        foreach (var key in new[] { "creator", "dateCreated", "description", "encodingFormat", "expires", "license" })
            Assert.True(table.TryGetProperty(key, out _), key);
    }

    [Fact]
    public async Task The_files_of_the_library_are_a_catalogue_of_datasets()
    {
        var library = await JsonAsync("api/index.html");
        Assert.Equal("DataCatalog", library.GetProperty("@type").GetString());
        var files = library.GetProperty("dataset").EnumerateArray().ToArray();
        Assert.Equal(8, files.Length);
        Assert.All(files, file =>
        {
            var address = file.GetProperty("distribution").GetProperty("contentUrl").GetString()!;
            Assert.Contains(Plan, output => address == $"https://example.org/{output.Path}");
        });
    }

    [Fact]
    public async Task Every_page_declares_the_sets_that_its_metadata_is_from_and_a_type()
    {
        foreach (var path in Plan.Select(output => output.Path).Where(path => path.EndsWith("index.html", StringComparison.Ordinal)))
        {
            using var page = await PageAsync(path);
            Assert.Equal("http://purl.org/dc/elements/1.1/", page.QuerySelector("link[rel='schema.DC']")?.GetAttribute("href"));
            var names = page.QuerySelectorAll("meta[name^=DC]").Select(meta => meta.GetAttribute("name")!).ToHashSet();
            Assert.Contains("DC.type", names);
            if (names.Any(name => name.StartsWith("DCTERMS.", StringComparison.Ordinal)))
                Assert.NotNull(page.QuerySelector("link[rel='schema.DCTERMS']"));
        }
        using var tool = await PageAsync("tools/visits/index.html");
        Assert.Equal(["InteractiveResource", "Tool"], tool.QuerySelectorAll("meta[name='DC.type']")
            .Select(meta => meta.GetAttribute("content")));
        Assert.Equal("2026-01-01", tool.QuerySelector("meta[name='DCTERMS.issued']")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Json_feeds_stand_in_the_head_beside_Atom()
    {
        using var news = await PageAsync("whats-new/index.html");
        var feeds = news.QuerySelectorAll("head link[rel=alternate]")
            .ToDictionary(link => link.GetAttribute("type")!, link => link.GetAttribute("href")!);
        Assert.Equal("../whats-new/feed.atom", feeds["application/atom+xml"]);
        Assert.Equal("../whats-new/feed.json", feeds["application/feed+json"]);
        Assert.Contains(Plan, output => output.Path == "whats-new/feed.json");
    }

    private static MemoryFiles Files()
    {
        var files = SmallHub.Files(
            ("audits/plans.md", SmallHub.Resource(
                "## Findings\n\n### Plans were late {#f-late .concern}\n\nSeen.\n\n{caption=\"Returns by agency\"}\n| Agency | Returns "
                + "|\n|---|---:|\n| Schools | 12 |\n| Police | 9 |\n",
                "period: 2025\n", "Plans for children")),
            ("audits/old-audit.md",
            SmallHub.Resource("## Findings\n\n### It was so {#f-so .concern}\n\nSeen.\n", "status: archived\nsuperseded-by: plans\n",
                "An old audit")),
            ("tools/visits.md", SmallHub.Resource("Ask.", "themes: [binge-drinking]\nlicence: own\n", "Questions for visits")),
            ("training/half-a-day.md", SmallHub.Resource(
                "## What people will be able to do\n\n- Ask about drinking\n- Write down what was seen\n\n## Session 1: "
                + "noticing\n\nLook.\n\n## Session 2: asking\n\nAsk.\n",
                "course-level: deeper\naudiences: [social-worker]\n", "Half a day")));
        files["hub.yml"] += "\ndata-licence: ogl-3\n";
        files["vocabularies.yml"] = files["vocabularies.yml"].Replace(
            "licences: [", "licences: [{ id: ogl-3, label: Open Government Licence v3.0, description: D. }, { id: own, label: Board’s "
                + "own, description: D. }, ", StringComparison.Ordinal);
        return MemoryFiles.FromTexts(files);
    }

    private static async Task<IHtmlDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument(await BuiltSite.ReadAsync(Plan, path));

    private static async Task<JsonElement> JsonAsync(string path)
    {
        using var page = await PageAsync(path);
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        return json.RootElement.Clone();
    }

    private static IEnumerable<string> Texts(JsonElement element, string key) =>
        element.GetProperty(key).EnumerateArray().Select(each => each.GetString()!);
}
