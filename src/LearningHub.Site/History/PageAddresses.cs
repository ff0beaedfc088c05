namespace LearningHub.Site.History;

/// <summary>Finds the addresses of pages from the files of a site.</summary>
internal static class PageAddresses
{
    private const string Page = "index.html";

    /// <summary>The addresses of all pages, from the root of the site.</summary>
    /// <param name="paths">Paths in the site.</param>
    public static IEnumerable<string> FromPaths(IEnumerable<string> paths) =>
        paths.Where(path => path == Page || path.EndsWith($"/{Page}", StringComparison.Ordinal)).Select(path => $"/{path[..^Page.Length]}");
}
