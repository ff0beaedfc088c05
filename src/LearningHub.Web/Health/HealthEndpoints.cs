using System.Text.Json.Serialization;
using LearningHub.Contract.Description;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Health;

/// <summary>Says to those who run the host how it is.</summary>
internal static class HealthEndpoints
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    /// <summary>Adds <c>/health/live</c> (the process answers) and <c>/health/ready</c> (it has a whole release to answer from).</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/health/live", Methods, (Delegate)Live).ExcludeFromDescription();
        routes.MapMethods("/health/ready", Methods, (Delegate)ReadyAsync).ExcludeFromDescription();
    }

    private static JsonHttpResult<HealthRecord> Live(HttpContext context) => Fresh(context, new HealthRecord("live", null));

    private static async Task<IResult> ReadyAsync(HttpContext context) => await context.TakeSnapshotAsync() is { } snapshot
        ? Fresh(context, new HealthRecord("ready", snapshot.Fingerprint))
        : new Refusal(ApiErrors.Unavailable);

    private static JsonHttpResult<HealthRecord> Fresh(HttpContext context, HealthRecord health)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(health, HealthJson.Default.HealthRecord);
    }
}

/// <summary>How the host is.</summary>
/// <param name="Status">"live" or "ready".</param>
/// <param name="Release">Fingerprint of the release that is served.</param>
internal sealed record HealthRecord(string Status, string? Release);

/// <summary>How that is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HealthRecord))]
internal sealed partial class HealthJson : JsonSerializerContext;
