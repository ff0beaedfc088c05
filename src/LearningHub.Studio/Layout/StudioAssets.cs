using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace LearningHub.Studio.Layout;

/// <summary>Stylesheet and script of the studio, which are inside the program.</summary>
internal static class StudioAssets
{
    // The page, the editor of the cards, and the worker that knows British spelling.
    private static readonly string[] Scripts = ["studio.js", "editor.js", "spelling.js"];

    /// <summary>The stylesheet.</summary>
    public static ReadOnlyMemory<byte> Styles { get; } = Read("studio.css");

    /// <summary>Adds their addresses.</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        Map(routes, "studio.css", "text/css; charset=utf-8");
        Map(routes, "licences.txt", "text/plain; charset=utf-8");
        foreach (var script in Scripts) Map(routes, script, "text/javascript; charset=utf-8");
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string type)
    {
        var bytes = Read(name);
        // Browsers keep them, and ask each time whether they are still the same.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");
        routes.MapGet($"/assets/{name}", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "private, no-cache";
            context.Response.Headers.Remove("Pragma");
            return Results.Bytes(bytes, type, entityTag: tag);
        });
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
