using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LearningHub.Studio.People;

/// <summary>Which role an address of the studio needs.</summary>
public static class StudioRights
{
    private static readonly string[] ForPublishers =
        ["/publish", "/releases", "/withdraw", "/trail", "/trail.csv", "/rounds", "/settings", "/history", "/purge", "/spelling/add"];
    private static readonly string[] ForAuthors =
    [
        "/new", "/edit", "/file", "/join", "/manage", "/copy", "/rename", "/import", "/versions", "/restore", "/entries", "/entry",
        "/compare", "/readers", "/preview", "/insight", "/insight.csv", "/pick", "/spelling",
    ];

    // Everybody sees the preview, what goes out and what went out. Only authors preview what they have not saved, and only publishers
    // press the button.
    private static readonly string[] SeenByAll = ["/preview", "/publish", "/releases"];

    /// <summary>The least role that a request needs. What is not listed may be looked at by all and sent by publishers only.</summary>
    public static StudioRole NeededFor(string method, PathString path)
    {
        var isLook = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        if (path == SignOutPath || (isLook && IsUnder(path, SeenByAll))) return StudioRole.Reader;
        if (IsUnder(path, ForPublishers)) return StudioRole.Publisher;
        if (IsUnder(path, ForAuthors)) return StudioRole.Author;
        return isLook ? StudioRole.Reader : StudioRole.Publisher;
    }

    /// <summary>Lists that explain words and sources. The other lists and settings decide what is checked and what readers find.</summary>
    public static IReadOnlyList<string> ListsForAuthors { get; } = ["glossary.yml", "references.yml"];

    /// <summary>Whether somebody may open an address of the studio and do there what it is for, so that a link to it is of use.</summary>
    public static bool MayOpen(StudioPerson person, string address)
    {
        var parts = address.Split('?', 2);
        if (!person.MayActAs(NeededFor(HttpMethods.Get, parts[0]))) return false;
        if (person.MayActAs(StudioRole.Publisher)) return true;
        var query = QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : null);
        var path = parts[0] switch
        {
            "/file" => query["path"].ToString(),
            "/entries" or "/entry" => query["file"].ToString(),
            _ => string.Empty,
        };
        return !path.EndsWith(".yml", StringComparison.Ordinal) || ListsForAuthors.Contains(path);
    }

    /// <summary>Where somebody signs out.</summary>
    public const string SignOutPath = "/sign-out";

    private static bool IsUnder(PathString path, string[] parts) => parts.Any(part => path.StartsWithSegments(part));
}
