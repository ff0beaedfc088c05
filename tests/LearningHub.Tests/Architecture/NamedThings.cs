using System.Text.RegularExpressions;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Architecture;

/// <summary>Finds what a map names in backticks and the repository does not have.</summary>
/// <remarks>
/// Looked for are paths whose first folder is one of ours, file names, and names that begin with a capital. Everything else in backticks
/// is an ordinary word, an address of a site or a line to type. A name counts as there if a file, a folder or the code has it;
/// comments of the code do not count, since they go out of date as maps do.
/// </remarks>
internal sealed partial class NamedThings
{
    private static readonly string[] Roots = ["src", "themes", "tests", "content", "docs"];
    private static readonly string[] CodeEndings = [".cs", ".razor", ".js", ".mjs", ".ts", ".scss", ".sh", ".csproj", ".props", ".json"];

    // Made by tools, or not ours.
    private static readonly string[] LeftOut = ["bin", "obj", "node_modules", "artifacts"];

    // Classes and methods of Lucene that ours stand in for or are compared with.
    private static readonly string[] OfLucene = ["BooleanScorer", "CheckIntegrity", "SynonymMap"];

    private readonly HashSet<string> paths;
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly string literals;

    /// <summary>Reads the repository's names.</summary>
    public NamedThings()
    {
        var files = Roots.Select(root => new DirectoryInfo(Path.Combine(Repository.Root, root))).Where(root => root.Exists)
            .SelectMany(FilesBelow).ToArray();
        paths = [.. files.SelectMany(WithFolders)];
        var code = files.Where(file => CodeEndings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !file.EndsWith("lock.json", StringComparison.Ordinal))
            .Select(file => WithoutComments(File.ReadAllText(Path.Combine(Repository.Root, file)))).ToArray();
        foreach (var text in code)
        {
            foreach (var word in Word().EnumerateMatches(text)) words.Add(text.Substring(word.Index, word.Length));
        }
        literals = string.Join('\n', code);
    }

    /// <summary>Names of a text that nothing has.</summary>
    public IReadOnlyList<string> MissingIn(string markdown) =>
        [.. InBackticks().Matches(markdown).Select(match => match.Groups[1].Value).Distinct().Where(name => !IsThere(name))];

    private bool IsThere(string name)
    {
        if (OfLucene.Contains(name)) return true;
        if (PathLike().IsMatch(name)) return IsPathThere(name.Replace("../", string.Empty, StringComparison.Ordinal).Trim('/'));
        if (FileName().IsMatch(name)) return IsPathThere(name) || literals.Contains(name, StringComparison.Ordinal);
        return !CodeName().IsMatch(name) || name.Split('.').All(part => words.Contains(part) || IsPathThere(part));
    }

    // "Content/Model" stands for "src/LearningHub.Content/Model", and "DraftWords" for "DraftWords.cs".
    private bool IsPathThere(string name)
    {
        var first = name.Split('/')[0];
        if (name.Contains('/', StringComparison.Ordinal) && !Roots.Contains(first) && !char.IsUpper(first[0])) return true;
        return paths.Any(path => EndsWithName(path, name) || EndsWithName(Path.ChangeExtension(path, null), name));
    }

    private static bool EndsWithName(string path, string name) =>
        path.EndsWith(name, StringComparison.Ordinal) && (path.Length == name.Length || path[^(name.Length + 1)] is '/' or '.');

    private static IEnumerable<string> FilesBelow(DirectoryInfo folder) =>
        folder.EnumerateDirectories().Where(each => !LeftOut.Contains(each.Name)).SelectMany(FilesBelow)
            .Concat(folder.EnumerateFiles().Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/')));

    private static IEnumerable<string> WithFolders(string path)
    {
        for (var each = path; !string.IsNullOrEmpty(each); each = Path.GetDirectoryName(each)!.Replace('\\', '/')) yield return each;
    }

    private static string WithoutComments(string code) =>
        string.Join('\n', code.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex("(?<!`)`([^`\n]+)`(?!`)")]
    private static partial Regex InBackticks();

    [GeneratedRegex(@"^(\.\./)*[A-Za-z][A-Za-z0-9._-]*(/[A-Za-z0-9._-]+)+/?$|^[A-Z][A-Za-z0-9.]*/$")]
    private static partial Regex PathLike();

    [GeneratedRegex(@"^[A-Za-z0-9][\w.-]*\.(cs|js|mjs|json|jsonl|yml|scss|txt|sh|razor)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^[A-Z][a-zA-Z0-9]*[a-z][a-zA-Z0-9]*(\.[A-Z][a-zA-Z0-9]+)*$")]
    private static partial Regex CodeName();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Word();
}
