using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace LearningHub.Web.Serving;

/// <summary>Trusts forwarded headers of named proxies only.</summary>
internal static class ForwardedClients
{
    /// <summary>Reads forwarded headers if proxies are named.</summary>
    /// <exception cref="ArgumentException">A name is neither an address nor a network.</exception>
    public static void UseForwardedClients(this IApplicationBuilder app, IReadOnlyList<string> proxies)
    {
        if (proxies.Count == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        // The framework trusts loopback addresses by default. Only the named proxies may count.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address)) options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(proxy, out var network)) options.KnownIPNetworks.Add(network);
            else throw new ArgumentException(
                $"\"{proxy}\" is neither an address nor a network. Write it as 10.0.0.5 or 10.0.0.0/8.", nameof(proxies));
        }
        app.UseForwardedHeaders(options);
    }
}
