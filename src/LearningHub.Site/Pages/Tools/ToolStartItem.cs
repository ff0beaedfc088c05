namespace LearningHub.Site.Pages.Tools;

/// <summary>A form to start.</summary>
/// <param name="Label">For whom it is.</param>
/// <param name="Href">Its address.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="Minutes">How long it takes.</param>
public sealed record ToolStartItem(string Label, string Href, int Questions, int Minutes);
