namespace LearningHub.Web.Snapshots;

/// <summary>The files of one state of the site.</summary>
public interface ISnapshotFiles
{
    /// <summary>Paths of all files that are kept from release to release; none where nothing is.</summary>
    IEnumerable<string> List() => [];

    /// <summary>A file by its path in the site, for example <c>audits/x/index.html</c>; null if the site has none.</summary>
    /// <exception cref="SnapshotGoneException">
    /// The file of this state can no longer be read, because another has taken its place.
    /// </exception>
    ValueTask<SiteFile?> ReadAsync(string path);

    /// <summary>Which file no longer is what it was, in a sentence; null if none is known.</summary>
    string? Problem => null;
}
