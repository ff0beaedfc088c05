using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Contract.Changes;
using LearningHub.Search;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.Increments;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Web.Snapshots;

namespace LearningHub.Tests.Publishing;

/// <summary>A host shows resources on their first day and hides them after their last, without a new release.</summary>
public sealed class ComingDayTests : IDisposable
{
    private static readonly DateOnly First = new(2026, 12, 1);
    private static readonly DateOnly Last = new(2027, 3, 31);

    private static readonly (string, string)[] Files =
    [
        ("briefings/now.md", SmallHub.Resource("Words.", title: "Now")),
        ("briefings/winter.md", SmallHub.Resource(
            "Frostbite.", "publish-on: 2026-12-01\npublish-until: 2027-03-31\nreviewed: 2026-01-02\n", "Winter")),
    ];

    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task A_release_shows_it_from_its_first_day_to_its_last()
    {
        await PublishAsync(Files);
        var today = SmallHub.Today;
        using var watch = new ReleaseWatch(hub.Current, today: () => today);
        foreach (var (day, isThere) in new[]
        {
            (SmallHub.Today, false), (First.AddDays(-1), false), (First, true), (Last, true), (Last.AddDays(1), false),
        })
        {
            today = day;
            using var lease = await watch.TakeAsync();
            var snapshot = lease!.Snapshot;
            Assert.Equal(isThere, snapshot.Dataset.ResourceIds.Contains("winter"));
            Assert.Equal(isThere, snapshot.Search!.Search(new SearchRequest { Text = "frostbite" }).Total > 0);
            var list = System.Text.Encoding.UTF8.GetString((await snapshot.ReadAsync("briefings/index.html"))!.Bytes.Span);
            Assert.Equal(isThere, list.Contains("Winter", StringComparison.Ordinal));
            // After its last day its address says that it was withdrawn.
            Assert.Equal(day > Last, snapshot.WithdrawnAddresses.Contains("/briefings/winter/"));
            Assert.Equal(day >= First, await snapshot.ReadAsync("briefings/winter/index.html") is not null);
        }
    }

    [Fact]
    public async Task The_next_release_takes_over_from_what_was_on_the_site_that_day()
    {
        hub.Time.Now = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
        await PublishAsync(Files);
        hub.Time.Now = new DateTimeOffset(2026, 12, 2, 9, 0, 0, TimeSpan.Zero);
        var files = PublishedHub.Hub(Files);
        var library = Library.Load(files, new LibraryOptions(new DateOnly(2026, 12, 2)));
        var draft = LearningHub.Site.History.ReleaseDrafting.Draft(
            hub.Folder, new SiteContext(library.Linked!, DefaultTheme.Instance), files, hub.Time.Now);
        Assert.Empty(draft.Changes);
        Assert.Contains(draft.Context.History!.Changes, change => change is { Kind: ChangeRecord.Added, Id: "winter", At.Day: 1 });
        Assert.Equal([new DateOnly(2027, 4, 1)], library.Turns.Select(turn => turn.Day));
    }

    [Fact]
    public void What_will_be_missed_on_a_coming_day_is_reported_today()
    {
        var diagnostics = SmallHub.Diagnostics(
            Files[1],
            ("briefings/links.md", SmallHub.Resource("[The winter page](winter.md)", "publish-on: 2026-12-01\n", "Links")),
            ("briefings/names.md", SmallHub.Resource("Text.", "related: [winter]\npublish-on: 2026-12-01\n", "Names")))
            .Where(diagnostic => diagnostic.Code.Severity is Severity.Error).ToArray();
        Assert.Equal(["briefings/links.md", "briefings/names.md"], diagnostics.Select(diagnostic => diagnostic.Path));
        Assert.Equal("The link leads to \"Winter\", which is on the site until 31 March 2027 and then gone.", diagnostics[0].Message);
        Assert.Equal("\"winter\" names a resource that is on the site until 31 March 2027 and then gone.", diagnostics[1].Message);
    }

    [Fact]
    public void A_last_day_before_the_first_is_refused()
    {
        var diagnostic = Assert.Single(
            SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("Text.", "publish-until: 2025-12-31\n"))),
            diagnostic => diagnostic.Code.Severity is Severity.Error);
        Assert.Equal("The last day, 31 December 2025, is before the first, 1 January 2026.", diagnostic.Message);
    }

    private async Task PublishAsync((string, string)[] texts)
    {
        var files = PublishedHub.Hub(texts);
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today));
        Assert.DoesNotContain(library.Diagnostics, diagnostic => diagnostic.Code.Severity is not Severity.Advice);
        using var publisher = await hub.BeginAsync();
        await SitePublishing.PublishAsync(publisher, hub.Draft(files), library, files, 10, BuildCache.Empty);
    }
}
