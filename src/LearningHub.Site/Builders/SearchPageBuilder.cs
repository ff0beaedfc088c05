using LearningHub.Content.Linking;
using LearningHub.Contract.Library;
using LearningHub.Site.Pages.Search.Form;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Search;
using LearningHub.Site.Searching;

namespace LearningHub.Site.Builders;

/// <summary>Makes the search page before a search: the form, and ways to browse.</summary>
internal sealed class SearchPageBuilder(SiteContext context, FrameBuilder frames, Lazy<LibraryRecord> library)
{
    private const string Title = "Search";
    private const string Description = "Search findings, recommendations, tools and everything else in this hub.";

    /// <summary>The page.</summary>
    public SearchPage Build()
    {
        var (frame, urls) = frames.For(GeneratedPages.Search, Title, Description);
        return Page(frame, urls);
    }

    /// <summary>The page that a host sends instead of an answer when it gets too many searches. It is served at the address of the search
    /// page.</summary>
    /// <param name="path">Its path in the site.</param>
    /// <param name="notice">Sentences for readers.</param>
    public SearchPage BuildBusy(string path, IReadOnlyList<string> notice)
    {
        var (frame, urls) = frames.ForAnyAddress($"/{path}", Title, Description);
        return Page(frame, urls) with { Notice = notice };
    }

    // Each search has an address of its own. Search engines must not list them.
    private SearchPage Page(PageFrame frame, PageUrls urls) => new(frame.WithoutIndexing())
    {
        Form = Form(urls),
        Exits = ExitPages.BeginningsIn(context.Library),
        Start = SearchStarts.ForDataset(new LibraryDataset(library.Value), urls.To),
    };

    private SearchFormView Form(PageUrls urls) => new()
    {
        Action = urls.To(GeneratedPages.Search),
        Query = string.Empty,
        Roles = [.. context.Library.Vocabularies.Audiences.Terms.Select(term => new RoleOption(term.Id, term.Label, false))],
    };
}
