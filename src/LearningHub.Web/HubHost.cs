using System.IO.Compression;
using LearningHub.Contract.Problems;
using LearningHub.Web.Api;
using LearningHub.Web.Health;
using LearningHub.Web.Limits;
using LearningHub.Web.Monitoring;
using LearningHub.Web.Preview;
using LearningHub.Web.Problems;
using LearningHub.Web.Searching;
using LearningHub.Web.Serving;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningHub.Web;

/// <summary>The web host: limits, compression, the API, the site, and in a preview live reload.</summary>
public static class HubHost
{
    // More than the longest query that is answered, so that our own code refuses longer ones with a clear message.
    private const int LongestRequestLine = 16 * 1024;

    private static readonly string[] Compressed =
        [.. ResponseCompressionDefaults.MimeTypes, ApiProblem.MediaType, "application/atom+xml", "image/svg+xml", "text/csv"];

    /// <summary>Builds a host that is not yet started.</summary>
    /// <param name="source">Where the state of the hub comes from.</param>
    /// <param name="urls">Addresses to listen on, with semicolons between them.</param>
    /// <param name="reload">Live reload of a watched preview; null for a release.</param>
    public static WebApplication Create(ISnapshotSource source, string urls, LiveReload? reload = null) =>
        Create(source, new HubHostOptions { Urls = urls }, reload);

    /// <summary>Builds a host that is not yet started.</summary>
    /// <param name="source">Where the state of the hub comes from.</param>
    /// <param name="options">Settings of the host.</param>
    /// <param name="reload">Live reload of a watched preview; null for a release.</param>
    public static WebApplication Create(ISnapshotSource source, HubHostOptions options, LiveReload? reload = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Whoever starts the host reports a failed start in one sentence, without a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        options = options with { IsPreview = options.IsPreview || reload is not null };
        builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.ConfigureEndpointDefaults(listen => listen.UseRefusalPages(source));
        });
        builder.Services.AddSingleton(source);
        builder.Services.AddSingleton<HubMetrics>();
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = Compressed;
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.AddClientLimit(options);
        builder.Services.AddApiDescription();
        var app = builder.Build();
        Configure(app, options, reload);
        return app;
    }

    // The order matters: middleware that refuses requests must come after the middleware that formats refusals and adds headers.
    private static void Configure(WebApplication app, HubHostOptions options, LiveReload? reload)
    {
        app.UseForwardedClients(options.Proxies);
        app.UseSecurityHeaders(options.IsPreview ? options.FrameAncestors : []);
        // Files of a release have compressed copies. This is for answers that are made for one request.
        if (!options.IsPreview) app.UseResponseCompression();
        if (reload is not null) app.UseReloadScript();
        app.UseHostFilter(options);
        if (options is { IsPreview: true, First: { } first }) app.Use((context, next) => first(context, () => next(context)));
        if (options is { IsPreview: true, Admits: { } admits }) app.UseAdmission(admits);
        if (!options.IsPreview) app.UseCrossOrigin();
        app.UseProblems();
        app.UseSlashCollapsing();
        app.UseQueryLimit();
        app.UseRouting();
        app.UseRateLimiter();
        reload?.Map(app);
        app.MapHealth();
        app.MapApi();
        if (options.Theme is { } theme) app.MapSearchPage(theme, options.Searches, SiteEndpoint.AnswerAsync);
        app.MapCheckCodes(SiteEndpoint.AnswerAsync);
        app.MapSite();
    }
}
