using System.Net;

namespace LearningHub.Studio.Guarding;

/// <summary>Says which addresses the studio may listen on: without sign-in, those that only this computer can reach.</summary>
public static class StudioAddress
{
    /// <summary>Why the studio refuses an address; null if it does not.</summary>
    /// <param name="url">The address.</param>
    /// <param name="hasSignIn">Whether people sign in. Then others may reach it.</param>
    public static string? ProblemWith(string url, bool hasSignIn = false)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp || address.AbsolutePath != "/")
            return $"\"{url}\" is not an address for the studio. Write it as http://127.0.0.1:5090.";
        if (hasSignIn || IsLoopback(address.Host)) return null;
        return $"Other computers can reach {url}. Without sign-in, anybody who reaches it could publish. Use an address "
            + "of this computer alone, such as http://127.0.0.1:5090, or say with --sign-in FILE how people sign in.";
    }

    /// <summary>Whether a host name means this computer.</summary>
    public static bool IsLoopback(string host)
    {
        var name = host.TrimEnd('.');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
