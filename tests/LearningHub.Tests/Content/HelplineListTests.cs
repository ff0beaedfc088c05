using System.Text.RegularExpressions;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content;

/// <summary>Every helpline on the pages stands in <c>docs/helplines.md</c>, with what is known of it.</summary>
public sealed partial class HelplineListTests
{
    [Fact]
    public void Every_number_on_the_pages_is_in_the_list()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "helplines.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim()).ToHashSet(StringComparer.Ordinal);
        var content = Path.Combine(Repository.Root, "content");
        var missing = Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal))
            .Where(file => !Path.GetFileName(file).StartsWith("help-", StringComparison.Ordinal))
            .SelectMany(file => Number().Matches(File.ReadAllText(file)).Select(match => $"{match.Value} in {Path.GetFileName(file)}"))
            .Where(found => !listed.Contains(found.Split(" in ")[0]))
            .ToArray();
        Assert.True(missing.Length == 0, $"Not in docs/helplines.md: {string.Join(", ", missing)}");
    }

    [GeneratedRegex(@"\b(?:0(?:300|80[0-9]) [0-9]{3,4}(?: [0-9]{3,4})?|116 ?[0-9]{3})\b")]
    private static partial Regex Number();
}
