namespace LearningHub.Studio.Looks;

/// <summary>A page that only says something.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where to go from there.</param>
/// <param name="Label">The words of that link.</param>
public sealed record MessagePage(Frame Frame, string Heading, string Text, string Href, string Label);
