using LearningHub.Studio.Layout;
using LearningHub.Studio.Readers;

namespace LearningHub.Studio.Reading;

/// <summary>The links of a resource, and what readers wrote.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Path">The file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">The part of the address that names the resource: section and id.</param>
/// <param name="Links">The links, the newest first, each with its whole address; without one if it has ended.</param>
/// <param name="IsOnlyHere">Whether links work on this computer alone.</param>
public sealed record ReadersPage(
    Frame Frame, string Path, string Title, string Address, IReadOnlyList<(ReaderLink Link, string? Address)> Links, bool IsOnlyHere);
