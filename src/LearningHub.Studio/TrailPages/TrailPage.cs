using LearningHub.Studio.Layout;
using LearningHub.Studio.Trail;

namespace LearningHub.Studio.TrailPages;

/// <summary>Who did what.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="IsKept">Whether anything is remembered.</param>
/// <param name="Entries">The newest entries, newest first.</param>
/// <param name="All">How many there are.</param>
/// <param name="Broken">How many lines of the file could not be read.</param>
public sealed record TrailPage(Frame Frame, bool IsKept, IReadOnlyList<TrailEntry> Entries, int All, int Broken);
