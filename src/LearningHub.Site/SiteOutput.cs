namespace LearningHub.Site;

/// <summary>A file of the site that is made on demand: a build makes all of them, the preview only those that are opened.</summary>
/// <param name="Path">Path in the site, for example <c>audits/x/index.html</c>.</param>
/// <param name="Write">Writes the whole file. Safe to call from several threads and more than once, with the same result.</param>
public sealed record SiteOutput(string Path, Func<Stream, Task> Write)
{
    /// <summary>What it is made from, which decides when a build makes it.</summary>
    public SiteOutputKind Kind { get; init; }
}
