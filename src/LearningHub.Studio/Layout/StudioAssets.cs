using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Studio.Layout;

/// <summary>Stylesheet and script of the studio, which are inside the program.</summary>
internal static class StudioAssets
{
    /// <summary>The stylesheet.</summary>
    public static ReadOnlyMemory<byte> Styles { get; } = Read("studio.css");

    /// <summary>Adds their addresses.</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        Map(routes, "studio.css", "text/css; charset=utf-8");
        Map(routes, "studio.js", "text/javascript; charset=utf-8");
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string type)
    {
        var bytes = Read(name);
        routes.MapGet($"/assets/{name}", () => Results.Bytes(bytes, type));
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
