namespace LearningHub.Site.Pages.Progress;

/// <summary>What was found when somebody looked again.</summary>
/// <param name="Date">When.</param>
/// <param name="Found">What was found.</param>
/// <param name="FindingTitle">The finding that says so; null where the library has none.</param>
/// <param name="FindingHref">Its address.</param>
public sealed record ReAuditItem(DateOnly Date, string Found, string? FindingTitle, string? FindingHref);
