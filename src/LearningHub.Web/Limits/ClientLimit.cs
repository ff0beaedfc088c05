using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using LearningHub.Contract.Description;
using LearningHub.Web.Problems;
using LearningHub.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace LearningHub.Web.Limits;

/// <summary>How often one client may ask the API. Clients are told apart by address, which is held in memory while it counts and written nowhere.</summary>
internal static class ClientLimit
{
    /// <summary>Name of the limit, for the addresses that it holds for.</summary>
    public const string Policy = "api";

    // One line of a provider has a whole network of IPv6 addresses: the first 64 bits stand for the client.
    private const int NetworkBytes = 8;

    /// <summary>Adds the limit.</summary>
    public static void AddClientLimit(this IServiceCollection services, HubHostOptions host) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            ClientOf(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions { PermitLimit = host.ApiPermits, Window = host.ApiWindow }));
        limiter.OnRejected = RefuseAsync;
    });

    /// <summary>What stands for a client with an address.</summary>
    internal static string ClientOf(IPAddress? address)
    {
        if (address is null) return string.Empty;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)) : address.ToString();
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? (int)Math.Max(1, Math.Ceiling(left.TotalSeconds)) : 1;
        rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await new Refusal(ApiErrors.TooMany).ExecuteAsync(rejected.HttpContext);
    }
}
