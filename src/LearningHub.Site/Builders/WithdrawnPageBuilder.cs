using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Makes the page that stands where something has been withdrawn. A host answers it with 410; elsewhere it keeps search engines
/// away by its metadata.</summary>
internal sealed class WithdrawnPageBuilder(SiteContext context, FrameBuilder frames)
{
    private const string Heading = "This page has been withdrawn";

    /// <summary>The page.</summary>
    public StatementPage Build(Withdrawal entry)
    {
        var (frame, urls) = frames.For(entry.Address, Heading, "What stood at this address is no longer part of this library.");
        var quickExit = entry.Type?.HasQuickExit ?? false;
        var withdrawn = frame with
        {
            // As on the page that stood here: a tab that names the hub can give a reader away.
            TabTitle = quickExit ? frame.Title : frame.TabTitle,
            Metadata = [.. frame.Metadata, new MetaItem("robots", "noindex", false)],
        };
        return new StatementPage(withdrawn)
        {
            JsonLd = JsonLd.OfWithdrawn(entry, context),
            QuickExit = quickExit,
            Sections = Sections(entry, urls)
        };
    }

    private StatementSection[] Sections(Withdrawal entry, PageUrls urls)
    {
        var what = entry.Title is { } title ? $"“{title}”" : "What stood here";
        var told = new StatementSection(string.Empty,
        [
            $"{what} was taken out of this library on {entry.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.",
            .. entry.Reason is { } reason ? [reason] : Array.Empty<string>(),
            "If you have a copy or a print of it, do not work from it any more.",
        ]);
        if (context.ReplacementOf(entry) is { } next)
            return [told, new StatementSection(
                "What to read instead", ["This has taken its place:"]) { Links = [ItemBuilder.Link(next, urls)] }];
        return
        [
            told with
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
