using LearningHub.Site.Building;

namespace LearningHub.Web.Serving;

/// <summary>A built release on disk. Each request asks the folder anew, so a release that is swapped in is served at once.</summary>
/// <param name="release">The release folder.</param>
public sealed class FolderSite(string release) : ISiteSource
{
    private readonly string root = Path.GetFullPath(Path.Combine(release, ReleaseBuilder.SiteFolder)) + Path.DirectorySeparatorChar;

    /// <inheritdoc/>
    public async Task<byte[]?> ReadAsync(string path)
    {
        var file = Path.GetFullPath(Path.Combine(root, path));
        if (!file.StartsWith(root, StringComparison.Ordinal) || !File.Exists(file)) return null;
        return await File.ReadAllBytesAsync(file).ConfigureAwait(false);
    }
}
