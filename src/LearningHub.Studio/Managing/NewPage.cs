using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Managing;

/// <summary>The form for a new resource.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Type">The type that was chosen.</param>
/// <param name="Title">The title that was written.</param>
public sealed record NewPage(Frame Frame, string Type, string Title);
