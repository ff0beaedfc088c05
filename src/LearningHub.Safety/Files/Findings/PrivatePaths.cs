namespace LearningHub.Safety.Files.Findings;

/// <summary>Addresses of files on somebody's own computer or network.</summary>
internal static class PrivatePaths
{
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "users", "public", "documents", "desktop", "downloads", "temp", "tmp", "home", "pictures", "my documents", "onedrive", "file:",
            "appdata", "roaming",
        "local", "microsoft", "templates", "program files", "program files (x86)", "microsoft office", "root", "office16", "1033", "2057",
    };

    /// <summary>Whether a text is the address of a local file or folder that says more than where programs keep things.</summary>
    public static bool IsTelling(string text) => IsLocal(text) && Segments(text).Any(segment => !Harmless.Contains(segment));

    /// <summary>Whether a text is an address on a computer or in a network, not on the web.</summary>
    public static bool IsLocal(string text)
    {
        var path = text.Trim();
        if (path.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || path.StartsWith(@"\\", StringComparison.Ordinal)) return true;
        if (path.StartsWith("/Users/", StringComparison.Ordinal) || path.StartsWith("/home/", StringComparison.Ordinal)) return true;
        return path.Length > 3 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] is '\\' or '/';
    }

    private static IEnumerable<string> Segments(string text) => Uri.UnescapeDataString(text.Trim())
        .Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries)
        .Where(segment => !(segment.Length == 2 && segment[1] == ':'))
        .Where(segment => !segment.EndsWith(".dotm", StringComparison.OrdinalIgnoreCase)
            && !segment.EndsWith(".dotx", StringComparison.OrdinalIgnoreCase));
}
