using LearningHub.Content.Tracing;

namespace LearningHub.Site;

/// <summary>A file of the site that is made on demand: a build makes all of them, the preview only those that are opened.</summary>
/// <param name="Path">Path in the site, for example <c>audits/x/index.html</c>.</param>
/// <param name="Write">Writes the whole file. Safe to call from several threads and more than once, with the same result.</param>
public sealed record SiteOutput(string Path, Func<Stream, Task> Write)
{
    /// <summary>What it is made from, which decides when a build makes it.</summary>
    public SiteOutputKind Kind { get; init; }

    /// <summary>
    /// Whether it depends on nothing but data files and what it looks up in the linked library while it is made. Such a file can be
    /// taken over from an earlier release when those look-ups give the same.
    /// </summary>
    public bool IsTraced { get; init; }

    /// <summary>
    /// Stamps what else it is made from: whatever was found in the library before, and outside the look-ups that are recorded. Null if
    /// there is nothing else.
    /// </summary>
    public Func<Stamp>? Inputs { get; init; }
}
