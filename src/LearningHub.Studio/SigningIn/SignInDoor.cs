using LearningHub.Studio.Guarding;
using LearningHub.Studio.People;
using LearningHub.Studio.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.SigningIn;

/// <summary>Lets in people who have signed in with the service of their organisation.</summary>
/// <param name="settings">How they sign in.</param>
internal sealed class SignInDoor(SignInSettings settings) : IStudioDoor
{
    /// <summary>Where the sign-in service leads back to.</summary>
    public const string CallbackPath = "/signed-in";

    /// <summary>What somebody sees who has signed out.</summary>
    public const string SignedOutPath = "/signed-out";

    /// <inheritdoc/>
    public bool AnswersTo(HostString host) =>
        host.Host.TrimEnd('.').Equals(settings.Address.Host, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool IsEntrance(PathString path) => path == CallbackPath || path == SignedOutPath;

    /// <inheritdoc/>
    public Task<StudioPerson?> PersonOfAsync(HttpContext context) => Task.FromResult(StudioClaims.Read(context.User));

    /// <inheritdoc/>
    public async Task TurnAwayAsync(HttpContext context)
    {
        // A redirect to the sign-in service would lose a posted form.
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await PlainAnswer.WriteAsync(
                context, StatusCodes.Status401Unauthorized,
                "You are not signed in any more, so nothing was saved. Sign in to the studio in another tab, then go back and "
                + "send this again.");
            return;
        }
        try
        {
            await context.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties
            {
                RedirectUri = context.Request.Path + context.Request.QueryString,
            });
        }
        catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException)
        {
            await PlainAnswer.WriteAsync(
                context, StatusCodes.Status503ServiceUnavailable,
                $"The sign-in service at {settings.Authority} does not answer, so nobody can sign in now. Try again in a few minutes. "
                + "The person who runs the studio can check \"authority\" in the file for --sign-in.");
        }
    }
}
