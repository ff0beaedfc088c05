using System.Net;
using LearningHub.Releases.Folder;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>What people do in the studio, without scripts.</summary>
public sealed class WorkTests
{
    private const string Path = "audits/a.md";
    private static readonly (string, string) Audit = (Path, SmallHub.Resource(
        "## Findings\n\n### One {#f-one .concern themes=supervision}\n\nText.\n\n### Two {#f-two .strength}\n\nMore.", title: "An audit"));

    [Fact]
    public async Task Cards_are_added_moved_and_removed_and_nothing_is_saved_before_save()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var before = studio.Text(Path);
        var page = await NextAsync(studio, await studio.GetAsync("/edit/audits/a"), "down|1");
        Assert.Equal(before, studio.Text(Path));
        Assert.Contains("Not saved yet", page.QuerySelector("#state")!.TextContent, StringComparison.Ordinal);
        page = await NextAsync(studio, page, "add", (name, _, value) => name switch
        {
            "add.kind" => "warning",
            "add.after" => "-1",
            _ => value,
        });
        page = await NextAsync(studio, page, "remove|3");
        using var saved = await studio.SendAsync(page, "save");
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        var body = studio.Text(Path)[(studio.Text(Path).IndexOf("---\n\n", StringComparison.Ordinal) + 5)..];
        Assert.Equal(
            "::: warning\nTo be written: the words of this box.\n:::\n\n## Findings\n\n### Two {#f-two .strength}\n\nMore.\n", body);
    }

    [Fact]
    public async Task Two_people_on_one_resource_join_what_they_wrote()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var (mine, theirs) = (await studio.GetAsync("/edit/audits/a"), await studio.GetAsync("/edit/audits/a"));
        using var first = await studio.SendAsync(theirs, "save", (_, _, value) =>
            value.Replace("Text.", "Theirs.", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        using var second = await studio.SendAsync(mine, "save", (_, _, value) =>
            value.Replace("More.", "Mine.", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.DoesNotContain("Mine.", studio.Text(Path), StringComparison.Ordinal);
        var page = StudioInTest.Parse(await second.Content.ReadAsStringAsync());
        foreach (var radio in page.QuerySelectorAll("#c0-theirs, #c1-mine")) radio.SetAttribute("checked", "checked");
        using var joined = await studio.SendAsync(page);
        Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);
        Assert.Contains("Theirs.", studio.Text(Path), StringComparison.Ordinal);
        Assert.Contains("Mine.", studio.Text(Path), StringComparison.Ordinal);
        Assert.DoesNotContain("More.", studio.Text(Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_could_not_be_read_is_not_saved()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var before = studio.Text("glossary.yml");
        using var answer = await studio.SendAsync(
            await studio.GetAsync("/file?path=glossary.yml"), null, (name, _, value) => name == "text" ? "- { term: [" : value);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(before, studio.Text("glossary.yml"));
    }

    [Fact]
    public async Task A_new_resource_is_a_draft_with_the_title_that_was_written()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var page = await studio.GetAsync("/new");
        page.QuerySelector("#type-briefing")!.SetAttribute("checked", "checked");
        using var made = await studio.SendAsync(page, null, (name, _, value) => name == "title" ? "Sleep: seven minutes" : value);
        Assert.Equal("/edit/briefings/sleep-seven-minutes?done=made", made.Headers.Location!.ToString());
        Assert.Contains("title: \"Sleep: seven minutes\"\n", studio.Text("briefings/sleep-seven-minutes.md"), StringComparison.Ordinal);
        var desk = await studio.GetAsync("/");
        Assert.Contains("Sleep: seven minutes", desk.QuerySelector("#drafts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renaming_keeps_the_old_address_and_changes_those_that_name_it()
    {
        var other = SmallHub.Resource("See [it](../audits/a.md#f-one).", "evidence: [a#f-one]\nrelated: [a]\n");
        await using var studio = await StudioInTest.OfAsync(Audit, ("briefings/b.md", other));
        using var renamed = await studio.SendAsync(
            await studio.GetAsync("/manage/audits/a"), null, (name, _, value) => name == "id" ? "fresh" : value, "form[action^='/rename']");
        Assert.Equal(HttpStatusCode.SeeOther, renamed.StatusCode);
        Assert.False(File.Exists(System.IO.Path.Combine(studio.Content, Path)));
        Assert.Contains("aliases: [\"/audits/a/\"]", studio.Text("audits/fresh.md"), StringComparison.Ordinal);
        var text = studio.Text("briefings/b.md");
        Assert.Contains("(../audits/fresh.md#f-one)", text, StringComparison.Ordinal);
        Assert.Contains("evidence: [fresh#f-one]\nrelated: [fresh]", text, StringComparison.Ordinal);
        Assert.Contains("None.", (await studio.GetAsync("/")).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_library_is_sorted_by_a_column_and_turned_round_by_a_second_press()
    {
        await using var studio = await StudioInTest.OfAsync(
            Audit, ("briefings/b.md", SmallHub.Resource("B.", title: "zebra")), ("briefings/c.md", SmallHub.Resource("C.", title: "Ants")));
        var page = await studio.GetAsync("/library?type=briefing");
        Assert.Empty(page.QuerySelectorAll("th[aria-sort]"));
        foreach (var (order, titles) in new[] { ("ascending", "Ants zebra"), ("descending", "zebra Ants") })
        {
            var heading = page.QuerySelectorAll("thead a").Single(link => link.TextContent == "Title");
            page = await studio.GetAsync(heading.GetAttribute("href")!);
            Assert.Equal(order, Assert.Single(page.QuerySelectorAll("th[aria-sort]")).GetAttribute("aria-sort"));
            Assert.Equal(titles, string.Join(' ', page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim())));
        }
        // The filter keeps the order.
        using var filtered = await studio.SendAsync(page, null, (name, _, value) => name == "type" ? "" : value, "form[role=search]");
        page = StudioInTest.Parse(await filtered.Content.ReadAsStringAsync());
        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("zebra", page.QuerySelector("tbody th")!.TextContent.Trim());
    }

    [Fact]
    public async Task Withdrawing_says_why_and_keeps_the_text_aside()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        using var withdrawn = await studio.SendAsync(
            await studio.GetAsync("/manage/audits/a"), null, (name, _, value) => name == "reason" ? "It was: replaced." : value,
            "form[action^='/withdraw']");
        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        Assert.Contains("- address: /audits/a/\n  title: \"An audit\"\n", studio.Text("withdrawn.yml"), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(System.IO.Path.Combine(studio.Content, ".withdrawn"), "a.md", SearchOption.AllDirectories));
        Assert.Contains("None.", (await studio.GetAsync("/")).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_safety_finding_is_replaced_by_one_button_and_another_is_accepted_with_reason_and_role()
    {
        var text = "## Findings\n\n### One {#f-one .concern}\n\nChild B lives in Marsh Lane and attends St Oswin’s Primary.";
        await using var studio = await StudioInTest.OfAsync((Path, SmallHub.Resource(text)));
        var page = await studio.GetAsync("/edit/audits/a");
        var accept = page.QuerySelectorAll("button[value^='accept|']");
        Assert.NotEmpty(accept);
        var refused = await NextAsync(studio, page, accept[0].GetAttribute("value")!, null, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("write why it may be published",
            refused.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        var open = accept.Length;
        page = await NextAsync(studio, page, accept[0].GetAttribute("value")!, (name, _, value) =>
            name.StartsWith("reason.", StringComparison.Ordinal) ? "Printed."
            : name.StartsWith("role.", StringComparison.Ordinal) ? "Manager" : value);
        Assert.True(page.QuerySelectorAll("button[value^='accept|']").Length < open);
        var replace = page.QuerySelector("button[value^='replace|']");
        Assert.NotNull(replace);
        page = await NextAsync(studio, page, replace.GetAttribute("value")!);
        var texts = string.Join('\n', page.QuerySelectorAll("textarea").Select(area => area.TextContent));
        Assert.Contains("Child B lives in Marsh Lane and attends a primary school.", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("Oswin", page.Body!.TextContent, StringComparison.Ordinal);
        using var saved = await studio.SendAsync(page, "save");
        Assert.Contains("reason: \"Printed.\", role: \"Manager\"", studio.Text(Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_is_what_was_shown_and_can_be_taken_back()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var page = await studio.GetAsync("/publish");
        File.AppendAllText(System.IO.Path.Combine(studio.Content, Path), "\nLater.\n");
        using var stale = await studio.SendAsync(page, null, By);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.False(Directory.Exists(studio.Published));
        using var first = await studio.SendAsync(await studio.GetAsync("/publish"), null, By);
        Assert.Equal("/releases?done=published", first.Headers.Location!.ToString());
        var folder = PublicationFolder.Open(studio.Published);
        var before = folder.Current;
        File.AppendAllText(System.IO.Path.Combine(studio.Content, Path), "\nLater still.\n");
        await Task.Delay(1100);
        using var second = await studio.SendAsync(await studio.GetAsync("/publish"), null, By);
        Assert.NotEqual(before, folder.Current);
        using var back = await studio.SendAsync(await studio.GetAsync("/releases"), null, By);
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Equal(before, folder.Current);

        static string By(string name, int index, string value) => name == "by" ? "Policy officer" : value;
    }

    [Fact]
    public async Task A_list_that_has_changed_since_it_was_shown_is_not_published()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var page = await studio.GetAsync("/publish");
        await File.AppendAllTextAsync(System.IO.Path.Combine(studio.Content, "glossary.yml"), "\n# A note.\n");
        using var stale = await studio.SendAsync(page, null, By);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.Contains("has changed since this page was opened", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(studio.Published));

        static string By(string name, int index, string value) => name == "by" ? "Policy officer" : value;
    }

    [Fact]
    public async Task A_safety_warning_stops_a_publication_until_it_is_allowed()
    {
        await using var studio = await StudioInTest.OfAsync((Path, SmallHub.Resource(
            "## Findings\n\n### One {#f-one .concern}\n\nTwo of the mothers in the audit had been sectioned.")));
        var page = await studio.GetAsync("/publish");
        Assert.NotEmpty(page.QuerySelectorAll("input[name=allow]"));
        using var refused = await studio.SendAsync(page, null, By);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.False(Directory.Exists(studio.Published));

        page = await studio.GetAsync("/publish");
        foreach (var box in page.QuerySelectorAll("input[name=allow]")) box.SetAttribute("checked", "checked");
        using var published = await studio.SendAsync(page, null, By);
        Assert.Equal("/releases?done=published", published.Headers.Location!.ToString());
        Assert.True(Directory.Exists(studio.Published));

        static string By(string name, int index, string value) => name == "by" ? "Policy officer" : value;
    }

    [Fact]
    public async Task An_error_stops_a_publication_and_says_what_it_is()
    {
        await using var studio = await StudioInTest.OfAsync((Path, SmallHub.Resource("See [this](missing.md).")));
        var page = await studio.GetAsync("/publish");
        Assert.Contains("What stops publishing", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("missing.md", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action='/publish'] button"));
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> NextAsync(
        StudioInTest studio, AngleSharp.Html.Dom.IHtmlDocument page, string button, Func<string, int, string, string>? change = null,
        HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await studio.SendAsync(page, button, change);
        Assert.Equal(status, answer.StatusCode);
        return StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
    }
}
