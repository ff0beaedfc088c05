using LearningHub.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace LearningHub.Browser.Tests;

/// <summary>A web host that only serves a built site, in a folder of its own and with the hub's security policy, and whatever a test
/// adds.</summary>
internal sealed class PlainHost : IAsyncDisposable
{
    /// <summary>Folder of the address at which the site is served: nothing may assume that a hub is at the root of its host.</summary>
    public const string Folder = "/board/hub";

    private readonly WebApplication app;

    private PlainHost(WebApplication app) => this.app = app;

    /// <summary>Address of the site, with a slash at the end.</summary>
    public string Address => $"{app.Urls.First()}{Folder}/";

    /// <summary>Serves a site.</summary>
    /// <param name="site">Folder with its files.</param>
    /// <param name="more">Adds endpoints, which come before the files.</param>
    public static async Task<PlainHost> StartAsync(string site, Action<WebApplication>? more = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseRouting();
        more?.Invoke(app);
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".atom"] = "application/atom+xml";
        var files = new FileServerOptions { FileProvider = new PhysicalFileProvider(site), RequestPath = Folder };
        files.StaticFileOptions.ContentTypeProvider = types;
        app.UseFileServer(files);
        await app.StartAsync();
        return new PlainHost(app);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
