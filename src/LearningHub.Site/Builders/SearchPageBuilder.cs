using LearningHub.Content.Linking;
using LearningHub.Contract;
using LearningHub.Contract.Library;
using LearningHub.Site.Pages.Search;
using LearningHub.Site.Searching;

namespace LearningHub.Site.Builders;

/// <summary>Makes the search page: the form without an answer, and ways to browse.</summary>
internal sealed class SearchPageBuilder(SiteContext context, FrameBuilder frames, Lazy<LibraryRecord> library)
{
    /// <summary>The page.</summary>
    public SearchPage Build()
    {
        var (frame, urls) = frames.For(GeneratedPages.Search, "Search", "Search findings, recommendations, tools and everything else in this hub.");
        return new SearchPage(frame)
        {
            Form = Form(urls),
            Start = SearchStarts.Of(new LibraryDataset(library.Value), urls.To),
        };
    }

    private SearchFormView Form(PageUrls urls) => new()
    {
        Action = urls.To(GeneratedPages.Search),
        Query = string.Empty,
        Roles = [.. context.Catalogue.Vocabularies.Audiences.Terms.Select(term => new RoleOption(term.Id, term.Label, false))],
    };
}
