using LearningHub.Site.Pages.Search;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="SearchView"/>.</summary>
internal static class SearchViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
        [new("search-page-before-any-answer",
            new SearchPage(ExampleCatalogue.Frame("Search")) { Form = SearchSamples.Form, Start = SearchSamples.Unasked.Start })];
}
