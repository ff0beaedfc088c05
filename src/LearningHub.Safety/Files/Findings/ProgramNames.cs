namespace LearningHub.Safety.Files.Findings;

/// <summary>Fields meant for the name of a program sometimes hold that of a person, and titles that of a private file.</summary>
internal static class ProgramNames
{
    private static readonly string[] Programs =
    [
        "adobe", "acrobat", "apple", "apache", "app", "camera", "canon", "canva", "chrom", "distiller", "draw", "edge", "excel", "figma",
            "firefox", "ghost",
        "gimp", "google", "image", "impress", "indesign", "inkscape", "illustrator", "ios", "keynote", "latex", "libre", "linux",
        "lightroom", "mac",
        "microsoft", "mozilla", "nitro", "numbers", "office", "open", "pages", "paint", "pdf", "photo", "powerpoint", "print", "publisher",
        "quark", "quartz",
        "safari", "scan", "scribus", "server", "sketch", "skia", "snip", "software", "studio", "tex", "version", "web", "windows", "word",
        "writer", "xerox",
        "x11", "calc", "snagit", "screenshot", "procreate", "affinity", "designer", "foxit", "typst", "prince", "word", "corel", "capture",
        "nikon", "sony",
    ];

    private static readonly string[] DocumentEndings =
        [".doc", ".docx", ".docm", ".odt", ".rtf", ".pdf", ".xls", ".xlsx", ".ppt", ".pptx", ".pub", ".txt", ".indd", ".ai", ".msg",
            ".eml"];

    /// <summary>
    /// Whether a program's name reads like that of a person: two to four words in capitals, no digits, nothing that programs are called.
    /// </summary>
    public static bool LooksLikePerson(string name)
    {
        var words = name.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 4 || !words.All(IsNameWord)) return false;
        return !words.Any(word => Programs.Any(program => word.StartsWith(program, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether a title is the name under which somebody kept a draft.</summary>
    public static bool IsFileName(string title)
    {
        var trimmed = title.Trim();
        return trimmed.StartsWith("Microsoft Word - ", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("Microsoft PowerPoint - ", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("Microsoft Excel - ", StringComparison.OrdinalIgnoreCase)
            || trimmed.Contains(":\\", StringComparison.Ordinal)
            || DocumentEndings.Any(ending => trimmed.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || letter is '\'' or '’' or '-' or '.') && word.Any(char.IsLower);
}
