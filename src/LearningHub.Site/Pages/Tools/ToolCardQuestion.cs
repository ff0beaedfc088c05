namespace LearningHub.Site.Pages.Tools;

/// <summary>A question on a card for supervision.</summary>
/// <param name="Text">The question.</param>
/// <param name="Evidence">What the answer should be backed with; null for none.</param>
/// <param name="Finding">The finding that it rests on; null for none.</param>
public sealed record ToolCardQuestion(string Text, string? Evidence, ToolCardLink? Finding);
