using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningHub.Web.Snapshots;

/// <summary>The one snapshot of a request.</summary>
public static class SnapshotAccess
{
    /// <summary>
    /// Takes the request's snapshot, or gives the one that it has taken already; null if the host has none. It is given back when the
    /// answer has been sent.
    /// </summary>
    public static async ValueTask<HubSnapshot?> TakeSnapshotAsync(this HttpContext context)
    {
        if (context.Features.Get<SnapshotLease>() is { } taken) return taken.Snapshot;
        return await RenewSnapshotAsync(context);
    }

    /// <summary>The snapshot that the request has taken.</summary>
    /// <exception cref="InvalidOperationException">It has taken none.</exception>
    public static HubSnapshot Snapshot(this HttpContext context) =>
        context.Features.Get<SnapshotLease>()?.Snapshot ?? throw new InvalidOperationException("The request has taken no snapshot.");

    /// <summary>
    /// Gives the request's snapshot back and takes the newest. Only while nothing has been answered from the earlier one.
    /// </summary>
    internal static async ValueTask<HubSnapshot?> RenewSnapshotAsync(this HttpContext context)
    {
        context.Features.Get<SnapshotLease>()?.Dispose();
        context.Features.Set<SnapshotLease>(null);
        var lease = await context.RequestServices.GetRequiredService<ISnapshotSource>().TakeAsync(context.RequestAborted);
        if (lease is null) return null;
        context.Features.Set(lease);
        context.Response.RegisterForDispose(lease);
        return lease.Snapshot;
    }
}
