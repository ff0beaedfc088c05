using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningHub.Tests.Site.Acceptance;

/// <summary>The recommendations that a line of <c>docs/acceptance.md</c> names by number, as keys of the library.</summary>
internal static partial class NamedRecommendations
{
    private static readonly Dictionary<char, string> Reports = new()
    {
        ['A'] = "ce-substance-misuse-audit-2014",
        ['B'] = "bromley-substance-misuse-audit-2018",
        ['C'] = "ofsted-joint-working-2013",
        ['D'] = "ce-child-in-need-audit-2014",
        ['E'] = "essex-hidden-harm-2010-summary",
    };

    // Report C numbers its recommendations within groups. The library numbers them through.
    private static readonly Dictionary<string, int[]> Groups = new(StringComparer.Ordinal)
    {
        ["boards"] = [2, 8],
        ["mental health services"] = [9, 3, 10, 11, 12],
        ["commissioners"] = [13, 14],
        ["both adult services"] = [4, 15, 16],
        ["authorities and adult services"] = [5],
        ["authorities and mental health services"] = [6, 17],
    };

    /// <summary>The keys named in a place such as "C, recommendation to boards 1; 97" or "D, 3.1.9, finding 3".</summary>
    public static IEnumerable<string> In(string place) =>
        from match in Naming().Matches(place)
        from number in Numbers(match.Groups["numbers"].Value)
        select $"{Reports[place[0]]}#r-{InLibrary(match.Groups["group"].Value, number)}";

    private static int InLibrary(string group, int number) => group.Length == 0 ? number : Groups[group][number - 1];

    private static IEnumerable<int> Numbers(string text)
    {
        foreach (var part in text.Split(", "))
        {
            var ends = part.Split(" to ").Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            foreach (var number in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)) yield return number;
        }
    }

    // Report D calls its recommendations findings. What has a full stop in it is a paragraph.
    [GeneratedRegex(@"\b(?:recommendation|finding)s? (?:to (?<group>[a-z ]+?) )?(?<numbers>\d+(?![\d.])(?:(?:, | to )\d+(?![\d.]))*)")]
    private static partial Regex Naming();
}
