namespace LearningHub.Web.Snapshots;

/// <summary>The files of one state of the site.</summary>
public interface ISnapshotFiles
{
    /// <summary>Paths of all files; empty if none of them are kept for the next release.</summary>
    IEnumerable<string> List() => [];

    /// <summary>A file by its path in the site, for example <c>audits/x/index.html</c>; null if the site has none.</summary>
    /// <exception cref="SnapshotGoneException">
    /// The file of this state can no longer be read, because another state has replaced it.
    /// </exception>
    ValueTask<SiteFile?> ReadAsync(string path);

    /// <summary>A sentence that names a changed or missing file; null if none is known.</summary>
    string? Problem => null;
}
