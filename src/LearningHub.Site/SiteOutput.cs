namespace LearningHub.Site;

/// <summary>One file of the site, made when it is asked for: by a build for all of them, by the preview for the one that is read.</summary>
/// <param name="Path">Path in the site, for example <c>audits/x/index.html</c>.</param>
/// <param name="Write">Writes the whole file. Safe to call from several threads and more than once, with the same result.</param>
public sealed record SiteOutput(string Path, Func<Stream, Task> Write)
{
    /// <summary>What it is made of.</summary>
    public SiteOutputKind Kind { get; init; }
}
