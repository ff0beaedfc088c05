using System.Text;
using LearningHub.Content;
using LearningHub.Content.Checking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Building;
using LearningHub.Site;
using LearningHub.Site.Increments;
using LearningHub.Site.Plan;
using LearningHub.Site.Publishing;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Increments;

/// <summary>Files that an earlier build has read, and that a later one need not.</summary>
public sealed class KeptBodiesTests : IDisposable
{
    private const string Text =
        "## A part {#part}\n\nSee [the audit](../audits/a.md) and [@report, 2].\n\n| A | B |\n|---|---|\n| 1 | 2 |\n";

    private const string Audit = "## Findings\n\n### Visits came late {#f-late .concern}\n\nNobody asked [@report, 1].\n";

    private static readonly LibraryOptions Options = new(SmallHub.Today);

    private readonly string folder = Directory.CreateTempSubdirectory("hub-kept-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Of_a_file_that_has_not_changed_no_body_is_read_and_all_is_known()
    {
        var known = InspectionCache.Read(Keep(Library.Load(Files(Text, "Before."), Options, InspectionCache.Empty)));
        var after = Library.Load(Files(Text, "After."), Options, known);
        var kept = Find(after, "b");
        Assert.False(kept.IsBodyRead);
        Assert.True(Find(after, "c").IsBodyRead);
        // Its findings are shown on other pages.
        Assert.True(Find(after, "a").IsBodyRead);

        var anew = Find(Library.Load(Files(Text, "After."), Options), "b");
        Assert.Equal(TextDigest.For(anew), TextDigest.For(kept));
        Assert.Equivalent(anew.Outline, kept.Outline, strict: true);
        Assert.Equal((anew.Stamp, anew.FrontStamp), (kept.Stamp, kept.FrontStamp));
        Assert.Equal((anew.TitleAt, anew.Summary, anew.SummaryAt), (kept.TitleAt, kept.Summary, kept.SummaryAt));
        Assert.Equal(anew.Themes, kept.Themes);
        Assert.Equal((anew.Published, anew.PublishedAt, anew.Owner), (kept.Published, kept.PublishedAt, kept.Owner));
        Assert.False(kept.IsBodyRead);
        Assert.Equal(anew.Body.Blocks.Select(block => block.At), kept.Body.Blocks.Select(block => block.At));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_make_no_difference(string lineEnd)
    {
        var text = Text.Replace("\n", lineEnd, StringComparison.Ordinal);
        var known = InspectionCache.Read(Keep(Library.Load(Files(text, "Before."), Options, InspectionCache.Empty)));
        var kept = Find(Library.Load(Files(text, "After."), Options, known), "b");
        var anew = Find(Library.Load(Files(text, "After."), Options), "b");
        Assert.Equal(anew.Body.Blocks.Select(block => block.At), kept.Body.Blocks.Select(block => block.At));
        Assert.Equal(anew.Summary, kept.Summary);
    }

    [Fact]
    public void What_was_wrong_in_a_file_is_said_again()
    {
        var files = Files("A [link](nowhere.md), and a word lost.\n\n[spare]: ../audits/a.md\n", "Before.");
        var first = Library.Load(files, Options, InspectionCache.Empty);
        Assert.NotEmpty(first.Diagnostics);
        Assert.Equal(first.Diagnostics, Library.Load(files, Options, InspectionCache.Read(Keep(first))).Diagnostics);
    }

    [Fact]
    public void Nothing_is_kept_of_a_draft()
    {
        var texts = SmallHub.Files(
            ("briefings/b.md", SmallHub.Resource("## A secret part\n\nText.", "status: draft\n")),
            ("briefings/c.md", SmallHub.Resource("Text.")));
        using var kept = Keep(Library.Load(MemoryFiles.FromTexts(texts), Options, InspectionCache.Empty));
        var bytes = ((MemoryStream)kept.BaseStream).ToArray();
        Assert.Contains("briefings/c.md", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_after_a_small_change_reads_no_other_body()
    {
        await BuildAsync(Files(Text, "Before."));
        var library = await BuildAsync(Files(Text, "After."));
        Assert.False(Find(library, "b").IsBodyRead);
        Assert.True(File.Exists(Path.Combine(folder, "out/site/briefings/b/b-table-1.csv")));
    }

    private async Task<Library> BuildAsync(MemoryFiles files)
    {
        var target = Path.Combine(folder, "out");
        var cache = BuildCache.Open(target, DefaultTheme.Instance, Assert.Fail);
        var library = Library.Load(files, Options, cache.Inspections);
        Assert.False(library.HasErrors, string.Join('\n', library.Diagnostics));
        var context = new SiteContext(library.Linked!, DefaultTheme.Instance);
        await ReleaseBuilder.BuildAsync(SiteRelease.Contents(context, SitePlan.Create(context, files, cache), library, cache), target);
        return library;
    }

    private static MemoryFiles Files(string first, string second)
    {
        var texts = SmallHub.Files(
            ("audits/a.md", SmallHub.Resource(Audit, "source: report\n")), ("briefings/b.md", SmallHub.Resource(first)),
            ("briefings/c.md", SmallHub.Resource(second)));
        texts["references.yml"] = "- { id: report, title: A report, author: [A. Writer], issued: 2014-12, licence: unknown }";
        return MemoryFiles.FromTexts(texts);
    }

    private static Resource Find(Library library, string id) => library.Linked!.ById[id];

    private static BinaryReader Keep(Library library)
    {
        var bytes = new MemoryStream();
        using (var output = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
            InspectionCache.Write(output, library.Source, library.Checks);
        bytes.Position = 0;
        return new BinaryReader(bytes);
    }
}
