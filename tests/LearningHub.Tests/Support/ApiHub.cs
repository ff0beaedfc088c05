using System.Text;
using LearningHub.Content.Reading.Files;
using LearningHub.Site.Publishing;
using LearningHub.Theme.Default;
using LearningHub.Web;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;

namespace LearningHub.Tests.Support;

/// <summary>A small library with something of everything that the API tells of, as a built release on a running host.</summary>
public sealed class ApiHub : IAsyncLifetime, IDisposable
{
    private const int LongestTold = 160;

    private readonly string folder = Directory.CreateTempSubdirectory("hub-api-").FullName;
    private ReleaseWatch? watch;
    private WebApplication? host;

    public string Release => Path.Combine(folder, "release");

    public HttpClient Client { get; private set; } = null!;

    public static MemoryFiles Files(string summary = "A summary.")
    {
        var audit = """
            ## Findings

            ### Plans had clear aims {#f-aims .strength themes=supervision}

            Each plan said what was to change.

            ### Drinking was not asked about {#f-drinking .concern themes=binge-drinking audiences=social-worker levels=early-help}

            Nobody asked.

            ## Recommendations

            ### Ask about drinking {#r-ask owner="the board" addresses=f-drinking themes=binge-drinking}

            At every visit.

            ### Send minutes {#r-minutes}

            Within five days.
            """;
        return MemoryFiles.FromTexts(SmallHub.Files(
            ("audits/plans.md", SmallHub.Resource(
            audit, "themes: [supervision]\naudiences: [social-worker]\nlevels: [early-help]\nages: [baby]\ncases: 10\n",
                "Plans for children")),
            ("briefings/asking.md",
            SmallHub.Resource("Ask.", "themes: [binge-drinking]\nresponds-to: [plans#r-ask]\nevidence: [plans#f-drinking]\n",
                "Asking, =and listening").Replace("published: 2026-01-01", "published: 2026-03-01", StringComparison.Ordinal)),
            ("good-practice/minutes.md", SmallHub.Resource("Sent.", "reviewed: 2026-06-01\n", "Minutes")
                .Replace("published: 2026-01-01", "published: 2025-05-05", StringComparison.Ordinal)
                .Replace("A summary.", summary, StringComparison.Ordinal))));
    }

    public async Task InitializeAsync()
    {
        await SiteRelease.BuildAsync(BuiltSite.Plan(Files()), Release, BuiltSite.Index(Files()));
        watch = new ReleaseWatch(Release);
        host = await StartAsync(watch);
        Client = ClientOf(host);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (host is not null) await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => watch?.Dispose();

    /// <summary>Starts a host; unless a test says otherwise, with a limit that no test reaches.</summary>
    public static async Task<WebApplication> StartAsync(ISnapshotSource source, HubHostOptions? options = null)
    {
        var host = HubHost.Create(source, options ?? new HubHostOptions
        {
            Urls = "http://127.0.0.1:0",
            Theme = DefaultTheme.Instance,
            ApiPermits = 1_000_000
        });
        await host.StartAsync();
        return host;
    }

    public static HttpClient ClientOf(WebApplication host) => new(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(host.Urls.First())
    };

    /// <summary>An answer as a person reads it: what was asked, the status, chosen headers, the body.</summary>
    public static async Task<string> TellAsync(HttpClient client, HttpRequestMessage request, params string[] headers)
    {
        var asked = $"{request.Method} {request.RequestUri!.OriginalString}";
        if (asked.Length > LongestTold) asked = $"{asked[..LongestTold]}… ({asked.Length} letters)";
        if (request.Headers.Accept.Count > 0) asked += $"\nAccept: {request.Headers.Accept}";
        using var answer = await client.SendAsync(request);
        var text = new StringBuilder($"{asked}\n{(int)answer.StatusCode} {answer.Content.Headers.ContentType}\n");
        foreach (var name in headers)
        {
            if (answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values))
                text.Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
        }
        return text.Append(await answer.Content.ReadAsStringAsync()).Append("\n\n").ToString();
    }
}
