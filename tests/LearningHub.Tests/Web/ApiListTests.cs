using System.Text;
using System.Text.Json;
using LearningHub.Contract;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Web;

public sealed class ApiListTests(ApiHub hub) : IClassFixture<ApiHub>
{
    [Theory]
    [InlineData("resources", "asking plans minutes")]
    [InlineData("resources?type=audit", "plans")]
    [InlineData("resources?type=audit&type=briefing", "asking plans")]
    [InlineData("resources?type=audit&type=briefing&theme=binge-drinking", "asking")]
    [InlineData("resources?audience=social-worker&level=early-help&age=baby", "plans")]
    [InlineData("resources?type=tool", "")]
    [InlineData("resources?published_from=2026-01-01", "asking plans")]
    [InlineData("resources?published_to=2026-01-01", "plans minutes")]
    [InlineData("resources?published_from=2026-01-01&published_to=2026-01-01", "plans")]
    [InlineData("resources?sort=oldest", "minutes plans asking")]
    [InlineData("resources?sort=title", "asking minutes plans")]
    [InlineData("resources?sort=updated", "minutes asking plans")]
    [InlineData("findings", "plans#f-aims plans#f-drinking")]
    [InlineData("findings?kind=strength", "plans#f-aims")]
    [InlineData("findings?theme=supervision&theme=binge-drinking", "plans#f-aims plans#f-drinking")]
    [InlineData("findings?theme=supervision&kind=concern", "")]
    [InlineData("findings?resource=plans&level=early-help&audience=social-worker", "plans#f-aims plans#f-drinking")]
    [InlineData("findings?resource=asking", "")]
    [InlineData("recommendations", "plans#r-ask plans#r-minutes")]
    [InlineData("recommendations?answered=true", "plans#r-ask")]
    [InlineData("recommendations?answered=false&resource=plans", "plans#r-minutes")]
    [InlineData("recommendations?theme=binge-drinking", "plans#r-ask")]
    [InlineData("recommendations?state=named", "plans#r-ask")]
    [InlineData("recommendations?state=open&state=re-audited", "plans#r-minutes")]
    [InlineData("recommendations?owner=nobody", "")]
    [InlineData("glossary", "cin toxic-trio")]
    [InlineData("glossary?status=contested", "toxic-trio")]
    [InlineData("glossary?q=CHILD+in", "cin")]
    [InlineData("glossary?q=rio", "")]
    [InlineData("references", "report")]
    [InlineData("references?licence=unknown", "report")]
    [InlineData("vocabularies", "type theme audience level age kind licence evidence-strength course-level")]
    public async Task Filters_choose_any_of_a_facet_and_all_of_the_facets(string query, string expected)
    {
        using var json = JsonDocument.Parse(await hub.Client.GetStringAsync($"/api/v1/{query}"));
        var ids = json.RootElement.GetProperty("results").EnumerateArray().Select(record => record.GetProperty("id").GetString());
        Assert.Equal(expected, string.Join(' ', ids));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, json.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Answers_are_as_the_golden_file_has_them()
    {
        string[] queries =
        [
            "resources/plans", "resources?type=briefing", "resources?page_size=0", "findings?kind=concern", "recommendations?answered=true",
            "vocabularies/theme", "vocabularies/type", "glossary?q=tox", "findings/plans/f-aims", "recommendations/plans/r-minutes",
            "references",
        ];
        var said = new StringBuilder();
        foreach (var query in queries)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{query}");
            said.Append(await ApiHub.TellAsync(hub.Client, request, "Link", "Cache-Control"));
        }
        Golden.Matches("api-answers.txt", said.ToString());
    }

    [Fact]
    public async Task Links_lead_through_every_page_once_and_back()
    {
        var seen = new List<string>();
        var next = "/api/v1/resources?sort=title&type=audit&type=briefing&type=good-practice&page_size=1";
        string? last = null;
        while (next is not null)
        {
            var page = JsonSerializer.Deserialize(await hub.Client.GetStringAsync(next), DatasetJson.Compact.RecordPageResourceRecord)!;
            Assert.Equal(seen.Count == 0 ? null : last, page.Links.Previous);
            Assert.Equal(3, page.Total);
            seen.AddRange(page.Results.Select(record => record.Id));
            (last, next) = (page.Links.Self, page.Links.Next!);
        }
        Assert.Equal(["asking", "minutes", "plans"], seen);
        Assert.Contains("type=audit&type=briefing", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_behind_the_last_is_empty_and_leads_back()
    {
        var page = JsonSerializer.Deserialize(
            await hub.Client.GetStringAsync("/api/v1/findings?page=7&page_size=1"), DatasetJson.Compact.RecordPageFindingRecord)!;
        Assert.Empty(page.Results);
        Assert.Equal(2, page.Total);
        Assert.Equal("/api/v1/findings?page=2&page_size=1", page.Links.Previous);
        Assert.Null(page.Links.Next);
    }

    [Fact]
    public async Task The_header_has_the_same_links_as_the_body()
    {
        using var answer = await hub.Client.GetAsync("/api/v1/resources?page=2&page_size=1");
        var page = JsonSerializer.Deserialize(await answer.Content.ReadAsStringAsync(), DatasetJson.Compact.RecordPageResourceRecord)!;
        Assert.Equal(
            $"<{page.Links.Self}>; rel=\"self\", <{page.Links.First}>; rel=\"first\", <{page.Links.Previous}>; rel=\"prev\", "
            + $"<{page.Links.Next}>; rel=\"next\", <{page.Links.Last}>; rel=\"last\"",
            Assert.Single(answer.Headers.GetValues("Link")));
    }

    [Fact]
    public async Task Answers_agree_with_the_download()
    {
        var library = LibraryFile.Read(await hub.Client.GetByteArrayAsync("/data/library.json")).Library;
        foreach (var resource in library.Resources)
        {
            var one = await hub.Client.GetStringAsync($"/api/v1/resources/{resource.Id}");
            Assert.Equal(JsonSerializer.Serialize(resource, DatasetJson.Compact.ResourceRecord), one);
        }
    }
}
