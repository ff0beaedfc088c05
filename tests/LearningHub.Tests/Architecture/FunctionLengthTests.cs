using LearningHub.Tests.Support;

namespace LearningHub.Tests.Architecture;

/// <summary>A function fits on a screen. The formatter holds the layout of the code, so braces can be found by their column.</summary>
public sealed class FunctionLengthTests
{
    private const int Longest = 45;
    private const string Open = "    {";
    private const string Close = "    }";

    private static readonly string[] Types = ["class ", "record ", "struct ", "interface ", "enum "];

    [Fact]
    public void No_function_is_longer_than_45_lines() =>
        Assert.Equal([], SourceFiles().SelectMany(LongFunctions));

    [Fact]
    public void Long_functions_are_found()
    {
        var body = Enumerable.Repeat("        c++;", 46);
        string[] code = ["public class A", "{", "    private void B(", "        int c)", Open, .. body, Close, "}"];
        Assert.Equal("A.cs: B has 46 lines.", Assert.Single(LongFunctions("A.cs", code)));
        Assert.Empty(LongFunctions("A.cs", ["public class A", "{", "    private class B", .. code[4..]]));
    }

    private static IEnumerable<string> SourceFiles() => new[] { "src", "themes" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    private static IEnumerable<string> LongFunctions(string path) =>
        LongFunctions(Path.GetRelativePath(Repository.Root, path), File.ReadAllLines(path));

    private static IEnumerable<string> LongFunctions(string path, string[] lines)
    {
        for (var start = 0; start < lines.Length; start++)
        {
            if (lines[start] != Open) continue;
            // What ends with a semicolon is a value in braces.
            var end = Array.FindIndex(lines, start, line => line.StartsWith(Close, StringComparison.Ordinal));
            if (end < 0 || lines[end] != Close) continue;
            var declaration = start - 1;
            while (declaration > 0 && (lines[declaration].Length < 5 || lines[declaration][4] == ' ')) declaration--;
            var isType = Types.Any(word => lines[declaration].Contains(word, StringComparison.Ordinal));
            if (end - start - 1 > Longest && !isType) yield return $"{path}: {NameIn(lines[declaration])} has {end - start - 1} lines.";
        }
    }

    private static string NameIn(string declaration) => declaration.Split('(')[0].Split(' ')[^1];
}
