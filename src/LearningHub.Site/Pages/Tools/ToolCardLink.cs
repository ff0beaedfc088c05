namespace LearningHub.Site.Pages.Tools;

/// <summary>A link on a card, or to one.</summary>
public sealed record ToolCardLink(string Text, string Href);
