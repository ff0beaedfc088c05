using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Hub;

/// <summary>The keys of <c>security</c> in <c>hub.yml</c>.</summary>
public static class SecurityKeys
{
    /// <summary>Where weaknesses are reported.</summary>
    public static DataKey Contact { get; } = new("contact", KeyKind.Text)
    {
        Meaning = "Where people who have found a weakness can write: mailto: and an e-mail address, or a web address.",
        Example = "mailto:security@example.org",
        IsNeeded = true,
        Template = "{security}",
    };

    /// <summary>Last day of the contact.</summary>
    public static DataKey Expires { get; } = new("expires", KeyKind.Date)
    {
        Meaning = "The last day on which this is valid, at most a year ahead. Renew it when you have checked that the address still "
            + "answers.",
        Example = "2027-10-31",
        IsNeeded = true,
        Template = "{next-year}",
    };

    /// <summary>HTTPS for names below the hub's own.</summary>
    public static DataKey HttpsForSubdomains { get; } = new("https-for-subdomains", KeyKind.YesNo)
    {
        Meaning = "Whether browsers use https for all subdomains of the site too. Ask the person who manages your web address.",
        Example = "yes",
        Otherwise = "no",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Contact, Expires, HttpsForSubdomains];
}
