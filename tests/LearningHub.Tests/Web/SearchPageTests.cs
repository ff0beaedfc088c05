using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Web;

/// <summary>The search page as the host sends it, without any script.</summary>
public sealed class SearchPageTests(ApiHub hub) : IClassFixture<ApiHub>
{
    [Fact]
    public async Task Results_lead_to_the_very_section_and_mark_what_was_asked_for()
    {
        using var page = await OpenAsync("q=aims");
        Assert.NotNull(page.QuerySelector("[data-search=host]"));
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "../audits/plans/#f-aims");
        Assert.Contains(page.QuerySelectorAll("main mark"), mark => mark.TextContent == "aims");
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        // Somebody looking over a shoulder can read the tab, so it never shows the words.
        Assert.Equal("Search", page.Title);
    }

    [Fact]
    public async Task A_misspelt_query_is_answered_corrected_and_the_words_typed_can_be_searched_for_instead()
    {
        using var page = await OpenAsync("q=mintues");
        Assert.Contains("minutes", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var instead = page.QuerySelectorAll("main a")
            .Single(link => Uri.UnescapeDataString(link.GetAttribute("href")!).Contains("q=\"mintues\"", StringComparison.Ordinal));
        using var exact = await OpenAsync(instead.GetAttribute("href")!.TrimStart('?'));
        Assert.Empty(exact.QuerySelectorAll("main mark"));
    }

    [Theory]
    [InlineData("\"mintues\"", "\"minutes\"")]
    [InlineData("aims -mintues", "aims -minutes")]
    [InlineData("mintu*", "minut*")]
    public async Task Words_that_were_taken_as_written_get_a_link_to_what_may_have_been_meant(string typed, string offered)
    {
        using var page = await OpenAsync($"q={Uri.EscapeDataString(typed)}&type=audit");
        var link = page.QuerySelectorAll(".lh-spelling a").Single();
        Assert.Equal("Did you mean", link.ParentElement!.TextContent.Trim()[..12]);
        Assert.Equal(offered, link.TextContent);
        using var meant = await OpenAsync(link.GetAttribute("href")!.TrimStart('?'));
        Assert.NotEmpty(meant.QuerySelectorAll(".lh-hit"));
        Assert.Empty(meant.QuerySelectorAll(".lh-spelling"));
    }

    [Fact]
    public async Task The_name_of_a_field_stays_before_a_word_that_is_searched_for_as_typed()
    {
        using var page = await OpenAsync("q=title:mintues");
        Assert.Contains(page.QuerySelectorAll("main a"), link =>
            Uri.UnescapeDataString(link.GetAttribute("href")!) == "?q=title:\"mintues\"");
    }

    [Fact]
    public async Task A_chosen_filter_can_be_taken_off()
    {
        using var page = await OpenAsync("q=plans&type=audit&theme=supervision&page=1");
        var remove = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith("?q=plans", StringComparison.Ordinal)).ToArray();
        Assert.Contains("?q=plans&theme=supervision", remove);
        Assert.Contains("?q=plans&type=audit", remove);
        Assert.Contains("?q=plans", remove);
    }

    [Fact]
    public async Task Empty_fields_and_what_does_not_fit_are_passed_over()
    {
        using var page = await OpenAsync("q=aims&role=&published_from=&published_to=yesterday&type=nonsense&sort=upwards&page=0&extra=1");
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "../audits/plans/#f-aims");
    }

    [Fact]
    public async Task Without_a_question_the_page_offers_ways_to_browse()
    {
        using var page = await OpenAsync(string.Empty);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "../practice-themes/supervision/");
        Assert.NotNull(page.QuerySelector("[data-search=host]"));
    }

    [Fact]
    public async Task Without_results_the_page_helps()
    {
        using var page = await OpenAsync("q=nothinghasthis&type=audit");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("a@example.org", text, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "?q=nothinghasthis");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("</title><h1>x")]
    [InlineData("\u202Edesrever \u0000 \uD800")]
    public async Task Text_of_a_query_stays_text(string query)
    {
        using var page = await OpenAsync($"q={Uri.EscapeDataString(query.Replace("\uD800", string.Empty, StringComparison.Ordinal))}");
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[onmouseover]"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task An_answer_passes_the_validator()
    {
        var folder = Directory.CreateTempSubdirectory("hub-answers-").FullName;
        string[] queries = ["q=aims", "q=mintues&type=audit&sort=newest", "q=nothinghasthis",
            "role=social-worker&published_from=2025-01-01", "q=%28plan"];
        for (var i = 0; i < queries.Length; i++)
            await File.WriteAllTextAsync(Path.Combine(folder, $"{i}.html"), await hub.Client.GetStringAsync($"/search/?{queries[i]}"));
        var (passes, said) = HtmlValidator.Check(Directory.EnumerateFiles(folder, "*.html"));
        Directory.Delete(folder, recursive: true);
        Assert.True(passes, said);
    }

    private async Task<IDocument> OpenAsync(string query)
    {
        using var answer = await hub.Client.GetAsync($"/search/?{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
    }
}
