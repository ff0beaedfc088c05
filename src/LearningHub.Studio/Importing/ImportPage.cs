using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Importing;

/// <summary>The form for a report.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="LargestMegabytes">The largest file that is taken.</param>
public sealed record ImportPage(Frame Frame, long LargestMegabytes);
