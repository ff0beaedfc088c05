using System.Net;
using LearningHub.Content.Reading.Files;
using LearningHub.Site;
using LearningHub.Site.Plan;
using LearningHub.Studio.Previewing;
using LearningHub.Studio.Running;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Studio;

/// <summary>The preview shows what is not saved yet, and what paper will show, on its own origin and to nobody else.</summary>
public sealed class PreviewTests
{
    private const string Edited = "briefings/a.md";
    private static readonly (string, string)[] Files =
        [(Edited, SmallHub.Resource("## One\n\nOld words. [B](b.md)")), ("briefings/b.md", SmallHub.Resource("Other page.", title: "B"))];

    [Fact]
    public async Task An_unsaved_text_is_shown_and_not_written()
    {
        await using var studio = await StudioInTest.OfAsync(Files);
        var before = studio.Bytes(Edited);
        using var answer = await PreviewAsync(studio, "New words.");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
        var source = new Uri(page.QuerySelector("iframe")!.GetAttribute("src")!);
        Assert.NotEqual(new Uri(studio.Address).Port, source.Port);
        var shown = await studio.Client.GetStringAsync(source);
        Assert.Contains("New words.", shown, StringComparison.Ordinal);
        Assert.Equal(before, studio.Bytes(Edited));
        Assert.Contains("Old words.", await studio.Client.GetStringAsync(new Uri(source, "/briefings/a/")), StringComparison.Ordinal);
        // What the page links to is there: its styles, and other pages.
        var document = StudioInTest.Parse(shown);
        foreach (var link in document.QuerySelectorAll("link[rel=stylesheet], main a[href$='/b/']"))
            Assert.Equal(HttpStatusCode.OK, (await studio.Client.GetAsync(new Uri(source, link.GetAttribute("href")))).StatusCode);
        // Nobody else opens it, and an address that is made up leads nowhere.
        using var stranger = new HttpClient();
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(source)).StatusCode);
        using var madeUp = await studio.Client.GetAsync(new Uri(source, "/unsaved/0123456789abcdef/briefings/a/"));
        Assert.Equal(HttpStatusCode.NotFound, madeUp.StatusCode);
    }

    [Fact]
    public async Task Errors_that_keep_a_text_from_being_shown_are_listed()
    {
        await using var studio = await StudioInTest.OfAsync(Files);
        using var answer = await PreviewAsync(studio, "[@no-such-work, 1]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains("no-such-work", page.QuerySelector(".st-diagnostic--error")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("iframe"));
    }

    [Fact]
    public async Task On_paper_rules_for_printing_hold_and_those_for_screens_do_not()
    {
        await using var studio = await StudioInTest.OfAsync(Files);
        var page = await studio.GetAsync("/preview/briefings/a");
        var source = new Uri(page.QuerySelector(".st-sheet iframe")!.GetAttribute("src")!);
        var shown = StudioInTest.Parse(await studio.Client.GetStringAsync(source));
        var styles = new Uri(source, shown.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.StartsWith("/paper/", styles.AbsolutePath, StringComparison.Ordinal);
        Assert.DoesNotMatch("@media[^{]*(print|screen)", await studio.Client.GetStringAsync(styles));
        Assert.Equal(
            "@media all{a{color:red}}@media speech and (min-width:40em){.print{}}@media not all{b{}}",
            PreviewViews.AsPrinted(
                "@media print{a{color:red}}@media screen and (min-width:40em){.print{}}@media not print{b{}}"));
        using var stranger = new HttpClient();
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(source)).StatusCode);
    }

    [Fact]
    public void Unsaved_texts_are_kept_for_half_an_hour_and_a_few_at_once()
    {
        var clock = new Clock();
        var pages = new UnsavedPages(clock);
        var library = SmallHub.Load(Files);
        var site = new LiveSite(
            new SiteContext(library.Linked!, DefaultTheme.Instance),
            MemoryFiles.FromTexts(SmallHub.Files(Files)));
        var tokens = Enumerable.Range(0, 9).Select(_ => pages.Keep(site)).ToArray();
        Assert.Null(pages.Find(tokens[0]));
        Assert.NotNull(pages.Find(tokens[^1]));
        clock.Now += TimeSpan.FromMinutes(31);
        Assert.Null(pages.Find(tokens[^1]));
        // A frame that follows what is written takes no place from the tabs of others.
        var tab = pages.Keep(site);
        var frames = Enumerable.Range(0, 9).Select(_ => pages.Keep(site, "a frame")).ToArray();
        Assert.NotNull(pages.Find(tab));
        Assert.Equal(frames[^2..], frames.Where(token => pages.Find(token) is not null));
    }

    private static async Task<HttpResponseMessage> PreviewAsync(StudioInTest studio, string words) => await studio.SendAsync(
        await studio.GetAsync("/edit/briefings/a"), "preview", (name, _, value) =>
            name == "card.text" ? value.Replace("Old words.", words, StringComparison.Ordinal) : value);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
