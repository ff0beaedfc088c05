using System.Text.RegularExpressions;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.CommonMark;

/// <summary>An example of the CommonMark specification, from the npm package commonmark-spec.</summary>
public sealed record CommonMarkExample(int Number, string Markdown, string Html)
{
    private const char ShownTab = '→';

    public static string SpecFile => Path.Combine(Repository.Tests, "node_modules", "commonmark-spec", "spec.txt");

    public static IReadOnlyList<CommonMarkExample> ReadAll()
    {
        var text = File.ReadAllText(SpecFile).ReplaceLineEndings("\n");
        var fence = new string('`', 32);
        var matches = Regex.Matches(text, $"^{fence} example\n(.*?)^\\.\n(.*?)^{fence}$", RegexOptions.Multiline | RegexOptions.Singleline);
        return [.. matches.Select(
            (match, index) => new CommonMarkExample(index + 1, WithTabs(match.Groups[1].Value), WithTabs(match.Groups[2].Value)))];
    }

    private static string WithTabs(string text) => text.Replace(ShownTab, '\t');
}
