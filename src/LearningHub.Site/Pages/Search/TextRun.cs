namespace LearningHub.Site.Pages.Search;

/// <summary>A piece of text that is marked as a whole or not at all. Runs written one after the other give the text.</summary>
/// <param name="Text">Plain text, spaces included.</param>
/// <param name="IsMatch">Whether it is what the reader asked for.</param>
public sealed record TextRun(string Text, bool IsMatch)
{
    /// <summary>A text in which nothing is marked.</summary>
    public static IReadOnlyList<TextRun> Plain(string text) => [new TextRun(text, false)];
}
