using LearningHub.Studio;
using LearningHub.Studio.Settings;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Browser.Tests.Studio;

/// <summary>A studio over a small hub, which the tests of the editor share. Each writes in a file of its own.</summary>
public sealed class EditorStudio : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hub-editor-");

    /// <summary>The studio.</summary>
    public StudioHost Host { get; private set; } = null!;

    private string Content => Path.Combine(folder.FullName, "content");

    /// <summary>The text of a file of its content.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(Content, path));

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // Windows line ends, and spaces at the ends of lines: what nobody touches keeps its bytes.
        var audit = SmallHub.Resource(
            "## Findings  \n\nOne line.   \n\n### Minutes came late {#f-late .concern themes=supervision}\n\nText.\n\n"
            + "## Method\n\nNobody touches this.  \n", title: "An audit").Replace("\n", "\r\n", StringComparison.Ordinal);
        var files = SmallHub.Files(
            ("audits/a.md", audit), ("briefings/b.md", Briefing("A briefing")), ("briefings/pasted.md", Briefing("Pasted")),
            ("briefings/spelt.md", Briefing("Spelt")), ("briefings/kept.md", Briefing("Kept")),
            ("safety.yml", "places: [Little Snoring]\n"), ("search.yml", "never-corrected: [ket]\n"));
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Content, path))!);
            await File.WriteAllTextAsync(Path.Combine(Content, path), text);
        }
        Host = await StartAsync("http://127.0.0.1:0");
    }

    /// <summary>Stops the studio and starts it again at the same address, as after a crash.</summary>
    public async Task RestartAsync()
    {
        var address = Host.Address;
        await Host.DisposeAsync();
        Host = await StartAsync(address);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static string Briefing(string title) => SmallHub.Resource("## What happened\n\nText.", title: title);

    private Task<StudioHost> StartAsync(string address) => StudioHost.StartAsync(new StudioOptions
    {
        Content = Content,
        Url = address,
        Theme = DefaultTheme.Instance,
        Today = () => SmallHub.Today,
    });
}
