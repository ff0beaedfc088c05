namespace LearningHub.Site.Pages.Search;

/// <summary>A term of the glossary or a law that the query names, shown as a card beside the results.</summary>
/// <param name="KindLabel">"Glossary" or "Law and guidance".</param>
/// <param name="Title">Its name.</param>
/// <param name="Href">Address of its entry.</param>
/// <param name="Text">What it means.</param>
public sealed record SearchNamedEntry(string KindLabel, string Title, string Href, string Text);
