using LearningHub.Studio.Guarding;
using LearningHub.Studio.People;
using LearningHub.Studio.Trail;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.SigningIn;

/// <summary>Signs somebody out of the studio.</summary>
internal static class SignOutEndpoint
{
    /// <summary>Signs out.</summary>
    public static async Task TakeAsync(HttpContext context, AuditTrail trail)
    {
        trail.Add(context.Person(), TrailEvent.SignedOut);
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = SignInDoor.SignedOutPath;
    }

    /// <summary>Says that somebody is signed out.</summary>
    public static Task ShowAsync(HttpContext context) => PlainAnswer.WriteAsync(
        context, StatusCodes.Status200OK,
        "You are signed out of the studio. You may still be signed in to the service of your organisation: on a computer that others use, "
        + "sign out there too, or close the browser.");
}
