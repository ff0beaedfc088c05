using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Theme.Default;
using LearningHub.Web;
using LearningHub.Web.Preview;
using LearningHub.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub serve</c>: shows the site and follows the content folder; or serves a built release.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = CommonOptions.Content();
        var drafts = CommonOptions.Drafts();
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on.", DefaultValueFactory = _ => "http://127.0.0.1:5080", HelpName = "URLS" };
        var noWatch = new Option<bool>("--no-watch") { Description = "Do not follow changes of the content." };
        var watch = new Option<bool>("--watch") { Description = "Follow changes of the content and reload open pages (the default)." };
        var release = new Option<DirectoryInfo?>("--release") { Description = "Serve this built release instead of the content.", HelpName = "DIR" };
        var command = new Command("serve", "Builds the site in memory and serves it; a saved file shows at once. Example: hub serve --urls http://127.0.0.1:5080")
        {
            content, urls, watch, noWatch, drafts, release,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(release) is { } folder
            ? ServeReleaseAsync(folder, parsed.GetRequiredValue(urls), cancellation)
            : ServeContentAsync(
                ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(urls), !parsed.GetValue(noWatch), parsed.GetValue(drafts), cancellation));
        return command;
    }

    private static async Task<int> ServeReleaseAsync(DirectoryInfo folder, string urls, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(folder.FullName, Site.Building.ReleaseManifest.FileName)))
            throw new DirectoryNotFoundException($"{folder.FullName} is no built release. Build one with \"hub build --output {folder}\".");
        await RunAsync(HubHost.Create(new FolderSite(folder.FullName), urls), cancellation);
        return ExitCode.Clean;
    }

    private static async Task<int> ServeContentAsync(ContentFolder folder, string urls, bool watch, bool drafts, CancellationToken cancellation)
    {
        var site = new PreviewSite(folder.Files, DefaultTheme.Instance, () => ContentFolder.Options(drafts));
        if (site.Library.Diagnostics.Any(fault => fault.Code.Severity is not Severity.Advice)) folder.Show(Console.Error, site.Library.Diagnostics);
        if (!site.HasSite) return ExitCode.ContentFaults;
        var reload = watch ? new LiveReload() : null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var following = reload is null ? Task.CompletedTask : FollowAsync(folder, site, reload, stop.Token);
        await RunAsync(HubHost.Create(site, urls, reload), cancellation);
        await stop.CancelAsync();
        await following;
        return ExitCode.Clean;
    }

    private static async Task RunAsync(WebApplication app, CancellationToken cancellation)
    {
        await app.StartAsync(cancellation);
        foreach (var url in app.Urls) Console.WriteLine($"The hub is at {url}/  (Ctrl+C stops it)");
        await app.WaitForShutdownAsync(cancellation);
    }

    private static async Task FollowAsync(ContentFolder folder, PreviewSite site, LiveReload reload, CancellationToken cancellation)
    {
        using var watcher = new ContentWatcher(folder.FullName);
        try
        {
            while (true)
            {
                var changed = await watcher.NextAsync(cancellation);
                var clock = Stopwatch.StartNew();
                site.Update(changed);
                if (site.Library.HasErrors) reload.Show(site.Library.Diagnostics, folder.Line);
                else reload.Reload();
                if (site.Library.HasErrors) folder.Show(Console.Error, site.Library.Diagnostics);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{string.Join(", ", changed.Take(3))}: {(site.Library.HasErrors ? "faults; the last good site stays" : "shown")} after {clock.ElapsedMilliseconds} ms"));
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}
