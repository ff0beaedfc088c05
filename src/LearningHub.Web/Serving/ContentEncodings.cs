using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LearningHub.Web.Serving;

/// <summary>Chooses the encoding of a file: Brotli, gzip or none.</summary>
internal static class ContentEncodings
{
    // Smaller files fit into one packet either way.
    private const int SmallestCompressed = 256;

    private static readonly HashSet<string> Compressible = new(StringComparer.OrdinalIgnoreCase)
    {
        ".html", ".css", ".js", ".json", ".txt", ".csv", ".atom", ".xml", ".svg", ".webmanifest", ".md",
    };

    /// <summary>Whether the encoding of a file depends on the request.</summary>
    public static bool Varies(string name, SiteFile file) =>
        file.Copies is not null && file.Bytes.Length >= SmallestCompressed && Compressible.Contains(Path.GetExtension(name));

    /// <summary>The best encoding that a request accepts; null for none.</summary>
    public static string? Best(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        var (brotli, gzip) = (QualityOf("br", accepted), QualityOf("gzip", accepted));
        if (brotli <= 0 && gzip <= 0) return null;
        return brotli >= gzip ? "br" : "gzip";
    }

    private static double QualityOf(string encoding, IList<StringWithQualityHeaderValue> accepted)
    {
        var named = accepted.FirstOrDefault(each => each.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase));
        named ??= accepted.FirstOrDefault(each => each.Value == "*");
        return named is null ? 0 : named.Quality ?? 1;
    }
}
