using System.Net;
using LearningHub.Contract.Description;
using LearningHub.Site;

namespace LearningHub.Web.Settings;

/// <summary>Settings of a host.</summary>
public sealed record HubHostOptions
{
    /// <summary>Addresses to listen on, with semicolons between them.</summary>
    public required string Urls { get; init; }

    /// <summary>Writes answers into the search page; null: the page is sent as it stands in the release, and browsers search by themselves.</summary>
    public ISiteTheme? Theme { get; init; }

    /// <summary>Requests that one client may make to the API in <see cref="ApiWindow"/>.</summary>
    public int ApiPermits { get; init; } = ApiLimits.RequestsAMinute;

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
