using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Explains errors such as a full disk or a form that is too large.</summary>
internal static class StudioFaults
{
    /// <summary>Adds it.</summary>
    public static void UseStudioFaults(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted
            && fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            var isTooLarge = fault is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };
            context.Response.StatusCode = fault switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                InvalidDataException => StatusCodes.Status400BadRequest,
                _ => StatusCodes.Status500InternalServerError,
            };
            context.Response.ContentType = "text/plain; charset=utf-8";
            var why = isTooLarge ? "This is larger than the studio accepts." : fault.Message;
            await context.Response.WriteAsync(
                $"This could not be done. {why}\nNothing else was changed.\n");
        }
    });
}
