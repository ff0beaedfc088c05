using System.Text;

namespace LearningHub.Cli.Starting;

/// <summary>The content folder of the repository and the templates of a new hub, which are inside the program.</summary>
internal static class StarterContent
{
    private const string ContentPrefix = "content/";
    private const string TemplatePrefix = "templates/";

    /// <summary>Folders of resources that are examples. All others are about the hub itself, or for families in general.</summary>
    private static readonly string[] GeneralFolders = ["pages/", "awareness/", "drawings/"];

    private static readonly string[] ResourceNames = typeof(StarterContent).Assembly.GetManifestResourceNames();

    /// <summary>Every path below the content folder, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. ResourceNames.Select(Slashes).Where(name => name.StartsWith(ContentPrefix, StringComparison.Ordinal))
            .Select(name => name[ContentPrefix.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>Pages for families that are based on the reports of the examples, or that link to such a page.</summary>
    private static readonly Lazy<HashSet<string>> Resting = new(FindPagesThatRestOnExamples);

    /// <summary>Whether a page is for the demonstration alone: it is made up, or no native reader has read it.</summary>
    public static bool IsForDemonstration(string path) => path is "words.yml" or "logo.png"
        || path.EndsWith(".md", StringComparison.Ordinal) && Text(path) is var text
            && (text.Contains("\nmade-up: yes\n", StringComparison.Ordinal)
                || text.Contains("\nnative-reader: no\n", StringComparison.Ordinal));

    /// <summary>Whether a path is that of an example, or of a file beside one.</summary>
    public static bool IsExample(string path) => ExampleLists.Contains(path) || IsInExampleFolder(path);

    // Questions of the bank and voices are based on findings of the example reports.
    internal static readonly string[] ExampleLists = ["questions.yml", "voices.yml"];

    private static bool IsInExampleFolder(string path) =>
        path.Contains('/', StringComparison.Ordinal)
            && (!GeneralFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) || Resting.Value.Contains(path));

    /// <summary>The bytes of a file of the content folder.</summary>
    public static byte[] Bytes(string path) => Read(ContentPrefix + path);

    /// <summary>A text file of the content folder, with LF line ends.</summary>
    public static string Text(string path) => Decode(Bytes(path));

    /// <summary>A template, with LF line ends.</summary>
    public static string Template(string name) => Decode(Read(TemplatePrefix + name));

    private static HashSet<string> FindPagesThatRestOnExamples()
    {
        var pages = Paths.Where(path => path.StartsWith("awareness/", StringComparison.Ordinal)
            && path.EndsWith(".md", StringComparison.Ordinal)).ToDictionary(path => path, Text, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        int before;
        do
        {
            before = found.Count;
            foreach (var (path, text) in pages)
            {
                if (text.Contains("[@", StringComparison.Ordinal) || found.Any(other => LeadsTo(text, other))) found.Add(path);
            }
        }
        while (found.Count > before);
        return found;
    }

    private static bool LeadsTo(string text, string path) =>
        text.Contains(Path.GetFileNameWithoutExtension(path), StringComparison.Ordinal);

    private static byte[] Read(string name)
    {
        // A program that was built on Windows has backslashes in these names.
        var stored = ResourceNames.First(each => Slashes(each) == name);
        using var stream = typeof(StarterContent).Assembly.GetManifestResourceStream(stored)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Slashes(string name) => name.Replace('\\', '/');

    private static string Decode(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
}
