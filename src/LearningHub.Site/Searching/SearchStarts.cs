using LearningHub.Content.Linking;
using LearningHub.Contract.Library;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Search;

namespace LearningHub.Site.Searching;

/// <summary>What is shown before a search. It is made from the dataset, so the page and the host show the same.</summary>
public static class SearchStarts
{
    private static readonly (string Text, string Example)[] Tips =
    [
        ("Ask as you would ask a colleague.", "what is a MARAC"),
        ("Put words in quotation marks to find them together, in that order.", "\"voice of the child\""),
        ("Put a minus sign before a word to leave out passages that have it.", "drinking -training"),
        ("Short and full names find each other.", "CIN plan"),
    ];

    /// <summary>Ways to browse, how to search, whom to ask.</summary>
    /// <param name="dataset">The library.</param>
    /// <param name="link">Gives the link to an address from the root.</param>
    public static SearchStart ForDataset(LibraryDataset dataset, Func<string, string> link) => new()
    {
        Browse =
        [
            Group("Practice themes", SearchDocuments.Theme, dataset, link),
            Group("For your role", SearchDocuments.Audience, dataset, link),
            Group("The library", SearchDocuments.Type, dataset, link),
        ],
        Tips =
        [
            .. Tips.Select(tip =>
                new SearchTip(tip.Text, tip.Example, $"{link(GeneratedPages.Search)}?q={Uri.EscapeDataString(tip.Example)}")),
            new SearchTip("Help for people who write and publish has a search of its own.", "withdraw a page",
            $"{link(GeneratedPages.Search)}?for=authors&q=withdraw%20a%20page"),
        ],
        Contact = new LinkItem(dataset.Library.Hub.Contact, $"mailto:{dataset.Library.Hub.Contact}"),
    };

    private static BrowseGroup Group(string heading, string vocabulary, LibraryDataset dataset, Func<string, string> link) =>
        new(heading, [.. dataset.Vocabulary(vocabulary)!.Terms.Where(term => term.Address is not null)
            .Select(term => new LinkItem(term.Label, link(term.Address!)))]);
}
