using System.Collections.Concurrent;
using System.Threading.Channels;
using LearningHub.Content.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Preview;

/// <summary>Tells open pages to reload, or to show errors over the page. Part of a watched preview only, never of a
/// release.</summary>
public sealed class LiveReload
{
    private readonly ConcurrentDictionary<Channel<string>, bool> listeners = new();
    private volatile string errors = string.Empty;

    /// <summary>The script element that a page needs, with the end tag of its body.</summary>
    public static ReadOnlySpan<byte> Script => "<script type=\"module\" src=\"/_preview/reload.js\"></script></body>"u8;

    /// <summary>Tells every open page that the site has changed.</summary>
    public void Reload()
    {
        errors = string.Empty;
        Send("event: reload\ndata: now\n\n");
    }

    /// <summary>Shows the errors of the content over every open page.</summary>
    public void Show(IReadOnlyList<Diagnostic> diagnostics, Func<string, int, string?> lineOf) =>
        Show(DiagnosticText.Write([.. diagnostics.Where(diagnostic => diagnostic.Code.Severity is Severity.Error)], lineOf));

    /// <summary>Shows a text over every open page, and over pages opened before the next good change.</summary>
    public void Show(string text)
    {
        errors = $"event: diagnostics\n{string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => $"data: {line}"))}\n\n";
        Send(errors);
    }

    /// <summary>Adds the addresses of the preview.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/_preview/reload.js", () => Results.Text(PreviewAssets.Script, "text/javascript; charset=utf-8"))
            .ExcludeFromDescription();
        routes.MapGet("/_preview/overlay.css", () => Results.Text(PreviewAssets.Styles, "text/css; charset=utf-8"))
            .ExcludeFromDescription();
        routes.MapGet("/_preview/events", ListenAsync).ExcludeFromDescription();
    }

    private async Task ListenAsync(HttpContext context)
    {
        var channel = Channel.CreateBounded<string>(new BoundedChannelOptions(8) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners[channel] = true;
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await context.Response.WriteAsync($": connected\n\n{errors}", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach (var message in channel.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync(message, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader closed the page.
        }
        finally
        {
            listeners.TryRemove(channel, out _);
        }
    }

    private void Send(string message)
    {
        foreach (var listener in listeners.Keys) listener.Writer.TryWrite(message);
    }
}
