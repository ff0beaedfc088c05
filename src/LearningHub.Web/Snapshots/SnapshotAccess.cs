using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningHub.Web.Snapshots;

/// <summary>Leases one snapshot to each request.</summary>
public static class SnapshotAccess
{
    /// <summary>
    /// Leases a snapshot for the request, or returns the one that it has already; null if the host has none. It is given back when the
    /// answer has been sent.
    /// </summary>
    public static async ValueTask<HubSnapshot?> LeaseSnapshotAsync(this HttpContext context)
    {
        if (context.Features.Get<SnapshotLease>() is { } lease) return lease.Snapshot;
        return await RenewSnapshotAsync(context);
    }

    /// <summary>The snapshot that was leased for the request.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static HubSnapshot Snapshot(this HttpContext context) =>
        context.Features.Get<SnapshotLease>()?.Snapshot ?? throw new InvalidOperationException("No snapshot was leased for the request.");

    /// <summary>
    /// Gives the snapshot of the request back and leases the newest. Only allowed before the answer has started.
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
