using LearningHub.Studio.Desk;
using LearningHub.Studio.Folder;
using LearningHub.Studio.Guarding;
using LearningHub.Studio.Importing;
using LearningHub.Studio.Listing;
using LearningHub.Studio.Looks;
using LearningHub.Studio.Managing;
using LearningHub.Studio.Previewing;
using LearningHub.Studio.Publishing;
using LearningHub.Studio.Settings;
using LearningHub.Studio.Writing;
using LearningHub.Web;
using LearningHub.Web.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
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

    private StudioHost(WebApplication studio, WebApplication preview, StudioFolder folder, StudioSession session) =>
        (this.studio, this.preview, this.folder, this.session) = (studio, preview, folder, session);

    /// <summary>The address of the studio, without a slash at the end.</summary>
    public string Address => studio.Urls.First().TrimEnd('/');

    /// <summary>The address that lets a browser in, once.</summary>
    public string StartAddress => $"{Address}{StudioGuard.StartPath}?key={session.Key}";

    /// <summary>Starts a studio.</summary>
    /// <exception cref="IOException">Others could reach it there, or it cannot listen.</exception>
    public static async Task<StudioHost> StartAsync(StudioOptions options, CancellationToken cancellation = default)
    {
        if (StudioAddress.FaultOf(options.Url) is { } fault) throw new IOException(fault);
        var folder = new StudioFolder(options.Content, options.Theme, options.Today, options.Say);
        StudioHost? host = null;
        var session = new StudioSession(_ => options.Say($"To open the studio in another browser: {host?.StartAddress}"));
        var frames = new List<string>();
        var preview = HubHost.Create(folder.Site, new HubHostOptions
        {
            Urls = "http://127.0.0.1:0",
            IsPreview = true,
            Theme = options.Theme,
            FrameAncestors = frames,
            Admits = session.AdmitsToPreview,
        });
        await preview.StartAsync(cancellation);
        var studio = Build(options, folder, session, new Uri(preview.Urls.First()).Port);
        await studio.StartAsync(cancellation);
        var port = new Uri(studio.Urls.First()).Port;
        frames.AddRange([$"http://127.0.0.1:{port}", $"http://localhost:{port}"]);
        host = new StudioHost(studio, preview, folder, session);
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

    private static WebApplication Build(StudioOptions options, StudioFolder folder, StudioSession session, int previewPort)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A form of another site is answered in words, and is no fault of the studio.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        builder.WebHost.UseUrls(options.Url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Tokens of forms hold for as long as the studio runs; nothing is kept on the disk.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
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
        var app = builder.Build();
        var pages = new StudioPages(app.Services.GetRequiredService<IAntiforgery>(), folder);
        app.UseStudioFaults();
        app.UseStudioGuard(session, ImportEndpoint.Limits.LargestFile, previewPort);
        app.UseRouting();
        app.MapAssets();
        Map(app, session, new StudioRequest(folder, pages, options, () => previewPort));
        return app;
    }

    private static void Map(WebApplication app, StudioSession session, StudioRequest work)
    {
        app.MapGet(StudioGuard.StartPath, (HttpContext context, string? key) => StartSession.AnswerAsync(context, session, key));
        app.MapGet("/", context => work.Pages.ShowAsync<DeskView>(
            context, DeskBuilder.Build(work.Folder, work.Publication, work.Pages.FrameFor(context, "Desk", "Desk"))));
        app.MapGet("/library", context => ListingEndpoint.ShowAsync(context, work));
        app.MapGet("/new", context => NewEndpoint.ShowAsync(context, work));
        app.MapPost("/new", context => NewEndpoint.MakeAsync(context, work));
        app.MapGet("/file", context => WholeEndpoint.ShowAsync(context, work));
        app.MapPost("/file", context => WholeEndpoint.TakeAsync(context, work));
        app.MapPost("/join", context => SaveEndpoint.JoinAsync(context, work));
        app.MapGet("/publish", context => PublishEndpoint.ShowAsync(context, work));
        app.MapPost("/publish", context => PublishEndpoint.TakeAsync(context, work));
        app.MapGet("/releases", context => ReleasesEndpoint.ShowAsync(context, work));
        app.MapPost("/releases", context => ReleasesEndpoint.TakeBackAsync(context, work));
        app.MapGet(StudioGuard.ImportPath, context => ImportEndpoint.ShowAsync(context, work));
        app.MapPost(StudioGuard.ImportPath, context => ImportEndpoint.TakeAsync(context, work));
        app.MapGet("/help", context => PreviewEndpoint.HelpAsync(context, work));
        MapGet("edit", EditEndpoint.ShowAsync);
        MapPost("edit", EditEndpoint.TakeAsync);
        MapGet("preview", PreviewEndpoint.ShowAsync);
        MapGet("manage", ManageEndpoint.ShowAsync);
        MapPost("copy", ManageEndpoint.CopyAsync);
        MapPost("rename", ManageEndpoint.RenameAsync);
        MapPost("withdraw", ManageEndpoint.WithdrawAsync);
        app.MapFallback(context => EditEndpoint.NotFoundAsync(context, work));

        void MapGet(string part, Func<HttpContext, StudioRequest, string, string, Task> answer) =>
            app.MapGet($"/{part}/{{section}}/{{id}}", (
                HttpContext context, string section, string id) => answer(context, work, section, id));

        void MapPost(string part, Func<HttpContext, StudioRequest, string, string, Task> answer) =>
            app.MapPost($"/{part}/{{section}}/{{id}}", (
                HttpContext context, string section, string id) => answer(context, work, section, id));
    }
}
