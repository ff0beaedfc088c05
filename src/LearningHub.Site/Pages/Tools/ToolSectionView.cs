namespace LearningHub.Site.Pages.Tools;

/// <summary>A section of a tool.</summary>
public sealed record ToolSectionView(
    string Id, string Title, string? Intro, IReadOnlyList<string> For, IReadOnlyList<ToolQuestionView> Questions);
