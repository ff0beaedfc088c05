using System.Net;
using LearningHub.Contract.Description;
using LearningHub.Site;
using LearningHub.Web.Insight;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Settings;

/// <summary>Settings of a host.</summary>
public sealed record HubHostOptions
{
    /// <summary>Addresses to listen on, with semicolons between them.</summary>
    public required string Urls { get; init; }

    /// <summary>Writes answers into the search page. If null, the page of the release is sent, and browsers search by
    /// themselves.</summary>
    public ISiteTheme? Theme { get; init; }

    /// <summary>Requests that one client may make to the API in <see cref="ApiWindow"/>.</summary>
    public int ApiPermits { get; init; } = ApiLimits.RequestsAMinute;

    /// <summary>Suggestions that one client may request in <see cref="ApiWindow"/>.</summary>
    public int SuggestionPermits { get; init; } = HostLimits.SuggestionsAMinute;

    /// <summary>Searches on the search page that one client may make in <see cref="ApiWindow"/>.</summary>
    public int SearchPagePermits { get; init; } = HostLimits.SearchesAMinute;

    /// <summary>Whether this is a preview. It then answers only this computer, and scripts of other websites may not read it.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Of a preview: the origins whose pages may show it in a frame, such as those of the studio; none: nobody may.</summary>
    public IReadOnlyList<string> FrameAncestors { get; init; } = [];

    /// <summary>Of a preview: says whose requests are answered; null: those of everybody on this computer.</summary>
    public Func<HttpRequest, bool>? Admits { get; init; }

    /// <summary>Of a preview: answers some requests by itself, before anybody is asked who sends them, and passes the others on; null:
    /// passes all on.</summary>
    public Func<HttpContext, Func<Task>, Task>? First { get; init; }

    /// <summary>
    /// Further host names, besides the one in the hub's address and those of this computer. "*" stands for every name.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Counts what people search for, if the settings of the hub say so; null: nothing is counted.</summary>
    public SearchCounter? Searches { get; init; }

    /// <summary>The time after which the count of a client starts again.</summary>
    public TimeSpan ApiWindow { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Addresses or networks ("10.0.0.5", "10.0.0.0/8") of proxies in front of the host. Only their headers <c>X-Forwarded-For</c> and
    /// <c>X-Forwarded-Proto</c> are trusted. Behind a proxy that is not named here, all readers count as one client.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Whether a text is an address or a network.</summary>
    public static bool IsProxy(string text) => IPAddress.TryParse(text, out _) || IPNetwork.TryParse(text, out _);
}
