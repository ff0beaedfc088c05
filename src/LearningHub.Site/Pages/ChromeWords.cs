namespace LearningHub.Site.Pages;

/// <summary>The words around a page in another language than the hub's.</summary>
/// <param name="Language">The language.</param>
/// <param name="ByPhrase">Its words by the English phrase; phrases that are missing stay English.</param>
public sealed record ChromeWords(string Language, IReadOnlyDictionary<string, string> ByPhrase);
