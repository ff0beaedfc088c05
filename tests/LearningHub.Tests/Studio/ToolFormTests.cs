using System.Net;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>Sections, questions, score and card of a tool are changed in a form, and every other line stays.</summary>
public sealed class ToolFormTests
{
    private const string Path = "tools/sleep/questions.yml";
    private const string Address = $"/settings?file={Path}";
    private const string Questions = """
        # Word for word.
        title: Questions on sleep
        score:
          source: "report, table 2"
          bands:
            - { from: 0, means: "Low." }
            - { from: 3, means: "High." }
        sections:
          - id: child
            title: The child
            questions:
              - id: seen
                text: "Was the child seen?"   # the first
                kind: choice
                choices: ["Yes", "No"]
                scores: [0, 4]
              - id: slept
                text: Where did the child sleep?
                kind: text
          - id: home
            title: The home
            questions:
              - safe
              - warm

        """;

    private static readonly (string, string)[] Files =
    [
        ("tools/sleep/index.md", SmallHub.Resource("## What it is for\n\nText.", "questions: questions.yml\nlicence: unknown\n")),
        (Path, Questions),
        ("questions.yml", "questions:\n  - { id: safe, text: Is it safe?, kind: text }\n  - { id: warm, text: Is it warm?, kind: text }\n"),
    ];

    [Fact]
    public async Task Nothing_changes_unless_somebody_changes_it()
    {
        await using var studio = await StudioInTest.OfAsync(Files);
        var edit = await studio.GetAsync("/edit/tools/sleep");
        Assert.NotNull(edit.QuerySelector($"a[href='/settings?file={Uri.EscapeDataString(Path)}']"));
        using var answer = await studio.SendAsync(await studio.GetAsync(Address));
        Assert.EndsWith("done=unchanged", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal(Questions, studio.Text(Path));
    }

    [Fact]
    public async Task Questions_selections_and_scores_are_changed_added_and_removed()
    {
        await using var studio = await StudioInTest.OfAsync(Files);
        var page = await studio.GetAsync(Address);
        page.GetElementById("remove.sections.0.questions.1")!.SetAttribute("checked", "checked");
        using var answer = await studio.SendAsync(page, null, (name, _, value) => name switch
        {
            "fm.sections.0.questions.0.text" => "Was the child seen awake?",
            "fm.sections.0.questions.0.scores" => "0\n5",
            "fm.sections.1.questions" => "warm\nsafe",
            "fm.score.bands.1.from" => "4",
            "fm.score.bands.2.from" => "5",
            "fm.score.bands.2.means" => "Very high.",
            _ => value,
        });
        Assert.True(answer.StatusCode is HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        var expected = Questions.Replace("\"Was the child seen?\"", "Was the child seen awake?", StringComparison.Ordinal)
            .Replace("[0, 4]", "[0, 5]", StringComparison.Ordinal)
            .Replace("      - id: slept\n        text: Where did the child sleep?\n        kind: text\n", "", StringComparison.Ordinal)
            .Replace("- safe\n      - warm", "- warm\n      - safe", StringComparison.Ordinal)
            .Replace("{ from: 3, means: \"High.\" }", "{ from: 4, means: High. }", StringComparison.Ordinal)
            .Replace("means: High. }\n", "means: High. }\n    - { from: 5, means: Very high. }\n", StringComparison.Ordinal);
        Assert.Equal(expected, studio.Text(Path));
    }

    [Fact]
    public async Task Every_tool_of_the_library_opens_as_a_form_and_stays_as_it_was()
    {
        await using var studio = await StudioInTest.OfContentAsync();
        foreach (var path in Repository.ContentFiles.List().Where(path => path.StartsWith("tools/", StringComparison.Ordinal)
            && path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            var before = studio.Bytes(path);
            using var answer = await studio.SendAsync(await studio.GetAsync($"/settings?file={path}"));
            Assert.EndsWith("done=unchanged", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
            Assert.Equal(before, studio.Bytes(path));
        }
    }
}
