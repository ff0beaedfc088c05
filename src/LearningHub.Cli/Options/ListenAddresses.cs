using System.Net;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Cli.Options;

/// <summary>Checks the addresses to listen on before the server starts. For an unknown host name the server would listen on every
/// network.</summary>
internal static class ListenAddresses
{
    private const string Example = "Write it as http://127.0.0.1:5080, for this computer alone, or http://0.0.0.0:5080, for every network.";

    /// <summary>What is wrong with some addresses, separated by semicolons; null if nothing is.</summary>
    public static string? FindError(string urls)
    {
        var all = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return all.Length == 0 ? $"--urls is empty. {Example}" : all.Select(FindErrorInOne).FirstOrDefault(found => found is not null);
    }

    private static string? FindErrorInOne(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            return $"\"{url}\" is not an address to listen on. {Example}";
        }
        if (address.IsUnixPipe || address.IsNamedPipe) return null;
        if (address.Scheme != Uri.UriSchemeHttp)
            return $"The host cannot listen on {url}: it uses http only. Put a proxy such as nginx in front of it for https. {Example}";
        if (address.Port is < 0 or > IPEndPoint.MaxPort) return $"{url} has no such port: ports go from 0 to {IPEndPoint.MaxPort}.";
        if (address.PathBase.Length > 0) return $"{url} has a path. The host serves the whole address: leave out {address.PathBase}.";
        var isKnown = address.Host is "localhost" or "*" or "+" || IPAddress.TryParse(address.Host.Trim('[', ']'), out _);
        return isKnown ? null : $"\"{address.Host}\" in {url} is a name, and the host would listen on every network. {Example}";
    }
}
