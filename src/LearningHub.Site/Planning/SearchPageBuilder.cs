using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Search;

namespace LearningHub.Site.Planning;

/// <summary>Makes the search page: the form without an answer, and ways to browse.</summary>
internal sealed class SearchPageBuilder(SiteContext context, FrameBuilder frames)
{
    private static readonly (string Text, string Example)[] Tips =
    [
        ("Ask as you would ask a colleague.", "what is a MARAC"),
        ("Put words in quotation marks to find them together, in that order.", "\"voice of the child\""),
        ("Put a minus sign before a word to leave out passages that have it.", "drinking -training"),
        ("Short and full names find each other.", "CIN plan"),
    ];

    /// <summary>The page.</summary>
    public SearchPage Build()
    {
        var frame = frames.For(GeneratedPages.Search, "Search", "Search findings, recommendations, tools and everything else in this hub.");
        return new SearchPage
        {
            Path = frame.Path,
            Title = frame.Title,
            TabTitle = frame.TabTitle,
            Description = frame.Description,
            CanonicalUrl = frame.CanonicalUrl,
            Language = frame.Language,
            Chrome = frame.Chrome,
            Breadcrumbs = frame.Breadcrumbs,
            Metadata = frame.Metadata,
            Form = Form(frame.Urls),
            Start = Start(frame.Urls),
        };
    }

    private SearchFormView Form(PageUrls urls) => new()
    {
        Action = urls.To(GeneratedPages.Search),
        Query = string.Empty,
        Roles = [.. context.Catalogue.Vocabularies.Audiences.Terms.Select(term => new RoleOption(term.Id, term.Label, false))],
    };

    private SearchStart Start(PageUrls urls) => new()
    {
        Browse =
        [
            Group("Practice themes", context.Catalogue.Vocabularies.PracticeThemes, GeneratedPages.PracticeThemes, urls),
            Group("For your role", context.Catalogue.Vocabularies.Audiences, GeneratedPages.Audiences, urls),
            new BrowseGroup("The library", [.. ListPageBuilder.ListedTypes.Select(type => new LinkItem(type.PluralLabel, urls.To($"/{type.Section}/")))]),
        ],
        Tips = [.. Tips.Select(tip => new SearchTip(tip.Text, tip.Example, $"{urls.To(GeneratedPages.Search)}?q={Uri.EscapeDataString(tip.Example)}"))],
        Contact = new LinkItem(context.Settings.Contacts.General, $"mailto:{context.Settings.Contacts.General}"),
    };

    private static BrowseGroup Group(string heading, Vocabulary vocabulary, string folder, PageUrls urls) =>
        new(heading, [.. vocabulary.Terms.Select(term => new LinkItem(term.Label, urls.To($"{folder}{term.Id}/")))]);
}
