using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Who may use the studio: the browser that was opened with the key of the terminal. A key works once and is exchanged for a
/// cookie.</summary>
/// <param name="announce">Is told each new key.</param>
public sealed class StudioSession(Action<string> announce)
{
    private readonly Lock gate = new();
    private readonly string cookie = NewSecret();
    private string key = NewSecret();

    /// <summary>The key that will open the studio next.</summary>
    public string Key
    {
        get
        {
            lock (gate) return key;
        }
    }

    /// <summary>Exchanges the key for a cookie; false if it is not the key, or was used before.</summary>
    public bool TryOpen(HttpContext context, string given)
    {
        lock (gate)
        {
            if (!IsSame(given, key)) return false;
            key = NewSecret();
        }
        context.Response.Cookies.Append(NameOf(context.Request), cookie, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
            Path = "/",
        });
        announce(Key);
        return true;
    }

    /// <summary>Whether a request comes from a browser that was let in.</summary>
    public bool Admits(HttpRequest request) => request.Cookies[NameOf(request)] is { } given && IsSame(given, cookie);

    /// <summary>Whether a request to the preview, which has a port of its own, comes from such a browser.</summary>
    public bool AdmitsToPreview(HttpRequest request) => request.Cookies.Any(each => IsSame(each.Value, cookie));

    // Browsers send cookies to every port of a host: two studios on one computer need two names.
    private static string NameOf(HttpRequest request) => $"hub-studio-{request.Host.Port ?? 80}";

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    private static bool IsSame(string given, string wanted) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(wanted));
}
