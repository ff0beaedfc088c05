using System.Text.Json.Serialization;
using LearningHub.Contract.Description;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningHub.Web.Health;

/// <summary>Health checks for those who run the host.</summary>
internal static class HealthEndpoints
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    /// <summary>Adds <c>/health/live</c> (the process answers) and <c>/health/ready</c> (it has a whole release to answer from).</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/health/live", Methods, (Delegate)Live).ExcludeFromDescription();
        routes.MapMethods("/health/ready", Methods, (Delegate)ReadyAsync).ExcludeFromDescription();
    }

    private static JsonHttpResult<HealthRecord> Live(HttpContext context) => Uncached(context, new HealthRecord("live", null));

    // If the newest release is damaged, the host still serves a whole one. So it answers 200 and says what is wrong.
    private static async Task<IResult> ReadyAsync(HttpContext context)
    {
        if (await context.LeaseSnapshotAsync() is not { } snapshot) return new Refusal(ApiErrors.Unavailable);
        var problem = context.RequestServices.GetRequiredService<ISnapshotSource>().Problem;
        return Uncached(context, new HealthRecord(problem is null ? "ready" : "degraded", snapshot.Fingerprint) { Problem = problem });
    }

    private static JsonHttpResult<HealthRecord> Uncached(HttpContext context, HealthRecord health)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(health, HealthJson.Default.HealthRecord);
    }
}

/// <summary>The health of the host.</summary>
/// <param name="Status">"live", "ready" or "degraded".</param>
/// <param name="Release">Fingerprint of the release that is served.</param>
internal sealed record HealthRecord(string Status, string? Release)
{
    /// <summary>What is wrong with the release in the folder: damaged, refused or missing; null if nothing is.</summary>
    public string? Problem { get; init; }
}

/// <summary>JSON of health checks.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HealthRecord))]
internal sealed partial class HealthJson : JsonSerializerContext;
