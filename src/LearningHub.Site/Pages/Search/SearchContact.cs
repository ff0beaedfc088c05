namespace LearningHub.Site.Pages.Search;

/// <summary>Whom to call and what to read first. It is shown above the results for people who need help.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Text">Text, plain.</param>
/// <param name="Lines">Telephone lines, the most urgent first.</param>
/// <param name="Links">Pages in plain words.</param>
public sealed record SearchContact(string Title, string Text, IReadOnlyList<PhoneLine> Lines, IReadOnlyList<LinkItem> Links);
