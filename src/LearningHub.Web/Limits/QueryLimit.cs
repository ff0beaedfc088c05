using LearningHub.Contract.Description;
using LearningHub.Web.Problems;
using Microsoft.AspNetCore.Builder;

namespace LearningHub.Web.Limits;

/// <summary>Refuses queries that are too long before anything reads them.</summary>
internal static class QueryLimit
{
    /// <summary>Adds the limit to the API.</summary>
    public static void UseQueryLimit(this IApplicationBuilder app) => app.Use((context, next) =>
        ApiPaths.IsForPrograms(context.Request.Path) && context.Request.QueryString.Value?.Length > ApiLimits.LongestQuery
            ? new Refusal(ApiErrors.TooLong).ExecuteAsync(context)
            : next(context));
}
