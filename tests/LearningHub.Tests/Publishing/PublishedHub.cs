using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Contract;
using LearningHub.Contract.Library;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;
using LearningHub.Releases.Publishing;
using LearningHub.Releases.Verification;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.Dataset;
using LearningHub.Site.History;
using LearningHub.Site.Plan;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Publishing;

/// <summary>A folder that small hubs are published to, with a clock that the test sets. It is removed after the test.</summary>
internal sealed class PublishedHub : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("hub-publish-").FullName;

    public string Target => Path.Combine(root, "hub");

    public string Beside => Path.Combine(root, "beside");

    public string Current => Path.Combine(Target, PublicationFolder.CurrentName);

    public Clock Time { get; } = new();

    public PublicationFolder Folder => OpenFolder(Target);

    /// <summary>How the folder is opened; tests put other systems' ways in its place.</summary>
    public Func<string, PublicationFolder> OpenFolder { get; set; } = path => PublicationFolder.Open(path);

    public void Dispose() => Directory.Delete(root, recursive: true);

    public static MemoryFiles Hub(params (string Path, string Text)[] files) => MemoryFiles.FromTexts(SmallHub.Files(files));

    /// <summary>Whether texts are published that the check refuses, as a text that names a child would be.</summary>
    public bool IsUnchecked { get; init; }

    public static SiteContext Context(IContentFiles files, bool isUnchecked = false)
    {
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today));
        Assert.DoesNotContain(library.Diagnostics, diagnostic => diagnostic.Code.Severity is not Severity.Advice && !isUnchecked);
        return new SiteContext(library.Linked!, DefaultTheme.Instance);
    }

    public Task<PublishResult> PublishAsync(params (string Path, string Text)[] files) => PublishAsync(Hub(files));

    /// <summary>Publishes; a minute and a second pass before, so that releases of earlier calls may be pruned.</summary>
    public async Task<PublishResult> PublishAsync(
        IContentFiles files, int keep = 10, Func<IReadOnlyList<SiteOutput>, IReadOnlyList<SiteOutput>>? spoil = null,
        string[]? forget = null)
    {
        Time.Now += TimeSpan.FromSeconds(61);
        using var publisher = await BeginAsync();
        var draft = Draft(files, forget);
        var outputs = SitePlan.Create(draft.Context, files);
        var contents = SiteRelease.Contents(spoil is null ? outputs : spoil(outputs), new LibraryIndex(draft.Context.Library));
        return await publisher.PublishAsync(draft.Summary, contents, keep);
    }

    public ReleaseDraft Draft(IContentFiles files, string[]? forget = null) =>
        ReleaseDrafting.Draft(Folder, Context(files, IsUnchecked), files, Time.Now, forget);

    public async Task<ReleaseName> TakeBackAsync(ReleaseName? release = null, bool isConfirmed = false)
    {
        using var publisher = await BeginAsync();
        return (await publisher.TakeBackAsync(release, isConfirmed)).Release;
    }

    public Task<Publisher> BeginAsync() => Publisher.BeginAsync(Folder, "An officer", TimeSpan.FromSeconds(5), _ => { }, Time);

    public string Read(string path) => File.ReadAllText(Path.Combine(Current, ReleaseLayout.SiteFolder, path));

    public LibraryRecord Data() =>
        LibraryFile.Read(File.ReadAllBytes(Path.Combine(Current, ReleaseLayout.SiteFolder, DatasetFiles.LibraryPath))).Library;

    /// <summary>The current release, read to its last byte.</summary>
    public async Task<string> FingerprintAsync() => (await ReleaseVerification.VerifyAsync(Current)).Fingerprint;

    /// <summary>The files in the folder and next to the releases, hidden files included.</summary>
    public IEnumerable<string> Names() =>
        Directory.EnumerateFileSystemEntries(Target)
        .Concat(Directory.EnumerateFileSystemEntries(Path.Combine(Target, PublicationFolder.ReleasesName)))
        .Select(path => Path.GetRelativePath(Target, path)).Order(StringComparer.Ordinal);

    internal sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
