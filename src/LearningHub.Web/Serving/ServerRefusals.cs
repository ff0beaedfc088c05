using System.IO.Pipelines;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LearningHub.Web.Serving;

/// <summary>
/// Gives the server's own refusals (a request that is not HTTP, a line or headers that are too long) the security headers and the page
/// that every other refusal has. The server writes them before the application runs, so they are replaced on the connection.
/// </summary>
internal static class ServerRefusals
{
    /// <summary>Adds the replacement to an endpoint of the server.</summary>
    public static void UseRefusalPages(this ListenOptions listen, ISnapshotSource source) => listen.Use(next => async connection =>
    {
        var page = await PageAsync(source);
        var transport = connection.Transport;
        connection.Transport = new Pipes(transport.Input, new RefusalWriter(transport.Output, page));
        await next(connection);
    });

    // A broken release must not break the connection.
    private static async Task<ReadOnlyMemory<byte>> PageAsync(ISnapshotSource source)
    {
        try
        {
            using var lease = await source.TakeAsync();
            return await ErrorPages.FindAsync(lease?.Snapshot, StatusCodes.Status400BadRequest);
        }
#pragma warning disable CA1031
        catch (Exception)
#pragma warning restore CA1031
        {
            return await ErrorPages.FindAsync(null, StatusCodes.Status400BadRequest);
        }
    }

    private sealed record Pipes(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
