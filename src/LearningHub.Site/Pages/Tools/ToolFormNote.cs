namespace LearningHub.Site.Pages.Tools;

/// <summary>A note below the questions of a form.</summary>
public sealed record ToolFormNote(string Heading, string Text);
