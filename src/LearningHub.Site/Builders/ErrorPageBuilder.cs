using LearningHub.Content.Linking;
using LearningHub.Contract;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Search;

namespace LearningHub.Site.Builders;

/// <summary>
/// Makes the pages that a host or a proxy sends when it cannot answer. They are part of the release, so that they look like the hub and
/// show the board's telephone numbers. Their links start from the root of the host, because they are served at any address.
/// </summary>
internal sealed class ErrorPageBuilder(SiteContext context, FrameBuilder frames, SearchPageBuilder search)
{
    private const string NumbersBelow = "If you are worried about a child, the numbers to ring are below.";

    /// <summary>The request could not be read.</summary>
    public StatementPage Refused() => Build(
        ErrorPagePaths.Refused, "This address cannot be answered",
        "The address, or something that your browser sent with it, could not be read.",
        "If you typed the address, check that it is right. If it happens again, clear what this site has stored in your browser.");

    /// <summary>No host can answer.</summary>
    public StatementPage Unavailable() => Build(
        ErrorPagePaths.Unavailable, "This page cannot be shown just now",
        "Something is wrong on our side. You have done nothing wrong.", "Try again in a minute.");

    /// <summary>Too many searches came from one address. This is the search page, on which the browser then searches by itself.</summary>
    public SearchPage Busy() => search.BuildBusy(
        ErrorPagePaths.Busy,
        [
            "Too many searches have come from your network in the last minute, so the server has stopped answering them for a while.",
            "Your browser searches by itself instead. If it finds nothing, wait a minute and search again.",
        ]);

    private StatementPage Build(string path, string title, string lead, string advice)
    {
        var (frame, urls) = frames.ForAnyAddress($"/{path}", title, lead);
        return new StatementPage(frame.WithoutIndexing())
        {
            Sections =
            [
                new(string.Empty, [advice, NumbersBelow])
                {
                    Links =
                    [
                        new LinkItem("Start from the home page", urls.To(GeneratedPages.Home)),
                        new LinkItem(context.Settings.Concern.Title, "#worried"),
                    ],
                },
            ],
        };
    }
}
