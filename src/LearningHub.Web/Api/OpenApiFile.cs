using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Web.Serving;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace LearningHub.Web.Api;

/// <summary>
/// The OpenAPI description as a file. The description depends only on the program and is made once. The contact and the licence come from
/// the release.
/// </summary>
/// <param name="services">Services of the host.</param>
internal sealed class OpenApiFile(IServiceProvider services)
{
    private const int TagBytes = 12;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private readonly Lazy<Task<string>> description = new(() => DescribeAsync(services));
    private volatile Made? made;

    /// <summary>Sends it, or says that it has not changed.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var hub = await context.LeaseSnapshotAsync() is { } snapshot ? snapshot.Dataset.Library.Hub : null;
        var file = made;
        if (file is null || file.Hub != hub) made = file = Make(await description.Value, hub);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = file.Tag;
        context.Response.Headers.CacheControl = $"public, max-age={ApiLimits.FreshSeconds}";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (context.Request.MatchesTag(file.Tag) || context.Request.MatchesAnyTag())
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        context.Response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }

    private static async Task<string> DescribeAsync(IServiceProvider services)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDocument.Name);
        var document = await provider.GetOpenApiDocumentAsync();
        using var written = new MemoryStream();
        await document.SerializeAsJsonAsync(written, OpenApiSpecVersion.OpenApi3_1);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static Made Make(string description, HubRecord? hub)
    {
        var document = JsonNode.Parse(description)!.AsObject();
        var info = document["info"]!.AsObject();
        if (hub is not null)
        {
            info["contact"] = new JsonObject { ["name"] = hub.Board, ["url"] = hub.Url, ["email"] = hub.Contact };
            info["license"] = new JsonObject
            {
                ["name"] = hub.Licence ?? "No licence is named. Ask the contact before you publish the data elsewhere.",
            };
        }
        // Says explicitly that the API is open, so that nobody looks for a key.
        document["security"] = new JsonArray();
        var bytes = Encoding.UTF8.GetBytes(document.ToJsonString(Readable));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, TagBytes));
        return new Made(hub, bytes, new EntityTagHeaderValue($"\"{hash}\"", isWeak: true));
    }

    private sealed record Made(HubRecord? Hub, byte[] Bytes, EntityTagHeaderValue Tag);
}
