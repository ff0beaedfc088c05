namespace LearningHub.Site.Pages;

/// <summary>A resource whose copies have a code.</summary>
/// <param name="Page">Its title, with a link to the page about the status of copies.</param>
/// <param name="Code">The code of current copies; null if it was removed.</param>
/// <param name="State">Its status in words.</param>
public sealed record PaperRow(LinkItem Page, string? Code, string State);
