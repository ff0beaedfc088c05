using System.Collections.Concurrent;
using System.Threading.Channels;
using LearningHub.Content.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Preview;

/// <summary>Tells open pages of changes: reload, or faults to show over the page. Only part of a watched preview, never of a
/// release.</summary>
public sealed class LiveReload
{
    private readonly ConcurrentDictionary<Channel<string>, bool> listeners = new();
    private volatile string faults = string.Empty;

    /// <summary>The element that a page needs for it.</summary>
    public static ReadOnlySpan<byte> Script => "<script type=\"module\" src=\"/_preview/reload.js\"></script></body>"u8;

    /// <summary>Tells every open page that the site has changed.</summary>
    public void Reload()
    {
        faults = string.Empty;
        Send("event: reload\ndata: now\n\n");
    }

    /// <summary>Shows faults of the content over every open page.</summary>
    public void Show(IReadOnlyList<Diagnostic> diagnostics, Func<string, int, string?> lineOf) =>
        Show(DiagnosticText.Write([.. diagnostics.Where(fault => fault.Code.Severity is Severity.Error)], lineOf));

    /// <summary>Shows a text over every open page, and over pages that are opened before the next good change.</summary>
    public void Show(string text)
    {
        faults = $"event: faults\n{string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => $"data: {line}"))}\n\n";
        Send(faults);
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
            await context.Response.WriteAsync($": connected\n\n{faults}", context.RequestAborted);
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
