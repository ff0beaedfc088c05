using LearningHub.Studio;

namespace LearningHub.Tests.Studio.Guarding;

/// <summary>
/// Addresses of every page and form of a studio, made from the routes that it has registered. So a new page is tested by itself.
/// </summary>
internal static class StudioAddresses
{
    /// <summary>The round that addresses lead to.</summary>
    public const string Round = "spring";

    // What a page needs behind its address. Without an entry here, an address is asked for as it is.
    private static readonly Dictionary<string, string[]> Queries = new(StringComparer.Ordinal)
    {
        // The rows of all types look alike.
        ["/library"] = ["?type=audit"],
        ["/file"] = ["?path=glossary.yml"],
        ["/settings"] = ["?file=hub.yml"],
        ["/entries"] = ["?file=glossary.yml", "?file=vocabularies.yml&list=audiences"],
        ["/entry"] = ["?file=glossary.yml&at=0", "?file=references.yml&at=-1"],
    };

    // Files, words for scripts, and addresses that lead elsewhere.
    private static readonly string[] NoPages =
        ["/insight.csv", "/trail.csv", "/rounds/{id}/results", "/publish/progress", "/pick/{kind}", "/help", "/start", "/signed-out"];

    /// <summary>The routes of its pages and forms, without those of its styles and scripts.</summary>
    public static IReadOnlyList<string> Routes(StudioHost studio) =>
        [.. studio.Routes.Where(route => !route.StartsWith("GET /assets/", StringComparison.Ordinal))];

    /// <summary>Addresses of all pages.</summary>
    /// <param name="studio">The studio.</param>
    /// <param name="resource">Section and id of the resource that they lead to.</param>
    public static IEnumerable<string> Pages(StudioHost studio, string resource) => Routes(studio)
        .Where(route => route.StartsWith("GET ", StringComparison.Ordinal)).Select(route => route["GET ".Length..])
        .Where(path => !NoPages.Contains(path))
        .SelectMany(path => Queries.GetValueOrDefault(path, [string.Empty]).Select(query => Address(path, resource) + query));

    /// <summary>Addresses that all forms are sent to.</summary>
    /// <param name="studio">The studio.</param>
    /// <param name="resource">Section and id of the resource that they lead to.</param>
    public static IEnumerable<string> Forms(StudioHost studio, string resource) => Routes(studio)
        .Where(route => route.StartsWith("POST ", StringComparison.Ordinal)).Select(route => route["POST ".Length..])
        .SelectMany(path => Queries.GetValueOrDefault(path, [string.Empty]).Select(query => Address(path, resource) + query));

    /// <summary>The address of a route.</summary>
    public static string Address(string route, string resource) => route
        .Replace("{section}/{id}", resource, StringComparison.Ordinal)
        .Replace("{id}", Round, StringComparison.Ordinal)
        .Replace("{kind}", "citation", StringComparison.Ordinal);
}
