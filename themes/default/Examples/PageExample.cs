using LearningHub.Site.Pages;

namespace LearningHub.Theme.Default.Examples;

/// <summary>A whole page in one state, with made-up words. The states are those that a library rarely shows all at once: empty, full, long,
/// archived.</summary>
/// <param name="Name">What it shows, as an address: <c>resource-archived</c>.</param>
/// <param name="Page">The page.</param>
public sealed record PageExample(string Name, PageModel Page) : ThemeExample(Name)
{
    /// <inheritdoc/>
    public override Task WriteAsync(TextWriter output) => DefaultTheme.Instance.WriteAsync(Page, output);
}
