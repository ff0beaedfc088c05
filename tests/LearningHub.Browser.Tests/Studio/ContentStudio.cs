using LearningHub.Import;
using LearningHub.Import.Writing.Files;
using LearningHub.Studio;
using LearningHub.Studio.Readers;
using LearningHub.Studio.Settings;
using LearningHub.Studio.Sources;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Publishing;
using LearningHub.Tests.Studio.Guarding;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Tools.RoundFolders;
using LearningHub.Tools.Rounds;
using LearningHub.Web.Insight;

namespace LearningHub.Browser.Tests.Studio;

/// <summary>A studio over the real content that tests share, with something to see on each of its pages.</summary>
public sealed class ContentStudio : IAsyncLifetime, IDisposable
{
    /// <summary>The resource that most pages are opened for. The release has other words of it.</summary>
    public const string Resource = "briefings/seven-minute-binge-drinking";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hub-studio-");
    private readonly PublishedHub published = new();

    /// <summary>A draft that was imported from a report.</summary>
    public const string Imported = "audits/imported";

    /// <summary>The studio.</summary>
    public StudioHost Host { get; private set; } = null!;

    /// <summary>The folder that it publishes to.</summary>
    public string Published => published.Target;

    private string Content => Path.Combine(folder.FullName, "content");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var path in Repository.ContentFiles.List())
        {
            var target = Path.Combine(Content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllBytesAsync(target, Repository.ContentFiles.Read(path));
        }
        await ImportAsync();
        // A small hub is published quickly.
        await published.PublishAsync(($"{Resource}.md", SmallHub.Resource("## One\n\nOther words.")));
        MakeRound();
        CountSearches();
        var links = new ReaderLinks(Path.Combine(Published, "studio"), TimeProvider.System);
        links.TryAdd(links.Make($"{Resource}.md", "An officer"), "A reader", string.Empty, "Which year is this?");
        Host = await StudioHost.StartAsync(new StudioOptions
        {
            Content = Content,
            PublishTo = Published,
            Url = "http://127.0.0.1:0",
            Theme = DefaultTheme.Instance,
        });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <inheritdoc/>
    public void Dispose() => published.Dispose();

    private async Task ImportAsync()
    {
        var outcome = await ReportImporter.ImportAsync(
            "report.docx", WordFile.Report(), Repository.ContentFiles, new ImportOptions(SmallHub.Today) { Id = "imported" });
        DraftStore.Write(Content, outcome.Files);
        new ImportedDrafts(StudioOptions.StateFolderIn(Published)).Keep(ImportedDraft.From(outcome));
    }

    private void MakeRound() => RoundFolder.Create(Path.Combine(folder.FullName, "rounds"), new Round
    {
        Id = StudioAddresses.Round,
        Tool = "substance-misuse-reflection-tool",
        Code = string.Empty,
        Opened = new DateOnly(2026, 11, 28),
        Due = new DateOnly(2026, 12, 20),
        Cases = ["A"],
        Invitations = [new Invitation("A", "police", "Police"), new Invitation("A", "school", "School")],
    }, Content).AddReturn("wrong.json", "{}"u8.ToArray());

    private void CountSearches()
    {
        using var counter = new SearchCounter(new InsightFolder(Path.Combine(Published, "studio", "insight")), "host");
        foreach (var words in new[] { "nitazenes", "toxic trio" })
        {
            for (var i = 0; i < SearchCounter.FewestShown; i++) counter.Count(words, i, $"/{Resource}/", 8);
        }
    }
}
