using System.Net;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>A round in the studio, from opening to the results, without scripts.</summary>
public sealed class RoundsTests
{
    private const string Return = """
        {"format":"learninghub-return/1","tool":"substance-misuse-reflection-tool","edition":2,"role":"police","round":"spring","case":"A",
         "agency":"Police","nothing_held":false,"answers":{"adults-searched":"Yes"} }
        """;

    [Fact]
    public async Task A_round_is_opened_takes_returns_and_is_added_up()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        await OpenAsync(studio, "spring");
        var folder = Path.Combine(Path.GetDirectoryName(studio.Content)!, "rounds", "spring");
        Assert.True(File.Exists(Path.Combine(folder, "send", "police", "substance-misuse-reflection-tool-police-spring.html")));
        Assert.Contains("0 of 10 returned", (await studio.GetAsync("/rounds/spring")).Body!.TextContent, StringComparison.Ordinal);

        var added = await SendFilesAsync(
            studio, "/rounds/spring", "/rounds/spring/returns", ("files", "Police A.json", Return), ("files", "wrong.json", "{}"));
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        var page = (await studio.GetAsync("/rounds/spring")).Body!.TextContent;
        Assert.Contains("1 of 10 returned", page, StringComparison.Ordinal);
        Assert.Contains("not a file that a form of this hub has saved", page, StringComparison.Ordinal);
        // The same name a second time is another file, and both are shown.
        await SendFilesAsync(studio, "/rounds/spring", "/rounds/spring/returns", ("files", "Police A.json", Return));
        Assert.True(File.Exists(Path.Combine(folder, "returns", "police-a-2.json")));
        Assert.Contains("returned 2 times", (await studio.GetAsync("/rounds/spring")).Body!.TextContent, StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, "returns", "police-a-2.json"));

        var sum = await studio.SendAsync(
            await studio.GetAsync("/rounds/spring"), form: "form[action='/rounds/spring/collate']");
        Assert.Equal(HttpStatusCode.SeeOther, sum.StatusCode);
        var results = await studio.GetAsync("/rounds/spring");
        var links = results.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Contains(links, link => link.Contains("draft-audit.md", StringComparison.Ordinal));
        var draft = await studio.Client.GetStringAsync(links.Single(link => link.Contains("draft-audit.md", StringComparison.Ordinal)));
        Assert.Contains("10 invitations went out on 1 cases, and 1 were answered", draft, StringComparison.Ordinal);

        var closed = await studio.SendAsync(await studio.GetAsync("/rounds/spring"), form: "form[action='/rounds/spring/close']");
        Assert.Equal(HttpStatusCode.SeeOther, closed.StatusCode);
        var last = await studio.GetAsync("/rounds/spring");
        Assert.Contains("returns/police-a.json", last.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        Assert.Null(last.QuerySelector("form[action='/rounds/spring/returns']"));
        Assert.Contains("destroy every return", await File.ReadAllTextAsync(Path.Combine(folder, "what-to-destroy.txt")),
            StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "returns", "police-a.json")));
        using var late = await SendFilesAsync(studio, "/rounds/spring", "/rounds/spring/returns", ("files", "late.json", Return));
        Assert.Contains("This round is closed", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../content/hub.yml")]
    [InlineData("inside-only/../../round.json")]
    [InlineData("/etc/passwd")]
    [InlineData("nothing.csv")]
    public async Task Only_results_are_handed_out(string file)
    {
        await using var studio = await StudioInTest.OfContentAsync();
        await OpenAsync(studio, "spring");
        using var answer = await studio.Client.GetAsync($"/rounds/spring/results?file={Uri.EscapeDataString(file)}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("no such file", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Spring 2027", "cannot be the id of a round")]
    [InlineData("../content", "cannot be the id of a round")]
    [InlineData("", "cannot be the id of a round")]
    public async Task A_round_that_cannot_be_opened_is_told(string id, string reason)
    {
        await using var studio = await StudioInTest.OfContentAsync();
        using var answer = await SendFilesAsync(studio, "/rounds", "/rounds", ("tool", null, "child-in-need-plan-audit"), ("id", null, id),
            ("cases", null, "2"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_that_is_not_there_is_told()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        using var answer = await studio.Client.GetAsync("/rounds/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task OpenAsync(StudioInTest studio, string id)
    {
        using var opened = await SendFilesAsync(
            studio, "/rounds", "/rounds", ("tool", null, "substance-misuse-reflection-tool"), ("id", null, id), ("cases", null, "1"),
            ("due", null, "2027-01-31"));
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
    }

    private static async Task<HttpResponseMessage> SendFilesAsync(
        StudioInTest studio, string page, string action, params (string Field, string? File, string Text)[] parts)
    {
        var token = (await studio.GetAsync(page)).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (field, file, text) in parts)
        {
            if (file is null) body.Add(new StringContent(text), field);
            else body.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text)), field, file);
        }
        return await studio.Client.PostAsync(action, body);
    }
}
