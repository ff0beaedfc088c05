using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

/// <summary>What is said to have been done about recommendations, and what only a demonstration may have.</summary>
public sealed class ProgressTests
{
    private const string Body = """
        ## Findings

        ### Nobody asked {#f-asked .concern}

        Nobody asked.

        ## Recommendations

        ### Ask {#r-1 owner="the board" addresses=f-asked}

        Ask.
        """;

    [Theory]
    [InlineData("acted-on", "recommendation: r-1, date: 2026-05-04, who: The board, change: All ask.", "")]
    [InlineData("acted-on", "recommendation: r-2, date: 2026-05-04, who: The board, change: All ask.", "LH207")]
    [InlineData("acted-on", "recommendation: r-1, date: 2026-11-21, who: The board, change: All ask.", "LH337")]
    [InlineData("acted-on", "recommendation: r-1, date: 2026-05-04, who: The board", "LH106")]
    [InlineData("acted-on", "recommendation: r-1, date: 2026-05-04, change: All ask.", "LH106")]
    [InlineData("re-audited", "recommendation: r-1, date: 2026-05-04, found: 18 of 20 asked.", "")]
    [InlineData("re-audited", "recommendation: r-1, date: 2026-05-04, found: All., finding: a#f-asked", "")]
    [InlineData("re-audited", "recommendation: r-1, date: 2026-05-04, found: All., finding: a#f-askd", "LH207")]
    [InlineData("re-audited", "recommendation: r-1, date: 2026-05-04", "LH106")]
    public void An_entry_names_a_recommendation_a_past_day_and_what_changed(string key, string entry, string code)
    {
        var diagnostics = SmallHub.Diagnostics(("audits/a.md", SmallHub.Resource(Body, $"{key}: [{{ {entry} }}]\n")));
        Assert.Equal(code.Length == 0 ? [] : [code], Told(diagnostics));
    }

    [Theory]
    [InlineData("2026-05-03", true)]
    [InlineData("2026-05-04", false)]
    [InlineData("2026-05-05", false)]
    public void A_second_look_comes_after_what_was_done(string day, bool isTold)
    {
        var keys = $"acted-on: [{{ recommendation: r-1, date: 2026-05-04, who: The board, change: All ask. }}]\n"
            + $"re-audited: [{{ recommendation: r-1, date: {day}, found: All. }}]\n";
        var diagnostics = SmallHub.Diagnostics(("audits/a.md", SmallHub.Resource(Body, keys)));
        Assert.Equal(isTold, Told(diagnostics).Contains("LH337"));
    }

    [Theory]
    [InlineData("briefings/a.md", "Ring 01632 960999 today.", "", "LH314")]
    [InlineData("briefings/a.md", "Ring +44 1632 960999 today.", "", "LH314")]
    [InlineData("briefings/a.md", "In 01632 of them 960999 were read.", "", null)]
    [InlineData("briefings/a.md", "Text.", "made-up: yes\n", "LH336")]
    [InlineData("briefings/a.md", "Tekst.", "lang: pl\nnative-reader: no\n", "LH338")]
    [InlineData("briefings/a.md", "Tekst.", "lang: pl\nnative-reader: yes\n", null)]
    [InlineData("local-help/a.md", "Text.", "telephone: 07700 900123\n", "LH314")]
    [InlineData("local-help/a.md", "Text.", "web-address: https://help.example.org/\n", "LH330")]
    public void Only_a_demonstration_may_have_what_is_made_up(string path, string text, string keys, string? code)
    {
        var files = SmallHub.Files((path, SmallHub.Resource(text, keys)));
        string[] codes = ["LH314", "LH330", "LH336", "LH338"];
        Assert.DoesNotContain(Diagnostics(files), diagnostic => codes.Contains(diagnostic.Code.Id));
        files["hub.yml"] = files["hub.yml"].Replace("demonstration: true", string.Empty, StringComparison.Ordinal);
        var told = Diagnostics(files).Where(diagnostic => diagnostic.Path == path && codes.Contains(diagnostic.Code.Id)).ToList();
        Assert.Equal(code is null ? [] : [code], told.Select(diagnostic => diagnostic.Code.Id));
        Assert.Equal(told, DemonstrationOnly.In(told));
    }

    private static List<string> Told(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(each => each.Code.Severity is Severity.Error).Select(each => each.Code.Id).Distinct()];

    private static IReadOnlyList<Diagnostic> Diagnostics(Dictionary<string, string> files) =>
        Library.Load(MemoryFiles.FromTexts(files), new LibraryOptions(SmallHub.Today)).Diagnostics;
}
