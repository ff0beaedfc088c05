using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

public sealed class WordingTests
{
    [Theory]
    [InlineData("The “toxic trio” was named.")]
    [InlineData("The \"Toxic Trio\" course.")]
    [InlineData("Nontoxic trios sing.")]
    [InlineData("`toxic trio` in code.")]
    [InlineData("> The toxic trio, in a quotation.")]
    public void A_contested_term_in_quotation_marks_passes(string body) =>
        Assert.Empty(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body))));

    [Theory]
    [InlineData("The toxic trio was named.")]
    [InlineData("“A quotation” and the Toxic Trio.")]
    [InlineData("It's the toxic trio.")]
    public void A_contested_term_outside_them_is_reported(string body) =>
        Assert.Equal(DiagnosticCodes.TermContested, Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body)))).Code);

    [Fact]
    public void A_title_with_a_contested_term_is_reported_too() =>
        Assert.Equal(DiagnosticCodes.TermContested,
            Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("Text.", title: "The toxic trio")))).Code);

    [Fact]
    public void An_abbreviation_spelt_out_on_a_public_page_passes() =>
        Assert.Empty(SmallHub.Diagnostics(("awareness/a.md", SmallHub.Resource("The Long Name Team (LNT) is here. Ask the LNT."))));

    [Fact]
    public void A_draft_of_every_type_passes_the_check_and_published_lacks_only_its_own_words()
    {
        foreach (var type in ResourceType.All)
        {
            (string Path, string Text)[] draft = [.. ResourceDraft.Files(type, "a-new-one", SmallHub.Today)];
            (string Path, string Text)[] published =
                [.. draft.Select(file => (file.Path, file.Text.Replace("status: draft", "status: published", StringComparison.Ordinal)))];
            Assert.DoesNotContain(SmallHub.Diagnostics(draft), diagnostic => diagnostic.Code.Severity is Severity.Error);
            Assert.All(SmallHub.Diagnostics(published).Where(diagnostic => diagnostic.Code.Severity is Severity.Error), diagnostic =>
                Assert.Equal(DiagnosticCodes.DraftWordsLeft, diagnostic.Code));
        }
    }

    [Fact]
    public void A_new_tool_has_questions_of_several_kinds()
    {
        var library = SmallHub.Load([.. ResourceDraft.Files(ResourceType.Tool, "home-visits", SmallHub.Today)
            .Select(file => (file.Path, file.Text.Replace("status: draft", "status: published", StringComparison.Ordinal)))]);
        var tool = Assert.IsType<ToolDetails>(library.Linked!.ById["home-visits"].Details);
        Assert.Equal("Home visits", tool.Questions!.Title);
        Assert.True(tool.Questions.Sections.SelectMany(section => section.Questions).Select(question => question.Kind).Distinct()
            .Count() >= 4);
        Assert.Contains(library.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.DraftWordsLeft
            && diagnostic.Message.Contains("\"seen\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_briefing_has_the_seven_headings_and_every_type_has_sections_of_its_own()
    {
        var headings = ResourceType.All.ToDictionary(
            type => type.Id, type => ResourceDraft.Write(type, "a-new-one", SmallHub.Today).Split('\n')
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToArray());
        Assert.Equal(7, headings["briefing"].Length);
        Assert.All(headings["briefing"].Index(), each => Assert.StartsWith($"## {each.Index + 1}. ", each.Item, StringComparison.Ordinal));
        Assert.All(headings, each => Assert.NotEmpty(each.Value));
        Assert.Equal(headings.Count, headings.Values.Select(lines => string.Join('\n', lines)).Distinct().Count());
        Assert.DoesNotContain(headings.Values.SelectMany(lines => lines), line => line.Contains("First heading", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[](a.md)", "LH125")]
    [InlineData("[ ](https://example.org/)", "LH125")]
    public void A_link_that_nobody_can_follow_is_an_error(string link, string code)
    {
        var diagnostic = Assert.Single(
            SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource($"See {link} now."))),
            found => found.Code.Severity is Severity.Error);
        Assert.Equal((code, 9), (diagnostic.Code.Id, diagnostic.At.Line));
    }

    [Fact]
    public void A_space_in_an_address_is_escaped()
    {
        var library = SmallHub.Load(("briefings/a.md", SmallHub.Resource("See [the plan](<https://example.org/my url>).")));
        var paragraph = Assert.IsType<ParagraphBlock>(library.Linked!.ById["a"].Body.Blocks.Single());
        Assert.Equal("https://example.org/my%20url", paragraph.Content.OfType<LinkInline>().Single().Destination);
    }

    [Theory]
    [InlineData("supervison", "supervision")]
    [InlineData("bingedrinking", "binge-drinking")]
    [InlineData("xyz", null)]
    public void Did_you_mean_finds_the_nearest_word(string written, string? expected) =>
        Assert.Equal(expected, DidYouMean.Nearest(written, ["supervision", "binge-drinking"]));
}
