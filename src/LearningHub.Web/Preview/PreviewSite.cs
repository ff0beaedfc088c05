using LearningHub.Content;
using LearningHub.Content.Reading;
using LearningHub.Site;
using LearningHub.Site.Planning;
using LearningHub.Web.Serving;

namespace LearningHub.Web.Preview;

/// <summary>A site that follows its content folder. After a fault the last good site stays.</summary>
public sealed class PreviewSite : ISiteSource
{
    private readonly IHubFiles files;
    private readonly ISiteTheme theme;
    private readonly Func<LibraryOptions> options;
    private volatile LiveSite? site;

    /// <param name="files">The content folder.</param>
    /// <param name="theme">How the site looks.</param>
    /// <param name="options">How the library is loaded, asked for at each change.</param>
    public PreviewSite(IHubFiles files, ISiteTheme theme, Func<LibraryOptions> options)
    {
        this.files = files;
        this.theme = theme;
        this.options = options;
        Library = Library.Load(files, options());
        Take();
    }

    /// <summary>The library as it was last loaded, faults included.</summary>
    public Library Library { get; private set; }

    /// <summary>Whether there is a site to show.</summary>
    public bool HasSite => site is not null;

    /// <inheritdoc/>
    public async Task<byte[]?> ReadAsync(string path) => site is { } current ? await current.ReadAsync(path) : null;

    /// <summary>Loads what has changed.</summary>
    public void Update(IReadOnlyCollection<string> changed)
    {
        Library = Library.Reload(files, changed, options());
        Take();
    }

    private void Take()
    {
        if (!Library.HasErrors && Library.Catalogue is { } catalogue) site = new LiveSite(new SiteContext(catalogue, theme), files);
    }
}
