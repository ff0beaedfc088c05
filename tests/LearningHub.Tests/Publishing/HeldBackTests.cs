using System.Text.Json;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing;

/// <summary>A resource with a publishing day in the future is not on the site until then, and this is reported.</summary>
public sealed class HeldBackTests : IDisposable
{
    private static readonly (string, string) Now = ("briefings/now.md", SmallHub.Resource("Words.", title: "Now"));
    private static readonly (string, string) Later = ("audits/later.md", Future("## Findings\n\n### Embargoed {#f-1 .concern}\n\nText."));

    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task It_is_in_no_file_of_the_release_and_neither_is_what_only_it_uses()
    {
        var files = PublishedHub.Hub(
            Now, ("audits/later.md", Later.Item2 + "\nSee the [paper](later.svg).\n"), ("audits/later.svg", Picture),
                ("audits/both.svg", Picture));
        var context = PublishedHub.Context(files);
        Assert.DoesNotContain(context.Library.Assets, path => path.Contains("later", StringComparison.Ordinal));
        Assert.Contains("audits/both.svg", context.Library.Assets);
        await hub.PublishAsync(files);
        foreach (var file in Directory.EnumerateFiles(hub.Folder.PathOf(hub.Folder.Current!), "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("later", Path.GetFileName(file), StringComparison.OrdinalIgnoreCase);
            var text = File.ReadAllText(file);
            foreach (var word in new[] { "Embargoed", "audits/later", "Not before" })
                Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task It_appears_on_its_day_and_is_a_change_of_that_release()
    {
        await hub.PublishAsync(Now, Later);
        var files = PublishedHub.Hub(Now, Later);
        var library = Library.Load(files, new LibraryOptions(new DateOnly(2030, 1, 1)));
        Assert.Empty(library.HeldBack);
        Assert.Contains(library.Linked!.Resources, resource => resource.Id == "later");
        Assert.Contains("later#f-1", library.Linked.Findings.Keys);
        Assert.DoesNotContain(
            Library.Load(files, new LibraryOptions(new DateOnly(2029, 12, 31))).Linked!.Resources, resource => resource.Id == "later");
    }

    [Fact]
    public void The_check_says_so_at_the_line_and_does_not_fail_for_it()
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(Now, Later), diagnostic => diagnostic.Code == DiagnosticCodes.HeldBack);
        Assert.Equal(("audits/later.md", 4, Severity.Advice), (diagnostic.Path, diagnostic.At.Line, diagnostic.Code.Severity));
        Assert.Equal("\"Not before 2030\" is held back until its publishing day, 1 January 2030.", diagnostic.Message);
    }

    [Fact]
    public void It_is_checked_as_it_will_stand_on_its_day()
    {
        var diagnostics = SmallHub.Diagnostics(
            Now,
            ("briefings/later.md", Future("50% of them. [Even later](even-later.md), [the same day](same.md), [nothing there](no.md).")),
            ("briefings/same.md", Future("Text.", title: "Same day")),
            ("briefings/even-later.md", Future("Text.", "2031-01-01", "Even later")));
        var codes = diagnostics.Where(each => each.Path == "briefings/later.md" && each.Code.Severity is not Severity.Advice)
            .Select(diagnostic => diagnostic.Code.Id).Order();
        Assert.Equal(["LH204", "LH204", "LH303"], codes);
        Assert.Contains(diagnostics, diagnostic =>
            diagnostic.Message == "The link leads to \"Even later\", which is held back until its publishing day, 1 January 2031.");
        Assert.DoesNotContain(
            diagnostics, each => each.Message.Contains("Same day", StringComparison.Ordinal) && each.Code.Severity is Severity.Error);
    }

    [Fact]
    public void A_link_to_it_from_a_page_of_today_is_reported_in_words()
    {
        var diagnostic = Assert.Single(
            SmallHub.Diagnostics(("briefings/now.md", SmallHub.Resource("[The later audit](../audits/later.md)", title: "Now")), Later),
            diagnostic => diagnostic.Code.Severity is Severity.Error);
        Assert.Equal(
            "The link leads to \"Not before 2030\", which is held back until its publishing day, 1 January 2030.", diagnostic.Message);
    }

    [Fact]
    public void A_preview_with_drafts_shows_it()
    {
        var library = Library.Load(PublishedHub.Hub(Now, Later), new LibraryOptions(SmallHub.Today, IncludeDrafts: true));
        Assert.Contains(library.Linked!.Resources, resource => resource.Id == "later");
        Assert.Empty(library.HeldBack);
    }

    [Fact]
    public void A_file_that_a_page_of_today_uses_too_or_that_a_draft_alone_uses_follows_its_users()
    {
        var files = PublishedHub.Hub(
            ("briefings/now.md", SmallHub.Resource("![Shared](shared.png)", title: "Now")),
            ("briefings/later.md", Future("![Shared](shared.png)")),
            ("briefings/draft.md", SmallHub.Resource("![Draft](draft.png)", "status: draft\n", "Draft")),
            ("briefings/shared.png", "x"), ("briefings/draft.png", "x"));
        var assets = Library.Load(files, new LibraryOptions(SmallHub.Today)).Linked!.Assets;
        Assert.Contains("briefings/shared.png", assets);
        Assert.DoesNotContain("briefings/draft.png", assets);
    }

    [Fact]
    public async Task Build_check_and_publish_say_what_waits_and_when_the_next_build_is_due()
    {
        var content = Path.Combine(hub.Beside, "content");
        foreach (var (path, text) in SmallHub.Files(Now, ("briefings/later.md", Future("Text.", "2199-01-02"))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(content, path))!);
            File.WriteAllText(Path.Combine(content, path), text);
        }
        var release = Path.Combine(hub.Beside, "release");
        foreach (string[] command in new[] { ["build", "--output", release], ["check"],
            new[] { "publish", "--to", hub.Target, "--dry-run" }, ["publish", "--to", hub.Target] })
        {
            var (code, said, _) = await HubProcess.RunAsync([.. command, "--content", content]);
            Assert.Equal(0, code);
            Assert.Contains("Held back until 2 January 2199: Not before 2030 (briefings/later.md)\nNext day on which the site changes: "
                + "2 January 2199.", said, StringComparison.Ordinal);
        }
        foreach (var folder in new[] { release, hub.Current })
        {
            using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "release.json")));
            Assert.Equal("2199-01-02", manifest.RootElement.GetProperty("next_build_due").GetString());
        }
    }

    private static string Future(string body, string day = "2030-01-01", string title = "Not before 2030") =>
        SmallHub.Resource(body, title: title).Replace("2026-01-01", day, StringComparison.Ordinal)
            .Replace("review-by: 2027-01-01", "review-by: 2200-01-01", StringComparison.Ordinal);
}
