namespace LearningHub.Site.Pages.Search.Form;

/// <summary>A role that a reader can choose. It is kept in the address only.</summary>
/// <param name="Value">Value of <c>role</c>: an audience id.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="IsChosen">Whether it is the reader's.</param>
public sealed record RoleOption(string Value, string Label, bool IsChosen);
