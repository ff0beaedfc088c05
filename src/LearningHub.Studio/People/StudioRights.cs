using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.People;

/// <summary>Which role an address of the studio needs.</summary>
public static class StudioRights
{
    private static readonly string[] ForPublishers =
        ["/publish", "/releases", "/withdraw", "/trail", "/trail.csv", "/rounds", "/settings", "/history"];
    private static readonly string[] ForAuthors =
    [
        "/new", "/edit", "/file", "/join", "/manage", "/copy", "/rename", "/import", "/versions", "/restore", "/entries", "/entry",
        "/compare", "/readers", "/insight", "/insight.csv",
    ];

    // Everybody sees what goes out and what went out. Only publishers press the button.
    private static readonly string[] SeenByAll = ["/publish", "/releases"];

    /// <summary>The least role that a request needs. What is not listed may be looked at by all and sent by publishers only.</summary>
    public static StudioRole NeededFor(string method, PathString path)
    {
        var isLook = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        if (path == SignOutPath || (isLook && IsUnder(path, SeenByAll))) return StudioRole.Reader;
        if (IsUnder(path, ForPublishers)) return StudioRole.Publisher;
        if (IsUnder(path, ForAuthors)) return StudioRole.Author;
        return isLook ? StudioRole.Reader : StudioRole.Publisher;
    }

    /// <summary>Where somebody signs out.</summary>
    public const string SignOutPath = "/sign-out";

    private static bool IsUnder(PathString path, string[] parts) => parts.Any(part => path.StartsWithSegments(part));
}
