using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Answers in plain text, where there may be no page.</summary>
internal static class PlainAnswer
{
    /// <summary>Writes it.</summary>
    public static Task WriteAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"{words}\n", context.RequestAborted);
    }
}
