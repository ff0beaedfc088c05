using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Makes the page at the address of something that was withdrawn. Our host sends it with status 410. For other hosts, its metadata
/// tells search engines not to list it.</summary>
internal sealed class WithdrawnPageBuilder(SiteContext context, FrameBuilder frames)
{
    private const string Heading = "This page has been withdrawn";

    /// <summary>The page.</summary>
    public StatementPage Build(Withdrawal entry)
    {
        var (frame, urls) = frames.For(entry.Address, Heading, "The page that was here is no longer part of this library.");
        var quickExit = entry.Type?.HasQuickExit ?? false;
        var withdrawn = frame with
        {
            // As on the page that was here: the name of the hub in a tab can put a reader at risk.
            TabTitle = quickExit ? frame.Title : frame.TabTitle,
            Metadata = [.. frame.Metadata, new MetaItem("robots", "noindex", false)],
        };
        return new StatementPage(withdrawn)
        {
            JsonLd = JsonLd.ForWithdrawn(entry, context),
            QuickExit = quickExit,
            Sections = Sections(entry, urls),
        };
    }

    private StatementSection[] Sections(Withdrawal entry, PageUrls urls)
    {
        var what = entry.Title is { } title ? $"“{title}”" : "The page that was here";
        var withdrawal = new StatementSection(string.Empty,
        [
            $"{what} was removed from this library on {DayText.Words(entry.On)}.",
            .. entry.Reason is { } reason ? [reason] : Array.Empty<string>(),
            "If you have a copy or a printout of it, do not use it any more.",
        ]);
        if (context.ReplacementOf(entry) is { } next)
        {
            var instead = new StatementSection("What to read instead", ["It has been replaced by:"]);
            return [withdrawal, instead with { Links = [ItemBuilder.Link(next, urls)] }];
        }
        return
        [
            withdrawal with
            {
                Links =
                [
                    new LinkItem("Search this library", urls.To(GeneratedPages.Search)),
                    new LinkItem("See what’s new", urls.To(GeneratedPages.WhatsNew)),
                    new LinkItem("Start from the home page", urls.To(GeneratedPages.Home)),
                ],
            },
        ];
    }
}
