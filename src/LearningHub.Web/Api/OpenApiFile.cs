using System.Security.Cryptography;
using LearningHub.Contract.Description;
using LearningHub.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace LearningHub.Web.Api;

/// <summary>The OpenAPI description as a file. It depends on the program alone, so it is made once, when it is first asked for.</summary>
/// <param name="services">Those of the host.</param>
internal sealed class OpenApiFile(IServiceProvider services)
{
    private readonly Lazy<Task<(byte[] Bytes, EntityTagHeaderValue Tag)>> made = new(() => MakeAsync(services));

    /// <summary>Sends it, or says that it has not changed.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var (bytes, tag) = await made.Value;
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        context.Response.Headers.CacheControl = $"public, max-age={ApiLimits.FreshSeconds}";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (context.Request.Holds(tag) || context.Request.HoldsAny())
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        context.Response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task<(byte[] Bytes, EntityTagHeaderValue Tag)> MakeAsync(IServiceProvider services)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDocument.Name);
        var document = await provider.GetOpenApiDocumentAsync();
        using var bytes = new MemoryStream();
        await document.SerializeAsJsonAsync(bytes, OpenApiSpecVersion.OpenApi3_1);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()).AsSpan(0, 12));
        return (bytes.ToArray(), new EntityTagHeaderValue($"\"{hash}\"", isWeak: true));
    }
}
