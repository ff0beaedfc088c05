using System.Net;
using System.Text.Json;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>What the editor asks the studio for: lists to pick from, and words that are spelt right.</summary>
public sealed class EditorListTests : IAsyncLifetime
{
    private static readonly (string, string) Audit = ("audits/a.md", SmallHub.Resource(
        "## Findings\n\n### Minutes came late {#f-late .concern themes=supervision}\n\nText.", title: "An audit"));
    private static readonly (string, string) Briefing = ("briefings/b.md", SmallHub.Resource("Text.", "status: draft\n", "A briefing"));
    private static readonly (string, string) Search = ("search.yml", "# Words of the board.\nnever-corrected:\n  [ket, mcat]\n");

    private StudioInTest studio = null!;

    public async Task InitializeAsync() => studio = await StudioInTest.OfAsync(Audit, Briefing, Search);

    public async Task DisposeAsync() => await studio.DisposeAsync();

    [Theory]
    [InlineData("citation", "writer 2014", "report", "A report")]
    [InlineData("finding", "minutes late", "../audits/a.md#f-late", "Minutes came late")]
    [InlineData("term", "child in", "CIN", "CIN: child in need")]
    [InlineData("term", "toxic", "“toxic trio”", "toxic trio")]
    [InlineData("link", "audit", "../audits/a.md", "An audit")]
    public async Task A_dialog_finds_what_was_typed(string kind, string query, string value, string label)
    {
        var (total, choices) = await PickAsync(kind, query, "briefings/b.md");
        Assert.Equal(1, total);
        Assert.Equal((value, label), choices[0]);
    }

    [Fact]
    public async Task A_work_is_told_by_its_authors_and_year()
    {
        var json = await studio.Client.GetStringAsync("/pick/citation?q=report&from=audits/a.md");
        Assert.Contains("\"detail\":\"A. Writer. 2014\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_are_written_from_the_file_that_they_go_into()
    {
        Assert.Equal("#f-late", (await PickAsync("finding", "", "audits/a.md")).Choices[0].Value);
        Assert.Equal("../../audits/a.md#f-late", (await PickAsync("finding", "", "training/c/index.md")).Choices[0].Value);
        Assert.Equal(0, (await PickAsync("finding", "no such words", "audits/a.md")).Total);
    }

    [Fact]
    public async Task Words_of_the_lists_and_names_of_places_are_right_and_others_are_not()
    {
        var words = new[] { "Wrighter", "Writer", "mcat", "Leeds", "leeds", "trio", "recieve", "Writer’s" };
        using var answer = await PostAsync("/spelling", ("words", string.Join('\n', words)));
        var known = JsonSerializer.Deserialize<string[]>(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(["Writer", "mcat", "Leeds", "trio", "Writer’s"], known);
    }

    [Fact]
    public async Task A_word_is_added_to_the_list_and_nothing_else_is_touched()
    {
        using var added = await PostAsync("/spelling/add", ("word", "nitazene"));
        Assert.Equal(HttpStatusCode.NoContent, added.StatusCode);
        Assert.Equal("# Words of the board.\nnever-corrected:\n  [ket, mcat, nitazene]\n", studio.Text("search.yml"));
        using var answer = await PostAsync("/spelling", ("words", "nitazene"));
        Assert.Equal("[\"nitazene\"]", await answer.Content.ReadAsStringAsync());
        using var refused = await PostAsync("/spelling/add", ("word", "two words]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task Scripts_are_sent_again_only_when_they_have_changed()
    {
        using var first = await studio.Client.GetAsync("/assets/editor.js");
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/editor.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await studio.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private async Task<(int Total, List<(string Value, string Label)> Choices)> PickAsync(string kind, string query, string from)
    {
        var address = $"/pick/{kind}?q={Uri.EscapeDataString(query)}&from={Uri.EscapeDataString(from)}";
        using var answer = await studio.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (json.RootElement.GetProperty("total").GetInt32(), [.. json.RootElement.GetProperty("choices").EnumerateArray()
            .Select(choice => (choice.GetProperty("value").GetString()!, choice.GetProperty("label").GetString()!))]);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] values)
    {
        var page = await studio.GetAsync("/edit/audits/a");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), .. values.Select(each => KeyValuePair.Create(each.Name, each.Value))]);
        return await studio.Client.PostAsync(path, body);
    }
}
