namespace LearningHub.Studio.Layout;

/// <summary>A page with a message.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where to go from there.</param>
/// <param name="Label">The words of that link.</param>
public sealed record MessagePage(Frame Frame, string Heading, string Text, string Href, string Label)
{
    /// <summary>Words that somebody has written and that were not saved, to be copied; empty if there are none.</summary>
    public string Unsaved { get; init; } = string.Empty;
}
