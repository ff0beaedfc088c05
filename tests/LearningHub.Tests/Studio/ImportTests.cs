using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>An imported draft stands beside its report and says what must be decided. The report goes when the draft is published.
/// </summary>
public sealed class ImportTests
{
    private const string Edit = "/edit/audits/audit-of-strategy-meetings";
    private const string Path = "audits/audit-of-strategy-meetings/index.md";

    // It is printed at the head of every page, and the import leaves it out of the draft.
    private const string Header = "Official – sensitive";

    [Fact]
    public async Task Each_card_leads_to_its_place_in_the_report_and_back_also_when_it_is_rewritten_and_moved()
    {
        await using var studio = await StudioInTest.OfAsync();
        var page = await ImportAsync(studio);
        var places = PlacesOf(page);
        Assert.Contains("They took three weeks.", places["Minutes came late"], StringComparison.Ordinal);
        Assert.Contains("Send minutes in five days.", places["Send minutes in five days"], StringComparison.Ordinal);
        var left = page.QuerySelectorAll(".st-block--out").Single(block => block.TextContent.Contains(Header, StringComparison.Ordinal));
        Assert.Contains("left out: running header or footer", left.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".st-source .st-block a"));
        foreach (var link in page.QuerySelectorAll(".st-source .st-block a, .st-places a"))
            Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));

        // Nothing but the braces of the finding stays, and the recommendation goes up.
        var finding = IndexOf(page, "Minutes came late");
        using var moved = await studio.SendAsync(page, $"up|{IndexOf(page, "Send minutes in five days")}", (name, index, value) =>
            name == "card.text" && index == finding
                ? "### Nobody had the notes in time " + value[value.IndexOf("{#", StringComparison.Ordinal)..value.IndexOf('\n')]
                    + "\n\nOur own words of it."
                : value);
        places = PlacesOf(StudioInTest.Parse(await moved.Content.ReadAsStringAsync()));
        Assert.Contains("They took three weeks.", places["Nobody had the notes in time"], StringComparison.Ordinal);
        Assert.Contains("Send minutes in five days.", places["Send minutes in five days"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_ticks_itself_keeps_what_is_ticked_by_hand_and_stands_on_the_desk()
    {
        await using var studio = await StudioInTest.OfAsync();
        var page = await ImportAsync(studio);
        var all = page.QuerySelectorAll("#decide-list li").Length;
        Assert.Equal($"{all} of {all} left", page.QuerySelector("#decide-left")!.TextContent);
        Assert.False(IsDone(page, "Write the summary."));
        using var checkedNow = await studio.SendAsync(
            page, "check", (name, _, value) => name == "fm.summary" ? "A summary of ours." : value);
        page = StudioInTest.Parse(await checkedNow.Content.ReadAsStringAsync());
        Assert.True(IsDone(page, "Write the summary."));
        Assert.False(IsDone(page, "Check each of the 1 findings"));

        // Ticked by hand, and kept with the text or without it.
        var box = (IHtmlInputElement)page.QuerySelectorAll("#decide-list input")
            .Single(box => box.ParentElement!.TextContent.Contains("Check each of the 1 findings", StringComparison.Ordinal));
        box.IsChecked = true;
        using var saved = await studio.SendAsync(page, "save");
        Assert.Equal($"{Edit}?done=saved", saved.Headers.Location!.ToString());
        page = await studio.GetAsync(Edit);
        Assert.True(IsDone(page, "Check each of the 1 findings"));
        ((IHtmlInputElement)page.QuerySelector($"#{box.Id}")!).IsChecked = false;
        using var ticked = await studio.SendAsync(page, "save");
        Assert.Equal($"{Edit}?done=ticked", ticked.Headers.Location!.ToString());
        Assert.DoesNotContain("tick", studio.Text(Path), StringComparison.Ordinal);
        var desk = (await studio.GetAsync("/")).QuerySelector("#drafts")!;
        Assert.Contains($"{all - 1} of {all} left", desk.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Edit}#decide", desk.QuerySelectorAll("a")[1].GetAttribute("href"));
        Assert.Contains("saved by somebody on this computer", desk.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_never_reaches_the_site_and_goes_when_its_draft_is_renamed_away_published_or_withdrawn()
    {
        await using var studio = await StudioInTest.OfAsync(("briefings/other.md", SmallHub.Resource("Text.")));
        await ImportAsync(studio);
        Assert.Single(Kept(studio));
        await PublishAsync(studio);
        Assert.Single(Kept(studio));
        Assert.All(FilesWith(studio.Published, "strategy meetings"), file => Assert.Contains("/studio/", file, StringComparison.Ordinal));
        Assert.All(FilesWith(studio.Content, Header), file => Assert.EndsWith("import-account.txt", file, StringComparison.Ordinal));
        var preview = new Uri((await studio.GetAsync("/preview/briefings/other")).QuerySelector("iframe")!.GetAttribute("src")!);
        foreach (var path in new[] { "/studio/imports/audits-audit-of-strategy-meetings.json", "/audits/audit-of-strategy-meetings/" })
        {
            using var answer = await studio.Client.GetAsync(new Uri(preview, path));
            Assert.DoesNotContain(Header, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var renamed = await studio.SendAsync(
            await studio.GetAsync("/manage/audits/audit-of-strategy-meetings"), null, (name, _, value) => name == "id" ? "fresh" : value,
            "form[action^='/rename']");
        Assert.NotNull((await studio.GetAsync("/edit/audits/fresh")).QuerySelector("#source"));
        Assert.Equal("audits-fresh.json", System.IO.Path.GetFileName(Assert.Single(Kept(studio))));
        File.WriteAllText(System.IO.Path.Combine(studio.Content, "audits/fresh/index.md"), SmallHub.Resource(
            "## Findings\n\n### One {#f-1 .concern}\n\nText.", "imported-text: imported-text.txt\n"));
        await PublishAsync(studio);
        Assert.Empty(Kept(studio));
        Assert.Null((await studio.GetAsync("/edit/audits/fresh")).QuerySelector("#source"));

        await ImportAsync(studio);
        using var withdrawn = await studio.SendAsync(
            await studio.GetAsync("/manage/audits/audit-of-strategy-meetings"), null, (name, _, value) => name == "reason" ? "No." : value,
            "form[action^='/withdraw']");
        Assert.Empty(Kept(studio));
    }

    private static async Task<IHtmlDocument> ImportAsync(StudioInTest studio)
    {
        var token = (await studio.GetAsync("/import")).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("audit"), "type" },
            { new ByteArrayContent(WordFile.Report()), "file", "report.docx" },
        };
        using var made = await studio.Client.PostAsync("/import", body);
        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        Assert.Equal($"{Edit}?done=imported", made.Headers.Location!.ToString());
        return await studio.GetAsync(Edit);
    }

    private static async Task PublishAsync(StudioInTest studio)
    {
        await Task.Delay(1100);
        using var published = await studio.SendAsync(
            await studio.GetAsync("/publish"), null, (name, _, value) => name == "by" ? "Officer" : value);
        Assert.Equal("/releases?done=published", published.Headers.Location?.ToString());
    }

    // The words of all blocks that the card with a heading leads to.
    private static Dictionary<string, string> PlacesOf(IHtmlDocument page)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var card in page.QuerySelectorAll("article.st-card"))
        {
            var back = page.QuerySelectorAll(".st-block").Where(block => block.QuerySelector($"a[href='#{card.Id}']") is not null);
            var first = card.QuerySelectorAll(".st-places a").Select(link => page.QuerySelector(link.GetAttribute("href")!)!);
            places[Title(card)] = string.Join('\n', back.Concat(first).Select(block => block.TextContent));
        }
        return places;
    }

    private static int IndexOf(IHtmlDocument page, string title) =>
        page.QuerySelectorAll("article.st-card").ToList().FindIndex(card => Title(card) == title);

    private static string Title(AngleSharp.Dom.IElement card) =>
        card.QuerySelector("h3")!.TextContent.Replace(card.QuerySelector("h3 .st-tag")!.TextContent, string.Empty, StringComparison.Ordinal)
            .Trim().Split(": ")[^1].TrimStart('1', '2', '.', ' ').TrimEnd('.');

    private static bool IsDone(IHtmlDocument page, string text) =>
        page.QuerySelectorAll("#decide-list li").Single(item => item.TextContent.Contains(text, StringComparison.Ordinal))
            .ClassList.Contains("st-decided");

    private static string[] Kept(StudioInTest studio) =>
        Directory.GetFiles(System.IO.Path.Combine(studio.Published, "studio", "imports"));

    private static string[] FilesWith(string folder, string words) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains(words, StringComparison.OrdinalIgnoreCase)),
    ];
}
