using System.Security.Cryptography;
using LearningHub.Studio.Guarding;
using LearningHub.Studio.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.SigningIn;

/// <summary>
/// Shows the preview to people who are signed in to the studio. Their cookie does not reach the other origin, so each link into the
/// preview carries a ticket that holds for minutes, and the preview changes it for a cookie of its own.
/// </summary>
internal sealed class TicketPreviewDoor : IPreviewDoor
{
    private const string Parameter = "ticket";
    private const string Cookie = "hub-studio-preview";
    private static readonly TimeSpan TicketHolds = TimeSpan.FromMinutes(2);

    private readonly SignInSettings settings;
    private readonly ITimeLimitedDataProtector tickets;
    private readonly ITimeLimitedDataProtector cookies;

    /// <param name="settings">How people sign in.</param>
    /// <param name="keys">Signs tickets and cookies.</param>
    public TicketPreviewDoor(SignInSettings settings, IDataProtectionProvider keys)
    {
        this.settings = settings;
        tickets = keys.CreateProtector("LearningHub.Studio.PreviewTicket").ToTimeLimitedDataProtector();
        cookies = keys.CreateProtector("LearningHub.Studio.PreviewCookie").ToTimeLimitedDataProtector();
    }

    /// <inheritdoc/>
    public bool Admits(HttpRequest request)
    {
        if (request.Cookies[Cookie] is { } cookie && IsGenuine(cookies, cookie)) return true;
        if (request.Query[Parameter].ToString() is not { Length: > 0 } ticket || !IsGenuine(tickets, ticket)) return false;
        request.HttpContext.Response.Cookies.Append(Cookie, cookies.Protect("preview", settings.Session), new CookieOptions
        {
            HttpOnly = true,
            Secure = settings.PreviewAddress.Scheme == Uri.UriSchemeHttps,
            // The frame is in a page of the same site, under another name.
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            Path = "/",
        });
        return true;
    }

    /// <inheritdoc/>
    public string LinkTo(HttpContext context, string path) =>
        $"{new Uri(settings.PreviewAddress, path)}?{Parameter}={tickets.Protect("preview", TicketHolds)}";

    private static bool IsGenuine(ITimeLimitedDataProtector protector, string text)
    {
        try
        {
            return protector.Unprotect(text) == "preview";
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
