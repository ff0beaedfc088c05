using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Writing;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>
/// Makes pages with fixed wording: the accessibility statement, "not found", "moved". The statement follows the model statement of the
/// Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018; its headings and legal sentences are set
/// by that model.
/// </summary>
internal sealed class StatementBuilder(SiteContext context, FrameBuilder frames)
{
    private readonly HubSettings settings = context.Settings;

    /// <summary>The accessibility statement.</summary>
    public StatementPage Accessibility()
    {
        var accessibility = settings.Accessibility;
        List<StatementSection> sections = [Introduction(), .. Contacts(accessibility)];
        Reasons(sections, "Non-accessible content: non-compliance with the accessibility regulations", accessibility.NonCompliant);
        Reasons(sections, "Disproportionate burden", accessibility.DisproportionateBurden);
        Reasons(sections, "Content that’s not within the scope of the accessibility regulations", accessibility.OutOfScope);
        var tested = DayText.Words(accessibility.Tested.Value);
        sections.Add(new("Preparation of this accessibility statement",
        [
            $"This statement was prepared on {DayText.Words(accessibility.Prepared)}. It was last reviewed on {tested}.",
            $"This website was last tested on {tested} against the WCAG 2.2 AA standard. {accessibility.Method}",
        ]));
        var (frame, _) = frames.For(
            GeneratedPages.Accessibility, "Accessibility statement",
            $"How accessible {settings.Name} is, how it was tested, and how to report problems.");
        return new StatementPage(frame) { Sections = sections };
    }

    /// <summary>The page for an address that does not exist. Its links start from the root of the host, because it is served at any
    /// address.</summary>
    public StatementPage NotFound()
    {
        var (frame, urls) = frames.ForAnyAddress("/404.html", "Page not found", "There is no page at this address.");
        return new StatementPage(frame)
        {
            Sections =
            [
                new(string.Empty,
                [
                    "There is no page at this address.",
                    "If you typed the address, check that it is right. If you followed a link, the page may have moved.",
                ])
                {
                    Links =
                    [
                        new LinkItem("Start from the home page", urls.To(GeneratedPages.Home)),
                        new LinkItem("Look through the practice themes", urls.To(GeneratedPages.PracticeThemes)),
                        new LinkItem("See what’s new", urls.To(GeneratedPages.WhatsNew)),
                        // A host of files alone has no page for the code of an earlier copy.
                        new LinkItem("Find out whether a printed copy is current", urls.To(GeneratedPages.Check)),
                    ],
                },
            ],
        };
    }

    /// <summary>The page at a former address of a resource.</summary>
    public StatementPage Moved(string alias, Resource resource)
    {
        var (frame, urls) = frames.For(alias, "This page has moved", $"This page is now at another address: {resource.Title}.");
        var href = urls.To(resource);
        return new StatementPage(frame with { CanonicalUrl = context.FullUrl(resource.Address) })
        {
            Sections = [new(string.Empty, ["This page has a new address."]) { Links = [new LinkItem(resource.Title, href)] }],
            RedirectHref = href,
            QuickExit = resource.QuickExit,
        };
    }

    private StatementSection Introduction() => new(string.Empty,
        [
            $"This accessibility statement applies to {settings.Name} at {settings.Address}.",
            $"This website is run by {settings.Board}. We want as many people as possible to be able to use this website.",
        ])
    {
        Points =
            [
                "zoom in up to 400% without the text spilling off the screen",
                "get from the start to the end of each page with a keyboard alone",
                "listen to each page with a screen reader",
                "read and use every page with scripts switched off",
            ],
    };

    private IEnumerable<StatementSection> Contacts(AccessibilitySettings accessibility) =>
    [
        new("Feedback and contact information",
        [
            "If you need information on this website in a different format, or find a problem that is not listed on this page, "
                + $"write to {settings.Contacts.Accessibility.Value}.",
            $"We’ll consider your request and get back to you in {accessibility.ResponseDays} working days.",
        ]),
        new("Enforcement procedure",
        [
            "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and "
                + "Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not "
                + "happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).",
        ])
        {
            Links = [new LinkItem("Equality Advisory and Support Service", "https://www.equalityadvisoryservice.com/")],
        },
        new("Technical information about this website’s accessibility",
            [$"{settings.Board} is committed to making its website accessible, in accordance with the accessibility regulations."]),
        new("Compliance status", [Compliance(accessibility.Status)]),
    ];

    private static void Reasons(List<StatementSection> sections, string heading, IReadOnlyList<string> points)
    {
        if (points.Count > 0)
        {
            sections.Add(new StatementSection(heading, ["The content listed below is non-accessible for the following reasons."])
            {
                Points = points
            });
        }
    }

    private static string Compliance(ComplianceStatus status) => status switch
    {
        ComplianceStatus.Fully => "This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.",
        ComplianceStatus.Partially =>
            "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the "
                + "non-compliances listed below.",
        _ => "This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The non-compliances "
        + "are listed below.",
    };
}
