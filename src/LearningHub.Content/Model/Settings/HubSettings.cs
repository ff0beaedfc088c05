using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Settings;

/// <summary>How links inside the site are written.</summary>
public enum LinkStyle
{
    /// <summary>Relative to the page: the site works in any folder of any host.</summary>
    Relative,

    /// <summary>From the root of the host, with the path of the hub's address in front.</summary>
    Absolute,
}

/// <summary>The settings of a library: everything in <c>hub.yml</c>.</summary>
public sealed record HubSettings
{
    /// <summary>Name of the hub.</summary>
    public required string Name { get; init; }

    /// <summary>The board that runs it.</summary>
    public required string Board { get; init; }

    /// <summary>Its purpose, in one line.</summary>
    public required string Tagline { get; init; }

    /// <summary>The address of the site, with a slash at the end.</summary>
    public required Uri Address { get; init; }

    /// <summary>The place of the address in <c>hub.yml</c>.</summary>
    public SourcePosition AddressAt { get; init; } = SourcePosition.Start;

    /// <summary>Language of the hub's own words.</summary>
    public required string Language { get; init; }

    /// <summary>How links are written.</summary>
    public LinkStyle Links { get; init; }

    /// <summary>Colours, logo, pictures for devices and for sharing.</summary>
    public required BrandSettings Brand { get; init; }

    /// <summary>Whom to write to.</summary>
    public required ContactSettings Contacts { get; init; }

    /// <summary>"Worried about a child?".</summary>
    public required ConcernSettings Concern { get; init; }

    /// <summary>The target of "Exit this page": a page that says nothing about the reader.</summary>
    public required Located<string> ExitTarget { get; init; }

    /// <summary>For <c>/.well-known/security.txt</c> (RFC 9116).</summary>
    public required SecuritySettings Security { get; init; }

    /// <summary>For the accessibility statement.</summary>
    public required AccessibilitySettings Accessibility { get; init; }

    /// <summary>Abbreviations that everybody knows.</summary>
    public IReadOnlyList<string> KnownAbbreviations { get; init; } = [];

    /// <summary>Licence under which others may use the hub's own words and data: an id; null if the board has named none.</summary>
    public Located<string>? DataLicence { get; init; }

    /// <summary>Counts of people from 1 up to this number are small and may not be published (Department for Education: 5).</summary>
    public int SmallNumber { get; init; } = 5;

    /// <summary>Reading age in years that pages for families are to keep to.</summary>
    public int ReadingAge { get; init; } = 9;

    /// <summary>For how many weeks the host keeps counts of what people search for; 0: nothing is counted.</summary>
    public int CountSearches { get; init; }

    /// <summary>Severities that differ from the table of codes; null: the check is off.</summary>
    public IReadOnlyDictionary<string, Severity?> Checks { get; init; } = new Dictionary<string, Severity?>();

    /// <summary>Whether it is a demonstration. Then numbers and addresses that nobody answers may be published.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Ids of the types of resource that the site offers as Word files.</summary>
    public IReadOnlyList<string> Papers { get; init; } = DefaultPapers;

    /// <summary>The types that are offered as Word files where the board names none.</summary>
    public static IReadOnlyList<string> DefaultPapers { get; } = ["training", "tool", "briefing"];

    /// <summary>Number of entries in a feed.</summary>
    public int FeedItems { get; init; } = 50;

    /// <summary>The needs on the home page.</summary>
    public IReadOnlyList<NeedSettings> Needs { get; init; } = [];
}

/// <summary>Colours, logo, pictures for devices and for sharing.</summary>
/// <param name="Colour">Brand colour, <c>#rrggbb</c>.</param>
/// <param name="Accent">Second colour, <c>#rrggbb</c>.</param>
/// <param name="Logo">File in the content folder, or null.</param>
/// <param name="Icon">PNG in the content folder for home screens, 512 by 512 pixels, or null.</param>
/// <param name="SharingImage">PNG in the content folder for sharing, 1200 by 630 pixels, or null.</param>
/// <param name="LogoPicture">PNG in the content folder that shows the same as a logo in SVG, or null.</param>
public sealed record BrandSettings(
    Located<string> Colour, Located<string> Accent, Located<string>? Logo, Located<string>? Icon = null,
    Located<string>? SharingImage = null, Located<string>? LogoPicture = null);

/// <summary>E-mail addresses of the people who run the hub.</summary>
public sealed record ContactSettings(Located<string> General, Located<string> Accessibility);

/// <summary>Whom to tell when worried about a child.</summary>
/// <param name="More">A resource that says more: an id, or null.</param>
public sealed record ConcernSettings(string Title, string Text, IReadOnlyList<PhoneSettings> Lines, Located<string>? More);

/// <summary>A telephone line.</summary>
public sealed record PhoneSettings(string Name, string Number, string Note)
{
    /// <summary>The place of the number in <c>hub.yml</c>.</summary>
    public SourcePosition NumberAt { get; init; } = SourcePosition.Start;
}

/// <summary>The contact for people who find a security weakness, and the day on which it expires.</summary>
/// <param name="Contact">An address: <c>mailto:</c> or https.</param>
/// <param name="Expires">The last day on which the contact is valid.</param>
/// <param name="HttpsForSubdomains">Whether browsers are to use https for all names below the hub's own (<c>includeSubDomains</c>).</param>
public sealed record SecuritySettings(string Contact, Located<DateOnly> Expires, bool HttpsForSubdomains = false);

/// <summary>How far the site conforms to WCAG 2.2 AA.</summary>
public enum ComplianceStatus
{
    /// <summary>In all.</summary>
    Fully,

    /// <summary>In most.</summary>
    Partially,

    /// <summary>Not.</summary>
    Not,
}

/// <summary>What the accessibility statement says, after the model of the 2018 Regulations.</summary>
public sealed record AccessibilitySettings
{
    /// <summary>Fully, partially or not.</summary>
    public required ComplianceStatus Status { get; init; }

    /// <summary>Day of the last test.</summary>
    public required Located<DateOnly> Tested { get; init; }

    /// <summary>Who tested the site, and how.</summary>
    public required string Method { get; init; }

    /// <summary>Day on which the statement was first prepared.</summary>
    public required DateOnly Prepared { get; init; }

    /// <summary>What does not comply with the regulations.</summary>
    public IReadOnlyList<string> NonCompliant { get; init; } = [];

    /// <summary>What would be a disproportionate burden to correct.</summary>
    public IReadOnlyList<string> DisproportionateBurden { get; init; } = [];

    /// <summary>What the regulations do not cover.</summary>
    public IReadOnlyList<string> OutOfScope { get; init; } = [];

    /// <summary>Working days within which we answer.</summary>
    public required int ResponseDays { get; init; }
}

/// <summary>A need on the home page: leads to a practice theme or a resource.</summary>
public sealed record NeedSettings(string Title, string Text, Located<string>? PracticeTheme, Located<string>? Resource);
