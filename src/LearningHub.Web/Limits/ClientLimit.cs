using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using LearningHub.Contract.Description;
using LearningHub.Web.Problems;
using LearningHub.Web.Serving;
using LearningHub.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace LearningHub.Web.Limits;

/// <summary>
/// Limits how often one client may send requests. Searches by people, their suggestions and the API are counted separately, so that none
/// uses up the allowance of another. Clients are distinguished by address, which is kept in memory for the length of the window only.
/// </summary>
internal static class ClientLimit
{
    /// <summary>The limit of the API, except suggestions.</summary>
    public const string Api = "api";

    /// <summary>The limit of suggestions.</summary>
    public const string Suggestions = "suggestions";

    /// <summary>The limit of the search page.</summary>
    public const string SearchPage = "search-page";

    // A client usually has a whole network of IPv6 addresses, so its first 64 bits identify it.
    private const int NetworkBytes = 8;

    /// <summary>Adds the limit.</summary>
    public static void AddClientLimit(this IServiceCollection services, HubHostOptions host) => services.AddRateLimiter(limiter =>
    {
        Add(Api, host.ApiPermits);
        Add(Suggestions, host.SuggestionPermits);
        Add(SearchPage, host.SearchPagePermits);
        limiter.OnRejected = RefuseAsync;

        void Add(string name, int permits) => limiter.AddPolicy(name, context => RateLimitPartition.GetFixedWindowLimiter(
            (name, ClientOf(context.Connection.RemoteIpAddress)),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = host.ApiWindow }));
    });

    /// <summary>The key of a client with this address.</summary>
    internal static string ClientOf(IPAddress? address)
    {
        if (address is null) return string.Empty;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)) : address.ToString();
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left)
            ? (int)Math.Max(1, Math.Ceiling(left.TotalSeconds)) : 1;
        rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        if (ApiPaths.IsForPrograms(rejected.HttpContext.Request.Path))
            await new Refusal(ApiErrors.TooMany).ExecuteAsync(rejected.HttpContext);
        else await ErrorPages.SendAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests);
    }
}
