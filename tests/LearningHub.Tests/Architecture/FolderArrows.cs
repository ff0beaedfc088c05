using System.Text.RegularExpressions;

namespace LearningHub.Tests.Architecture;

/// <summary>
/// Which folders of a project refer to which. A folder is a namespace, so a using line is an arrow. What lies in a folder above needs
/// no using line; there the names of its types are looked for.
/// </summary>
internal static partial class FolderArrows
{
    /// <summary>The arrows of a project, each with a file that has it.</summary>
    /// <param name="project">The folder of the project; its name is the root namespace.</param>
    public static Dictionary<(string From, string To), string> Read(string project)
    {
        var root = Path.GetFileName(project);
        var files = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => (Path: file, Folder: FolderOf(project, file), Code: WithoutWords(File.ReadAllText(file)))).ToArray();
        var types = files.GroupBy(file => file.Folder).ToDictionary(
            folder => folder.Key,
            folder => folder
                .SelectMany(file => Declaration().Matches(file.Code).Concat(Extension().Matches(file.Code)))
                .Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal));
        var arrows = new Dictionary<(string, string), string>();
        foreach (var (path, folder, code) in files)
        {
            var used = Using().Matches(code).Select(match => match.Groups[1].Value)
                .Where(space => space == root || space.StartsWith($"{root}.", StringComparison.Ordinal))
                .Select(space => space.Length == root.Length ? string.Empty : space[(root.Length + 1)..].Replace('.', '/'));
            var words = Name().Matches(code).Select(match => match.Value)
                .Concat(Call().Matches(code).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
            var above = FoldersAbove(folder).Where(parent => types.TryGetValue(parent, out var names) && names.Overlaps(words));
            foreach (var target in used.Concat(above).Where(target => target != folder)) arrows.TryAdd((folder, target), path);
        }
        return arrows;
    }

    /// <summary>A cycle among the folders, as a sentence that names a file for each arrow; null if there is none.</summary>
    public static string? FindCycle(Dictionary<(string From, string To), string> arrows)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in arrows.Keys.Select(arrow => arrow.From).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (Follow(start, []) is { } cycle) return cycle;
        }
        return null;

        string? Follow(string folder, List<string> way)
        {
            if (way.IndexOf(folder) is var at and >= 0) return Describe([.. way[at..], folder]);
            if (!done.Add(folder)) return null;
            way.Add(folder);
            foreach (var next in arrows.Keys.Where(arrow => arrow.From == folder).Select(arrow => arrow.To))
            {
                if (Follow(next, way) is { } cycle) return cycle;
            }
            way.RemoveAt(way.Count - 1);
            return null;
        }

        string Describe(List<string> way) => string.Join("; ", way.Zip(way.Skip(1)).Select(step =>
            $"{Shown(step.First)} -> {Shown(step.Second)} ({Path.GetFileName(arrows[(step.First, step.Second)])})"));
    }

    private static string Shown(string folder) => folder.Length == 0 ? "(root)" : folder;

    private static string FolderOf(string project, string file) =>
        Path.GetDirectoryName(Path.GetRelativePath(project, file)) ?? string.Empty;

    private static IEnumerable<string> FoldersAbove(string folder)
    {
        while (folder.Length > 0)
        {
            folder = Path.GetDirectoryName(folder) ?? string.Empty;
            yield return folder;
        }
    }

    private static string WithoutWords(string code) => Text().Replace(Comment().Replace(code, string.Empty), "\"\"");

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"\b(?:class|record struct|record class|record|struct|interface|enum)\s+([A-Z]\w+)")]
    private static partial Regex Declaration();

    // Names behind a full stop are members, and those before a colon or "=" or "{ get" are declared, not used.
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+\b(?!\s*(?:=[^>=]|:|\{ get|\{ init))")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b([A-Z]\w+)(?:<\w+>)?\(this\b")]
    private static partial Regex Extension();

    [GeneratedRegex(@"\.([A-Z]\w+)\(")]
    private static partial Regex Call();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Text();
}
