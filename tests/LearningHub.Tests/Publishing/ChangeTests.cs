using System.Xml.Linq;
using LearningHub.Contract.Changes;
using LearningHub.Site;
using LearningHub.Site.Dataset;
using LearningHub.Site.Feeds;
using LearningHub.Site.Plan;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing;

public sealed class ChangeTests : IDisposable
{
    private const string Audit = """
        ## Findings

        ### Plans had clear aims {#f-aims .strength themes=supervision}

        Each plan said what was to change.

        ## Recommendations

        ### Ask about drinking {#r-ask themes=binge-drinking}

        At every visit.
        """;

    private static readonly DateTimeOffset At = new(2026, 11, 21, 9, 30, 15, TimeSpan.Zero);

    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData("At every visit.", "At each visit.", "text")]
    [InlineData("Each plan said", "Each plan [said](#f-aims)", "text")]
    [InlineData("## Recommendations", "### Two {#f-2 .concern}\n\nText.\n\n### Three {#f-3 .concern}\n\nText.\n\n## Recommendations",
        "text", "two findings added")]
    [InlineData("### Ask about drinking {#r-ask themes=binge-drinking}\n\nAt every visit.", "Nothing.", "text",
        "one recommendation taken out")]
    [InlineData("title: A resource", "title: Another name", "title")]
    [InlineData("summary: A summary.", "summary: In short.", "summary")]
    [InlineData("review-by: 2027-01-01", "review-by: 2027-02-01", "review date")]
    [InlineData("review-by: 2027-01-01", "reviewed: 2026-10-01\nreview-by: 2027-01-01", "review date")]
    [InlineData("owner: Officer", "owner: Somebody else\nthemes: [supervision]\nlevels: [early-help]", "owner", "practice themes",
        "levels of need")]
    [InlineData("owner: Officer", "owner: Officer\nstatus: archived", "archived")]
    [InlineData("owner: Officer", "owner: Officer\ncases: 24", "key facts")]
    public void A_change_is_told_by_the_parts_that_differ(string from, string to, params string[] parts)
    {
        var before = SmallHub.Resource(Audit);
        Assert.Contains(from, before, StringComparison.Ordinal);
        var change = Assert.Single(Find([("audits/a.md", before)], [("audits/a.md", before.Replace(from, to, StringComparison.Ordinal))]));
        Assert.Equal((ChangeRecord.Changed, "a"), (change.Kind, change.Id));
        Assert.Equal(parts, change.Parts);
    }

    [Fact]
    public void What_is_new_and_what_is_taken_out_is_told_by_title_and_the_same_is_not()
    {
        var (kept, old, fresh) =
            (("briefings/kept.md", SmallHub.Resource("Text.")), ("briefings/old.md", SmallHub.Resource("Text.", title: "Old")),
            ("tools/new.md", SmallHub.Resource("Text.", title: "New")));
        Assert.Empty(Find([kept, old], [old, kept]));
        Assert.Equal([(ChangeRecord.Added, "New", "tool"), (ChangeRecord.Withdrawn, "Old", "briefing")], Find([kept, old], [kept, fresh])
            .Select(change => (change.Kind, change.Title!, change.Type)));
    }

    [Fact]
    public void A_change_reads_as_a_sentence()
    {
        var change = Assert.Single(
            Find([("audits/a.md", SmallHub.Resource(Audit))],
            [("audits/a.md", SmallHub.Resource(Audit.Replace("every", "each", StringComparison.Ordinal))
            .Replace("2027-01-01", "2027-02-02", StringComparison.Ordinal))]));
        Assert.Equal("Changed on 21 November 2026: text, review date.", ChangeWords.Describe(change));
    }

    [Fact]
    public async Task Whats_new_and_all_feeds_tell_of_changes()
    {
        var young = ("briefings/young.md", SmallHub.Resource("Text.", "themes: [supervision]\n", "Young")
            .Replace("published: 2026-01-01", "published: 2026-06-01", StringComparison.Ordinal));
        await hub.PublishAsync(
            young, ("briefings/old.md", SmallHub.Resource("Text.", "themes: [supervision]\n", "Old")),
            ("briefings/gone.md", SmallHub.Resource("Text.", title: "Gone")));
        Assert.StartsWith("Young", Entries("whats-new/feed.atom")[0], StringComparison.Ordinal);
        Assert.Empty(Entries("whats-new/changes.atom"));
        await hub.PublishAsync(young, ("briefings/old.md", SmallHub.Resource("Other.", "themes: [supervision]\n", "Old")));
        var at = hub.Folder.Current!.At;
        Assert.Equal($"Old {at:yyyy-MM-ddTHH:mm:ssZ}", Entries("whats-new/feed.atom")[0]);
        Assert.Equal($"Old {at:yyyy-MM-ddTHH:mm:ssZ}", Entries("practice-themes/supervision/feed.atom").Order(StringComparer.Ordinal)
            .First());
        Assert.Equal([$"Changed: Old {at:yyyy-MM-ddTHH:mm:ssZ}", $"Withdrawn: Gone {at:yyyy-MM-ddTHH:mm:ssZ}"],
            Entries("whats-new/changes.atom"));
        Assert.Contains($"\"date_modified\": \"{at:yyyy-MM-ddTHH:mm:ssZ}\"", hub.Read("whats-new/feed.json"), StringComparison.Ordinal);
        var page = hub.Read("whats-new/index.html");
        Assert.Contains($"Changed on {at:d MMMM yyyy}: text.", page, StringComparison.Ordinal);
        Assert.Contains($"Withdrawn on {at:d MMMM yyyy}.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"changes.atom\"", page.Replace("../whats-new/", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("changes.atom", hub.Read("api/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_remembered_from_release_to_release_newest_first()
    {
        for (var i = 0; i < 4; i++) await hub.PublishAsync(("briefings/a.md", SmallHub.Resource($"Text {i}.")));
        var moments = XDocument.Parse(hub.Read("whats-new/changes.atom")).Descendants()
            .Where(element => element.Name.LocalName == "published").Select(element => element.Value).ToArray();
        Assert.Equal(3, moments.Distinct().Count());
        Assert.Equal(moments.OrderDescending(), moments);
    }

    [Fact]
    public void A_site_without_a_history_is_as_it_was()
    {
        var plan = BuiltSite.Plan(PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("Text."))));
        Assert.DoesNotContain(plan, output => output.Path.Contains("changes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_history_gives_the_same_site()
    {
        var files = PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("Text.")));
        var changes = Find([("briefings/b.md", SmallHub.Resource("Text."))], [("briefings/a.md", SmallHub.Resource("Text."))]);
        var (one, two) = (Plan(), Plan());
        foreach (var output in one) Assert.Equal(await BuiltSite.ReadAsync(one, output.Path), await BuiltSite.ReadAsync(two, output.Path));

        IReadOnlyList<SiteOutput> Plan() => SitePlan.Create(PublishedHub.Context(files).With(new SiteHistory(changes, [])), files);
    }

    private string[] Entries(string feed) =>
        [.. XDocument.Parse(hub.Read(feed)).Root!.Elements().Where(element => element.Name.LocalName == "entry")
        .Select(entry => $"{ValueOf(entry, "title")} {ValueOf(entry, "updated")}")];

    private static string ValueOf(XElement entry, string name) => entry.Elements().Single(element => element.Name.LocalName == name).Value;

    private static IReadOnlyList<ChangeRecord> Find((string, string)[] before, (string, string)[] after) =>
        ChangeFinder.Find(LibraryRecordBuilder.Build(PublishedHub.Context(PublishedHub.Hub(before))),
            LibraryRecordBuilder.Build(PublishedHub.Context(PublishedHub.Hub(after))), At);
}
