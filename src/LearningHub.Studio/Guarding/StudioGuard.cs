using LearningHub.Studio.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LearningHub.Studio.Guarding;

/// <summary>
/// What every request passes before a page answers it: name of the host, size, who sends it and what they may do, and the token of its
/// form.
///</summary>
internal static class StudioGuard
{
    /// <summary>The address to which files are uploaded for import.</summary>
    public const string ImportPath = "/import";

    private const long LargestForm = 16L * 1024 * 1024;

    /// <summary>Adds it.</summary>
    /// <param name="app">The studio.</param>
    /// <param name="door">Who may use it.</param>
    /// <param name="largestUpload">Most bytes of a file to import.</param>
    /// <param name="previewOrigins">The origins of the preview, of which one may be shown in a frame.</param>
    public static void UseStudioGuard(
        this WebApplication app, IStudioDoor door, long largestUpload, IReadOnlyList<string> previewOrigins)
    {
        var antiforgery = (IAntiforgery)app.Services.GetService(typeof(IAntiforgery))!;
        app.Use(async (context, next) =>
        {
            WriteHeaders(context.Response.Headers, FrameOf(context.Request.Host, previewOrigins));
            if (RefusalOf(context, door, largestUpload) is { } refusal)
            {
                await PlainAnswer.WriteAsync(context, refusal.Status, refusal.Words);
                return;
            }
            if (!IsOpen(context.Request.Path, door) && !await IsLetInAsync(context, door)) return;
            if (HttpMethods.IsPost(context.Request.Method) && !await antiforgery.IsRequestValidAsync(context))
            {
                await PlainAnswer.WriteAsync(
                    context, StatusCodes.Status400BadRequest,
                    "This form was not sent by the studio, or the studio has been restarted since. "
                    + "Nothing was changed. Open the page again.");
                return;
            }
            await next(context);
        });
    }

    // The preview under the name by which the studio is open, and no other.
    private static string FrameOf(HostString host, IReadOnlyList<string> origins) =>
        origins.FirstOrDefault(origin => origin.StartsWith($"http://{host.Host}:", StringComparison.Ordinal)) ?? origins[0];

    private static bool IsOpen(PathString path, IStudioDoor door) => door.IsEntrance(path) || path.StartsWithSegments("/assets");

    private static async Task<bool> IsLetInAsync(HttpContext context, IStudioDoor door)
    {
        if (await door.PersonOfAsync(context) is not { } person)
        {
            await door.TurnAwayAsync(context);
            return false;
        }
        context.SetPerson(person);
        var needed = StudioRights.NeededFor(context.Request.Method, context.Request.Path);
        if (person.MayActAs(needed)) return true;
        await PlainAnswer.WriteAsync(
            context, StatusCodes.Status403Forbidden,
            $"{person.Name} is signed in as {person.Role.ToString().ToLowerInvariant()}, and this is for the role "
            + $"{needed.ToString().ToLowerInvariant()}. Nothing was changed. Ask whoever runs the studio if you need it.");
        return false;
    }

    private static (int Status, string Words)? RefusalOf(HttpContext context, IStudioDoor door, long largestUpload)
    {
        var request = context.Request;
        if (!door.AnswersTo(request.Host))
        {
            return (StatusCodes.Status400BadRequest,
                "The studio does not answer to that name. Open it at the address that you were given; "
                + "without sign-in that is localhost or 127.0.0.1 on its own computer.");
        }
        if (request.Method is not ("GET" or "HEAD" or "POST"))
            return (StatusCodes.Status405MethodNotAllowed, "The studio does not know this.");
        var largest = request.Path == ImportPath ? largestUpload + LargestForm : LargestForm;
        if (request.ContentLength > largest)
        {
            return (StatusCodes.Status413PayloadTooLarge,
                $"This is larger than {largest / 1024 / 1024} MB, and the studio accepts no more at once. Nothing was changed.");
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = largest;
        return null;
    }

    // Nothing is loaded from elsewhere, nothing inline runs, and nobody frames the studio.
    private static void WriteHeaders(IHeaderDictionary headers, string frames)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
            + $"base-uri 'none'; frame-ancestors 'none'; frame-src {frames}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
    }
}
