using LearningHub.Content.Writing;
using LearningHub.Studio.Comparing;
using LearningHub.Studio.Configuring;
using LearningHub.Studio.Desk;
using LearningHub.Studio.Folder;
using LearningHub.Studio.Guarding;
using LearningHub.Studio.History;
using LearningHub.Studio.Importing;
using LearningHub.Studio.Insights;
using LearningHub.Studio.Listing;
using LearningHub.Studio.Lists;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Managing;
using LearningHub.Studio.TrailPages;
using LearningHub.Studio.People;
using LearningHub.Studio.Picking;
using LearningHub.Studio.Previewing;
using LearningHub.Studio.Publishing;
using LearningHub.Studio.Purging;
using LearningHub.Studio.Readers;
using LearningHub.Studio.Reading;
using LearningHub.Studio.Rounds;
using LearningHub.Studio.Running;
using LearningHub.Studio.Settings;
using LearningHub.Studio.SigningIn;
using LearningHub.Studio.Spelling;
using LearningHub.Studio.Trail;
using LearningHub.Studio.Versions;
using LearningHub.Studio.Writing;
using LearningHub.Web;
using LearningHub.Web.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningHub.Studio;

/// <summary>The studio, and the preview on a port of its own.</summary>
public sealed class StudioHost : IAsyncDisposable
{
    private readonly WebApplication studio;
    private readonly WebApplication preview;
    private readonly StudioFolder folder;
    private readonly StudioSession session;
    private readonly SignInSettings? signIn;

    private StudioHost(
        WebApplication studio, WebApplication preview, StudioFolder folder, StudioSession session, SignInSettings? signIn) =>
        (this.studio, this.preview, this.folder, this.session, this.signIn) = (studio, preview, folder, session, signIn);

    /// <summary>The address of the studio, without a slash at the end.</summary>
    public string Address => studio.Urls.First().TrimEnd('/');

    /// <summary>The address that lets a browser in: where people sign in, or one with a key that works once.</summary>
    public string StartAddress => signIn?.Address.ToString() ?? $"{Address}{KeyDoor.StartPath}?key={session.Key}";

    /// <summary>What it answers to, each with its method, such as "GET /edit/{section}/{id}".</summary>
    public IReadOnlyList<string> Routes =>
    [
        .. ((IEndpointRouteBuilder)studio).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(route => (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                .Select(method => $"{method} {route.RoutePattern.RawText}")),
    ];

    /// <summary>Starts a studio.</summary>
    /// <exception cref="IOException">Others could reach it there, or it cannot listen.</exception>
    public static async Task<StudioHost> StartAsync(StudioOptions options, CancellationToken cancellation = default)
    {
        if (StudioAddress.ProblemWith(options.Url, options.SignIn is not null) is { } problem) throw new IOException(problem);
        WholeFile.RemoveLeftovers(options.Content);
        if (options.StateFolder is { } state) WholeFile.RemoveLeftovers(state);
        var folder = new StudioFolder(options.Content, options.Theme, options.Today, options.Say);
        StudioHost? host = null;
        var session = new StudioSession(_ => options.Say($"To open the studio in another browser: {host?.StartAddress}"));
        // Signs what browsers keep. Nothing is kept on the disk: after a new start people sign in again, mostly without noticing.
        var keys = new EphemeralDataProtectionProvider();
        WebApplication? preview = null;
        IPreviewDoor previewDoor = options.SignIn is { } team
            ? new TicketPreviewDoor(team, keys)
            : new KeyPreviewDoor(session, () => new Uri(preview!.Urls.First()).Port);
        var readers = new ReaderLinks(options.StateFolder, TimeProvider.System);
        var readerDoor = new ReaderDoor(readers, folder, TimeProvider.System);
        var unsaved = new UnsavedPages(TimeProvider.System);
        var views = new PreviewViews(folder, unsaved, previewDoor.Admits);
        var frames = new List<string>();
        preview = HubHost.Create(folder.Site, new HubHostOptions
        {
            Urls = options.PreviewUrl,
            IsPreview = true,
            Hosts = options.SignIn is null ? [] : [options.SignIn.PreviewAddress.Host],
            Theme = options.Theme,
            FrameAncestors = frames,
            First = (context, next) => views.AnswerAsync(context, () => readerDoor.AnswerAsync(context, next)),
            Admits = request => ReaderDoor.Admits(request) || previewDoor.Admits(request),
        });
        await preview.StartAsync(cancellation);
        var trail = new AuditTrail(options.StateFolder, options.Say, TimeProvider.System);
        var builder = Builder(options, keys, trail);
        var app = builder.Build();
        var pages = new StudioPages(app.Services.GetRequiredService<IAntiforgery>(), folder);
        var work = new StudioRequest(
            folder, pages, options, previewDoor, trail, new ContentHistory(folder.Root, options.Say), readers, unsaved);
        work.Imports.EraseWithoutDraft(folder.Files);
        var studio = Configure(app, session, PreviewOrigins(options, preview), work);
        await studio.StartAsync(cancellation);
        frames.AddRange(FrameOrigins(options, studio));
        host = new StudioHost(studio, preview, folder, session, options.SignIn);
        folder.Follow();
        return host;
    }

    /// <summary>Waits until the studio is stopped.</summary>
    public Task WaitAsync(CancellationToken cancellation) => studio.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await studio.DisposeAsync();
        await preview.DisposeAsync();
    }

    private static string OriginOf(Uri address) => address.GetLeftPart(UriPartial.Authority);

    // The page around a page for readers has the origin of the preview.
    private static string[] FrameOrigins(StudioOptions options, WebApplication studio)
    {
        if (options.SignIn is { } signedIn) return ["'self'", OriginOf(signedIn.Address)];
        var port = new Uri(studio.Urls.First()).Port;
        return ["'self'", $"http://127.0.0.1:{port}", $"http://localhost:{port}"];
    }

    private static string[] PreviewOrigins(StudioOptions options, WebApplication preview)
    {
        if (options.SignIn is { } signIn) return [OriginOf(signIn.PreviewAddress)];
        var port = new Uri(preview.Urls.First()).Port;
        return [$"http://127.0.0.1:{port}", $"http://localhost:{port}"];
    }

    private static WebApplicationBuilder Builder(StudioOptions options, IDataProtectionProvider keys, AuditTrail trail)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A form of another site gets a message; it is not an error of the studio.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        builder.WebHost.UseUrls(options.Url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(keys);
        if (options.SignIn is { } team) builder.Services.AddStudioSignIn(team, trail);
        builder.Services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "hub-studio-form";
            form.Cookie.SameSite = SameSiteMode.Strict;
            form.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 20_000;
            form.ValueLengthLimit = 16 * 1024 * 1024;
            form.MultipartBodyLengthLimit = ImportEndpoint.Limits.LargestFile + 16 * 1024 * 1024;
        });
        return builder;
    }

    private static WebApplication Configure(
        WebApplication app, StudioSession session, IReadOnlyList<string> previewOrigins, StudioRequest work)
    {
        IStudioDoor door = work.Options.SignIn is { } signIn ? new SignInDoor(signIn) : new KeyDoor(session);
        app.UseStudioErrors();
        if (work.Options.SignIn is { } settings) app.UseStudioSignIn(settings, door);
        app.UseStudioGuard(door, ImportEndpoint.Limits.LargestFile, previewOrigins);
        app.UseRouting();
        app.MapAssets();
        MapEntrance(app, session, work);
        Map(app, work);
        return app;
    }

    private static void MapEntrance(WebApplication app, StudioSession session, StudioRequest work)
    {
        if (work.Options.SignIn is null)
        {
            app.MapGet(KeyDoor.StartPath, (HttpContext context, string? key) => StartSession.AnswerAsync(context, session, key));
            return;
        }
        app.MapPost(StudioRights.SignOutPath, context => SignOutEndpoint.TakeAsync(context, work.Trail));
        app.MapGet(SignInDoor.SignedOutPath, SignOutEndpoint.ShowAsync);
    }

    private static void Map(WebApplication app, StudioRequest work)
    {
        app.MapGet("/", context => StudioPages.ShowAsync<DeskView>(
            context, DeskBuilder.Build(work, work.Pages.FrameFor(context, "Desk", "Desk"))));
        app.MapGet("/library", context => ListingEndpoint.ShowAsync(context, work));
        app.MapGet("/new", context => NewEndpoint.ShowAsync(context, work));
        app.MapPost("/new", context => NewEndpoint.MakeAsync(context, work));
        app.MapGet("/settings", context => SettingsEndpoint.ShowAsync(context, work));
        app.MapPost("/settings", context => SettingsEndpoint.TakeAsync(context, work));
        app.MapGet("/entries", context => ListEndpoint.ShowAsync(context, work));
        app.MapGet("/entry", context => ListEndpoint.ShowEntryAsync(context, work));
        app.MapPost("/entry", context => ListEndpoint.TakeAsync(context, work));
        app.MapGet("/file", context => WholeEndpoint.ShowAsync(context, work));
        app.MapPost("/file", context => WholeEndpoint.TakeAsync(context, work));
        app.MapPost("/join", context => SaveEndpoint.JoinAsync(context, work));
        app.MapGet("/publish", context => PublishEndpoint.ShowAsync(context, work));
        app.MapPost("/publish", context => PublishEndpoint.TakeAsync(context, work));
        app.MapGet("/publish/progress", context => PublishEndpoint.ShowProgressAsync(context, work));
        app.MapGet("/releases", context => ReleasesEndpoint.ShowAsync(context, work));
        app.MapPost("/releases", context => ReleasesEndpoint.TakeBackAsync(context, work));
        app.MapGet("/purge", context => PurgeEndpoint.ShowAsync(context, work));
        app.MapPost("/purge", context => PurgeEndpoint.TakeAsync(context, work));
        app.MapPost("/history", context => VersionsEndpoint.BeginAsync(context, work));
        app.MapGet("/insight", context => InsightEndpoint.ShowAsync(context, work));
        app.MapGet("/insight.csv", context => InsightEndpoint.DownloadAsync(context, work));
        app.MapGet("/trail", context => TrailEndpoint.ShowAsync(context, work));
        app.MapGet("/trail.csv", context => TrailEndpoint.DownloadAsync(context, work));
        app.MapGet(StudioGuard.ImportPath, context => ImportEndpoint.ShowAsync(context, work));
        app.MapPost(StudioGuard.ImportPath, context => ImportEndpoint.TakeAsync(context, work));
        MapRounds(app, work);
        MapEditor(app, work);
        app.MapGet("/help", context => PreviewEndpoint.HelpAsync(context, work));
        MapResources(app, work);
        app.MapFallback(context => EditEndpoint.NotFoundAsync(context, work));
    }

    // What a resource has, below its section and its id.
    private static void MapResources(WebApplication app, StudioRequest work)
    {
        MapGet("edit", EditEndpoint.ShowAsync);
        MapPost("edit", EditEndpoint.TakeAsync);
        MapGet("preview", PreviewEndpoint.ShowAsync);
        MapPost("preview", PreviewEndpoint.ShowUnsavedAsync);
        MapGet("compare", CompareEndpoint.ShowAsync);
        MapGet("readers", ReadersEndpoint.ShowAsync);
        MapPost("readers", ReadersEndpoint.TakeAsync);
        MapGet("versions", VersionsEndpoint.ShowAsync);
        MapPost("restore", VersionsEndpoint.RestoreAsync);
        MapGet("manage", ManageEndpoint.ShowAsync);
        MapPost("copy", ManageEndpoint.CopyAsync);
        MapPost("rename", ManageEndpoint.RenameAsync);
        MapPost("withdraw", ManageEndpoint.WithdrawAsync);

        void MapGet(string part, Func<HttpContext, StudioRequest, string, string, Task> answer) =>
            app.MapGet($"/{part}/{{section}}/{{id}}", (
                HttpContext context, string section, string id) => answer(context, work, section, id));

        void MapPost(string part, Func<HttpContext, StudioRequest, string, string, Task> answer) =>
            app.MapPost($"/{part}/{{section}}/{{id}}", (
                HttpContext context, string section, string id) => answer(context, work, section, id));
    }

    // What the editor of the cards asks.
    private static void MapEditor(WebApplication app, StudioRequest work)
    {
        app.MapGet($"{PickEndpoint.Path}/{{kind}}", (HttpContext context, string kind) => PickEndpoint.AnswerAsync(context, work, kind));
        app.MapPost(SpellingEndpoint.Path, context => SpellingEndpoint.AnswerAsync(context, work));
        app.MapPost(SpellingEndpoint.AddPath, context => SpellingEndpoint.AddAsync(context, work));
    }

    private static void MapRounds(WebApplication app, StudioRequest work)
    {
        app.MapGet("/rounds", context => RoundsEndpoint.ShowAsync(context, work));
        app.MapPost("/rounds", context => RoundsEndpoint.OpenAsync(context, work));
        app.MapGet("/rounds/{id}", (HttpContext context, string id) => RoundEndpoint.ShowAsync(context, work, id));
        app.MapPost("/rounds/{id}/returns", (HttpContext context, string id) => RoundEndpoint.AddAsync(context, work, id));
        app.MapPost("/rounds/{id}/collate", (HttpContext context, string id) => RoundEndpoint.CollateAsync(context, work, id));
        app.MapPost("/rounds/{id}/close", (HttpContext context, string id) => RoundEndpoint.CloseAsync(context, work, id));
        app.MapGet("/rounds/{id}/results", (HttpContext context, string id) => RoundEndpoint.DownloadAsync(context, work, id));
    }
}
