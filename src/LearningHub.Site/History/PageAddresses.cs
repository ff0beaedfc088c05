namespace LearningHub.Site.History;

/// <summary>Addresses of pages, from the files of a site.</summary>
internal static class PageAddresses
{
    private const string Page = "index.html";

    /// <summary>The addresses from the root at which pages stand.</summary>
    /// <param name="paths">Paths in the site.</param>
    public static IEnumerable<string> Of(IEnumerable<string> paths) =>
        paths.Where(path => path == Page || path.EndsWith($"/{Page}", StringComparison.Ordinal)).Select(path => $"/{path[..^Page.Length]}");
}
