using System.Text.RegularExpressions;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content;

/// <summary>The pages tell what the reports say in words of their own, and quote as printed.</summary>
public sealed partial class OwnWordsTests
{
    private const int Run = 12;

    private static readonly string[] Reports =
    [
        "ce-substance-misuse-2014", "bromley-substance-misuse-2018", "ofsted-what-about-the-children-2013", "ce-child-in-need-2014",
        "essex-hidden-harm-2010",
    ];

    [SkippableFact]
    public void No_page_has_twelve_words_of_a_report_in_a_row_and_each_quotation_is_as_printed()
    {
        var reports = RealReports.Texts().Select(Words).ToArray();
        var runs = reports.SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        var texts = reports.Select(words => string.Join(' ', words)).ToArray();
        var copied = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            foreach (Match quoted in Quotation().Matches(text))
            {
                var said = string.Join(' ', Words(quoted.Groups[1].Value));
                if (Reports.Contains(quoted.Groups[2].Value) && !texts.Any(report => report.Contains(said, StringComparison.Ordinal)))
                    copied.Add($"{Path.GetFileName(file)}: not as printed: {quoted.Groups[1].Value}");
            }
            var own = Words(Destination().Replace(Citation().Replace(Quoted().Replace(text, " qqq "), " "), " "));
            copied.AddRange(Runs(own).Where(runs.Contains).Select(words => $"{Path.GetFileName(file)}: {words}"));
        }
        Assert.True(copied.Count == 0, string.Join('\n', copied));
    }

    private static string[] Words(string text) =>
        [.. Word().Matches(text.Replace("’", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal))
            .Select(match => match.Value.ToUpperInvariant())];

    private static IEnumerable<string> Runs(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(start => string.Join(' ', words.AsSpan(start, Run).ToArray()));

    [GeneratedRegex("“([^”]+)”\\s*\\[@([a-z0-9-]+)")]
    private static partial Regex Quotation();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[@[^\]]*\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Destination();

    [GeneratedRegex("[A-Za-z0-9%£]+")]
    private static partial Regex Word();
}
