using LearningHub.Tests.Support;

namespace LearningHub.Tests.Architecture;

/// <summary>
/// Lines of code, styles and scripts end before column 141. Text between raw string quotes, and a licence in a script, may be longer.
/// Razor drops a line break inside a tag, at the ends of an element and around a code block; elsewhere it is a space on the page.
/// </summary>
public class LineLengthTests
{
    private const int Longest = 140;

    private static readonly string[] Patterns = ["*.cs", "*.js", "*.mjs", "*.scss", "*.sh", "*.razor"];

    private static readonly string[] WithLicence = ["themes/default/licences.mjs"];

    [Fact]
    public void No_line_of_code_is_longer_than_140_characters()
    {
        var longLines = SourceFiles().SelectMany(LongLines).ToList();

        Assert.True(longLines.Count == 0, "Break these lines:\n" + string.Join('\n', longLines));
    }

    private static IEnumerable<string> SourceFiles() =>
        new[] { "src", "themes", "tests" }
            .SelectMany(folder => Patterns.SelectMany(pattern =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
            .Where(path => !WithLicence.Contains(path.Replace(Path.DirectorySeparatorChar, '/')));

    private static IEnumerable<string> LongLines(string path)
    {
        var isRaw = false;
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, path)))
        {
            number++;
            var quotes = line.Split("\"\"\"").Length - 1;
            if (line.Length > Longest && !isRaw && quotes == 0) yield return $"{path}:{number} has {line.Length} characters.";
            if (quotes % 2 == 1) isRaw = !isRaw;
        }
    }
}
