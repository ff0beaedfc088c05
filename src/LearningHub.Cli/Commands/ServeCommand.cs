using System.CommandLine;
using System.Net.Sockets;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Diagnostics;
using LearningHub.Contract.Description;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;
using LearningHub.Theme.Default;
using LearningHub.Web;
using LearningHub.Web.Insight;
using LearningHub.Web.Preview;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub serve</c>: shows the site and watches the content folder, or serves a built release.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = CommonOptions.Content();
        var drafts = CommonOptions.Drafts();
        var urls = Urls();
        var noWatch = new Option<bool>("--no-watch") { Description = "Do not watch the content for changes." };
        var watch = new Option<bool>("--watch") { Description = "Watch the content for changes and reload open pages (the default)." };
        var release = new Option<DirectoryInfo?>("--release")
        {
            Description = "Serve this built release instead of the content.",
            HelpName = "DIR"
        };
        var (limit, proxies) = (RateLimit(), Proxies());
        var hosts = Hosts();
        var insight = new Option<DirectoryInfo?>("--insight")
        {
            Description = "With --release: the folder for counts of what people search for, if count-searches in hub.yml says so. The "
                + "studio reads DIR/studio/insight of the folder that is published to.",
            HelpName = "DIR",
        };
        var command = new Command(
            "serve", "Builds the site in memory and serves it; a saved file shows at once. Example: hub serve --urls http://127.0.0.1:5080")
        {
            content, urls, watch, noWatch, drafts, release, limit, proxies, hosts, insight,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var host = new HubHostOptions
            {
                Urls = parsed.GetRequiredValue(urls),
                Theme = DefaultTheme.Instance,
                ApiPermits = parsed.GetRequiredValue(limit),
                Proxies = parsed.GetRequiredValue(proxies),
                Hosts = parsed.GetRequiredValue(hosts),
            };
            return parsed.GetValue(release) is { } folder
                ? ServeReleaseAsync(folder, host, parsed.GetValue(insight), cancellation)
                : ServeContentAsync(ContentFolder.Open(parsed.GetRequiredValue(content)), host with { IsPreview = true },
                    !parsed.GetValue(noWatch), parsed.GetValue(drafts), cancellation);
        });
        return command;
    }

    private static Option<string> Urls()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Addresses to listen on.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
            HelpName = "URLS"
        };
        urls.Validators.Add(result =>
        {
            if (!result.Errors.Any() && ListenAddresses.FindError(result.GetValueOrDefault<string>() ?? string.Empty) is { } error)
                result.AddError(error);
        });
        return urls;
    }

    private static Option<string[]> Hosts() => new("--host")
    {
        Description = "With --release: a further host name to answer to, in addition to the hub's address and this computer's "
            + "own. May be repeated; \"*\" means any name.",
        DefaultValueFactory = _ => [],
        HelpName = "NAME",
    };

    private static Option<int> RateLimit()
    {
        var limit = new Option<int>("--rate-limit")
        {
            Description = "How often one client may ask the API in a minute. Searches by people and suggestions are counted separately.",
            DefaultValueFactory = _ => ApiLimits.RequestsAMinute,
            HelpName = "NUMBER",
        };
        limit.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.GetValueOrDefault<int>() < 1) result.AddError("--rate-limit must be a whole number from 1.");
        });
        return limit;
    }

    private static Option<string[]> Proxies()
    {
        var proxies = new Option<string[]>("--proxy")
        {
            Description = "Address or network of a proxy in front of the host. Only from these is X-Forwarded-For trusted. "
                + "May be repeated; without it no proxy is trusted.",
            DefaultValueFactory = _ => [],
            HelpName = "ADDRESS",
        };
        proxies.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !HubHostOptions.IsProxy(token.Value)))
                result.AddError($"\"{token.Value}\" is not an address or a network. Write it as 10.0.0.5 or 10.0.0.0/8.");
        });
        return proxies;
    }

    private static async Task<int> ServeReleaseAsync(
        DirectoryInfo folder, HubHostOptions host, DirectoryInfo? insight, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(PointerFile.Resolve(folder.FullName), ReleaseManifest.FileName)))
            throw new DirectoryNotFoundException(
                $"{folder.FullName} is not a built release. Build one with \"hub build --output {folder}\".");
        using var logs = LoggerFactory.Create(logging => logging.AddSimpleConsole(console => console.SingleLine = true));
        using var watch = new ReleaseWatch(folder.FullName, logs.CreateLogger<ReleaseWatch>());
        using (await watch.TakeAsync(cancellation))
        {
            if (watch.Refusal is { } why) throw new IOException($"{folder.FullName} cannot be served. {why}");
        }
        using var counter = insight is null ? null : new SearchCounter(
            new InsightFolder(insight.FullName), $"{Environment.MachineName}-{host.Urls}",
            logger: logs.CreateLogger<SearchCounter>());
        await RunAsync(HubHost.Create(watch, host with { Searches = counter }), host.Urls, cancellation);
        return ExitCode.Clean;
    }

    private static async Task<int> ServeContentAsync(
        ContentFolder folder, HubHostOptions host, bool watch, bool drafts, CancellationToken cancellation)
    {
        PreviewSite site;
        using (var progress = ProgressLine.OnConsole())
            site = new PreviewSite(folder.Files, DefaultTheme.Instance, () => ContentFolder.Options(drafts, progress));
        if (site.Library.Diagnostics.Any(diagnostic => diagnostic.Code.Severity is not Severity.Advice))
            folder.Show(Console.Error, site.Library.Diagnostics);
        ContentFolder.ShowTurns(Console.Out, site.Library);
        if (!site.HasSite) return ExitCode.ContentErrors;
        var reload = watch ? new LiveReload() : null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var following = reload is null ? Task.CompletedTask : FollowAsync(folder, site, reload, stop.Token);
        await RunAsync(HubHost.Create(site, host, reload), host.Urls, cancellation);
        await stop.CancelAsync();
        await following;
        return ExitCode.Clean;
    }

    private static async Task RunAsync(WebApplication app, string urls, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException or InvalidOperationException)
        {
            throw new IOException(ListenErrors.Explain(urls, exception), exception);
        }
        foreach (var url in app.Urls) Console.WriteLine($"The hub is at {url}/  (Ctrl+C stops it)");
        await app.WaitForShutdownAsync(cancellation);
    }

    private static async Task FollowAsync(ContentFolder folder, PreviewSite site, LiveReload reload, CancellationToken cancellation)
    {
        using var watcher = new ContentWatcher(folder.FullName);
        var follower = new PreviewFollower(site, reload, folder.ReadLine);
        try
        {
            while (true)
            {
                var said = follower.Apply(await watcher.NextAsync(cancellation));
                if (site.Library.HasErrors) folder.Show(Console.Error, site.Library.Diagnostics);
                Console.WriteLine(said);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}
