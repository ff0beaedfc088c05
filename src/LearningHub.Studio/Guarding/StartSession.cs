using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Exchanges the key from the terminal for a cookie.</summary>
internal static class StartSession
{
    /// <summary>Answers to the address that the terminal shows.</summary>
    public static async Task AnswerAsync(HttpContext context, StudioSession session, string? key)
    {
        // Prefetching by a browser must not use up the key.
        var isAhead = context.Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase);
        if (!isAhead && (session.Admits(context.Request) || (key is not null && session.TryOpen(context, key))))
        {
            context.Response.Redirect("/");
            return;
        }
        await PlainAnswer.WriteAsync(
            context, StatusCodes.Status403Forbidden,
            "This key does not open the studio: each key works once. The terminal shows a new one.");
    }
}
