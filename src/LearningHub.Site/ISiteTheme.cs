using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Search;
using LearningHub.Site.Pages.Tools;

namespace LearningHub.Site;

/// <summary>The look of the hub. A theme turns page models into HTML and brings its own assets. It computes no links and reads no
/// content.</summary>
public interface ISiteTheme
{
    /// <summary>
    /// Files of the theme by their path in the site. Those in <see cref="LearningHub.Contract.HashedFiles.Folder"/> have a hash of their
    /// bytes in their names, so browsers may cache them for ever.
    ///</summary>
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets { get; }

    /// <summary>Path of the licence notices, for a theme that ships third-party software. The footer of each page links to
    /// it.</summary>
    const string LicencesPath = "assets/licences.txt";

    /// <summary>Path of the stylesheet among <see cref="Assets"/>.</summary>
    string StylesheetPath { get; }

    /// <summary>Path of the script (a module) among <see cref="Assets"/>.</summary>
    string ScriptPath { get; }

    /// <summary>Writes one page. Safe to call from several threads at once.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Receives the whole HTML document.</param>
    Task WriteAsync(PageModel page, TextWriter output);

    /// <summary>Writes an answer of the host: the part between the two markers of the search page. The host puts it into the page of the
    /// same release with <see cref="Searching.SearchShell"/>. Safe to call from several threads at once.</summary>
    /// <param name="results">The answer.</param>
    /// <param name="output">Receives the HTML, the marks left out.</param>
    Task WriteSearchResultsAsync(SearchResults results, TextWriter output);

    /// <summary>Writes a form as one file that works from a disk and reaches nothing outside itself.</summary>
    /// <param name="file">The form.</param>
    /// <param name="output">Receives the whole HTML document.</param>
    Task WriteFormFileAsync(ToolFormFile file, TextWriter output);
}
