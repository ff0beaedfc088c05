using System.Reflection;
using System.Text;
using LearningHub.Content;
using LearningHub.Export.Papers;
using LearningHub.Releases.Building;
using LearningHub.Site;
using LearningHub.Site.Increments;
using LearningHub.Site.Papers;
using LearningHub.Site.Plan;
using LearningHub.Site.Publishing;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Increments;

/// <summary>Papers cost nothing a second time: not for a bundle of them, and not in a build that changes something else.</summary>
public sealed class PaperFilesTests : IDisposable
{
    private const string Course = "first-steps";

    private readonly string folder = Directory.CreateTempSubdirectory("hub-papers-").FullName;
    private readonly MadeUpLibrary library = MadeUpLibrary.Create();
    private int made;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_paper_is_made_once_for_its_page_and_for_the_bundle()
    {
        var part = new TakeAway("part.docx", "A part", "Word", Make);
        var bundle = new TakeAway("all.zip", "All", "ZIP", () => throw new InvalidOperationException("Made by itself.")) { Parts = [part] };
        var (papers, context) = Papers(BuildCache.Empty);
        var course = context.Library.ById[Course];

        var size = papers.SizeOf(course, bundle);
        Assert.Equal(5, papers.SizeOf(course, part));
        Assert.Equal(size, papers.SizeOf(course, bundle));

        Assert.Equal(1, made);
        Assert.Equal(StableZip.Write([("part.docx", "words"u8.ToArray())]).Length, size);
    }

    [Fact]
    public async Task The_size_of_a_paper_that_has_not_changed_is_known_without_making_it()
    {
        var files = library.Write();
        var loaded = Library.Load(files, new LibraryOptions(SmallHub.Today), BuildCache.Empty.Inspections);
        var context = new SiteContext(loaded.Linked!, DefaultTheme.Instance);
        var plan = SitePlan.Create(context, files);
        await ReleaseBuilder.BuildAsync(SiteRelease.Contents(context, plan, loaded, BuildCache.Empty), folder);
        var page = new TakeAway($"{Course}.docx", "This page", "Word", Make);

        library.Resources.Single(each => each.Id == "drinking").Paragraphs.Add("One more sentence.");
        var (papers, later) = Papers(Opened());
        Assert.Equal(
            new FileInfo(Path.Combine(folder, "site", "training", Course, page.FileName)).Length,
            papers.SizeOf(later.Library.ById[Course], page));
        Assert.Equal(0, made);

        library.Resources.Single(each => each.Id == Course).Paragraphs.Add("One more sentence.");
        (papers, later) = Papers(Opened());
        Assert.Equal(5, papers.SizeOf(later.Library.ById[Course], page));
        Assert.Equal(1, made);
    }

    [Fact]
    public void A_build_trusts_no_paper_that_another_version_of_any_part_of_the_program_made()
    {
        var stamped = ProgramStamp.PartsWith(DefaultTheme.Instance).Select(part => part.GetName().Name).ToHashSet();
        // What a host, the studio and imports do has no part in a release.
        var parts = PartsOf(typeof(SitePlan).Assembly).Concat(PartsOf(typeof(DefaultTheme).Assembly)).ToHashSet();
        Assert.Equal([], parts.Where(part => !stamped.Contains(part)));
    }

    private static IEnumerable<string> PartsOf(Assembly assembly) =>
    [
        assembly.GetName().Name!,
        .. assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("LearningHub.", StringComparison.Ordinal))
            .SelectMany(name => PartsOf(Assembly.Load(name))),
    ];

    private BuildCache Opened() => BuildCache.Open(folder, DefaultTheme.Instance, said => Assert.Fail(said));

    private (PaperFiles Papers, SiteContext Context) Papers(BuildCache cache)
    {
        var files = library.Write();
        var context = new SiteContext(Library.Load(files, new LibraryOptions(SmallHub.Today)).Linked!, DefaultTheme.Instance);
        return (new PaperFiles(context, files, new OutputCache(context, cache)), context);
    }

    private byte[] Make()
    {
        made++;
        return Encoding.UTF8.GetBytes("words");
    }
}
