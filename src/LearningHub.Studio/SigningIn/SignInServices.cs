using LearningHub.Studio.Guarding;
using LearningHub.Studio.People;
using LearningHub.Studio.Settings;
using LearningHub.Studio.Trail;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningHub.Studio.SigningIn;

/// <summary>Sign-in with OpenID Connect: authorization code with PKCE, and a cookie that holds who somebody is and their role.</summary>
internal static class SignInServices
{
    /// <summary>Adds what sign-in needs.</summary>
    public static void AddStudioSignIn(this IServiceCollection services, SignInSettings settings, AuditTrail trail)
    {
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie => Configure(cookie, settings))
            .AddOpenIdConnect(service => Configure(service, settings, trail));
    }

    /// <summary>
    /// Makes requests look as the browser sent them, whatever stands between, and reads who sent them. Other host names are refused first.
    /// </summary>
    public static void UseStudioSignIn(this WebApplication app, SignInSettings settings, IStudioDoor door)
    {
        var host = HostString.FromUriComponent(settings.Address);
        app.Use((context, next) =>
        {
            if (!door.AnswersTo(context.Request.Host))
            {
                return PlainAnswer.WriteAsync(
                    context, StatusCodes.Status400BadRequest, $"The studio answers to {settings.Address.Host} and to no other name.");
            }
            (context.Request.Scheme, context.Request.Host) = (settings.Address.Scheme, host);
            return next(context);
        });
        app.UseAuthentication();
    }

    private static void Configure(CookieAuthenticationOptions cookie, SignInSettings settings)
    {
        cookie.Cookie.Name = "hub-studio";
        cookie.Cookie.HttpOnly = true;
        // Strict would not be sent when the sign-in service leads back. Forms have tokens, and looking changes nothing.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = SecureFor(settings);
        cookie.ExpireTimeSpan = settings.Session;
        cookie.SlidingExpiration = false;
    }

    private static void Configure(OpenIdConnectOptions service, SignInSettings settings, AuditTrail trail)
    {
        service.Authority = settings.Authority.ToString();
        service.ClientId = settings.ClientId;
        service.ClientSecret = settings.ClientSecret;
        service.ResponseType = "code";
        service.ResponseMode = "query";
        service.UsePkce = true;
        service.MapInboundClaims = false;
        service.GetClaimsFromUserInfoEndpoint = true;
        service.ClaimActions.MapJsonKey(settings.RoleClaim, settings.RoleClaim);
        service.SaveTokens = false;
        service.UseTokenLifetime = false;
        service.CallbackPath = SignInDoor.CallbackPath;
        service.RequireHttpsMetadata = settings.Authority.Scheme == Uri.UriSchemeHttps;
        service.CorrelationCookie.SameSite = service.NonceCookie.SameSite = SameSiteMode.Lax;
        service.CorrelationCookie.SecurePolicy = service.NonceCookie.SecurePolicy = SecureFor(settings);
        service.Scope.Clear();
        foreach (var scope in settings.Scopes) service.Scope.Add(scope);
        service.Events = new OpenIdConnectEvents
        {
            OnTicketReceived = context => AdmitAsync(context, settings, trail),
            OnRemoteFailure = context =>
            {
                context.HandleResponse();
                return PlainAnswer.WriteAsync(
                    context.HttpContext, StatusCodes.Status403Forbidden,
                    "You were not signed in: the sign-in service refused, or it took too long. Open the studio again to try once more.");
            },
        };
    }

    private static async Task AdmitAsync(TicketReceivedContext context, SignInSettings settings, AuditTrail trail)
    {
        var user = context.Principal!;
        var (id, name) = (StudioClaims.IdOf(user), StudioClaims.NameOf(user));
        var role = settings.RoleOf(user.FindAll(settings.RoleClaim).Select(claim => claim.Value));
        if (role is { } known)
        {
            var person = new StudioPerson(id, name, known);
            context.Principal = StudioClaims.Write(person);
            trail.Add(person, TrailEvent.SignedIn);
            return;
        }
        trail.Add(new StudioPerson(id, name, StudioRole.Reader), TrailEvent.TurnedAway);
        context.HandleResponse();
        await PlainAnswer.WriteAsync(
            context.HttpContext, StatusCodes.Status403Forbidden,
            $"{name} is signed in, but none of their groups has a role in the studio. Ask whoever runs the studio for a role: "
            + $"it is given by the claim \"{settings.RoleClaim}\" of the sign-in service.");
    }

    private static CookieSecurePolicy SecureFor(SignInSettings settings) =>
        settings.Address.Scheme == Uri.UriSchemeHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
