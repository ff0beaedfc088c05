using System.Net;
using LearningHub.Contract.Description;
using LearningHub.Site;

namespace LearningHub.Web.Settings;

/// <summary>Settings of a host.</summary>
public sealed record HubHostOptions
{
    /// <summary>Addresses to listen on, with semicolons between them.</summary>
    public required string Urls { get; init; }

    /// <summary>Writes answers into the search page; null: the page is sent as it stands in the release, and browsers search by
    /// themselves.</summary>
    public ISiteTheme? Theme { get; init; }

    /// <summary>Requests that one client may make to the API in <see cref="ApiWindow"/>.</summary>
    public int ApiPermits { get; init; } = ApiLimits.RequestsAMinute;

    /// <summary>Suggestions that one client may ask for in <see cref="ApiWindow"/>: thirty people who type behind one address.</summary>
    public int SuggestionPermits { get; init; } = HostLimits.SuggestionsAMinute;

    /// <summary>Searches on the search page that one client may make in <see cref="ApiWindow"/>: thirty people behind one
    /// address.</summary>
    public int SearchPagePermits { get; init; } = HostLimits.SearchesAMinute;

    /// <summary>Whether a content folder is previewed: then only this computer is answered, and no other site may read along.</summary>
    public bool IsPreview { get; init; }

    /// <summary>
    /// Host names that are answered beside the one of the hub's address and those of this computer; "*" stands for every name.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The time after which a client's count begins anew.</summary>
    public TimeSpan ApiWindow { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Addresses or networks ("10.0.0.5", "10.0.0.0/8") of proxies in front of the host. Only what these say of a client in
    /// <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> is believed; with none, nobody is. Behind a proxy that is not named here all
    /// readers count as one client.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Whether a text is an address or a network.</summary>
    public static bool IsProxy(string text) => IPAddress.TryParse(text, out _) || IPNetwork.TryParse(text, out _);
}
