using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Explains errors such as a full disk or a form that is too large.</summary>
internal static class StudioErrors
{
    /// <summary>Adds it.</summary>
    public static void UseStudioErrors(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted
            && exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            var isTooLarge = exception is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };
            context.Response.StatusCode = exception switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                InvalidDataException => StatusCodes.Status400BadRequest,
                _ => StatusCodes.Status500InternalServerError,
            };
            context.Response.ContentType = "text/plain; charset=utf-8";
            var why = isTooLarge ? "This is larger than the studio accepts." : exception.Message;
            await context.Response.WriteAsync(
                $"This could not be done. {why}\nNothing else was changed.\n");
        }
    });
}
