namespace LearningHub.Site.Pages;

/// <summary>Something whose copies carry a code.</summary>
/// <param name="Page">Its title, and the page that says how copies of it stand.</param>
/// <param name="Code">The code of current copies; null where it was taken out.</param>
/// <param name="State">How it stands, in words.</param>
public sealed record PaperRow(LinkItem Page, string? Code, string State);
