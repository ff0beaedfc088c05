using LearningHub.Contract.Description;
using LearningHub.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningHub.Web.Problems;

/// <summary>Gives refusals of the framework (a wrong method, an exception) the same form as our own.</summary>
internal static class ProblemMiddleware
{
    /// <summary>Adds it. It must come before everything that can refuse.</summary>
    public static void UseProblems(this IApplicationBuilder app)
    {
        var logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProblemMiddleware));
        app.Use((context, next) => AnswerAsync(context, next, logger));
    }

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, ILogger logger)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        // For any other exception, the reader gets one sentence. The log gets the rest, but not the query.
#pragma warning disable CA1031
        catch (Exception exception) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            logger.LogError(exception, "A request failed.");
            context.Response.ContentLength = null;
            context.Response.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null }) await ExplainAsync(context);
    }

    private static async Task ExplainAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var error = ApiErrors.All.FirstOrDefault(error => error.Status == status)
            ?? (status < 500 ? ApiErrors.BadRequest : ApiErrors.ServerError);
        if (ApiPaths.IsForPrograms(context.Request.Path))
        {
            await new Refusal(error with { Status = status }).ExecuteAsync(context);
            return;
        }
        await ErrorPages.SendAsync(context, status);
    }
}
