using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

/// <summary>Markdown that is not understood is reported at its place.</summary>
public sealed class UnreadMarkdownTests
{
    [Theory]
    [InlineData("The brother [name removed][redacted] was told.", "LH119", 13)]
    [InlineData("Read [the plan](the plan.pdf).", "LH204", 6)]
    [InlineData("Read [the plan](plan.pdf", "LH204", 6)]
    [InlineData("Seven of nine[^1].", "LH119", 14)]
    [InlineData("She was **told:**at once.", "LH119", 9)]
    [InlineData("She was *told:*at once.", "LH119", 9)]
    [InlineData("####Heading", "LH119", 1)]
    [InlineData("-one\n-two", "LH119", 1)]
    [InlineData("• one", "LH119", 1)]
    [InlineData("1.One", "LH119", 1)]
    [InlineData("| a | b |\n| c | d |", "LH119", 1)]
    [InlineData("An ~~open mark.", "LH119", 4)]
    [InlineData("An `open mark.", "LH119", 4)]
    [InlineData("A word *here*{.note} and there.", "LH112", 14)]
    [InlineData("Words {#place}", "LH112", 7)]
    [InlineData("See ![the plan] here.", "LH119", 5)]
    [InlineData("See [[the plan]] here.", "LH119", 5)]
    [InlineData("Cited [@report, 3", "LH116", 7)]
    [InlineData("Cited [see @report, 3].", "LH116", 7)]
    [InlineData("At <https://example.org/my url> here.", "LH204", 4)]
    [InlineData("Closed</i> here.", "LH110", 7)]
    [InlineData("- [ ]no space", "LH119", 3)]
    [InlineData("1. one\n3. three", "LH119", 1)]
    [InlineData("007. words", "LH119", 1)]
    [InlineData("> 5 of the children", "LH119", 1)]
    [InlineData("## \u200b", "LH111", 1)]
    [InlineData("##", "LH111", 1)]
    [InlineData("[\u200b](https://example.org/)", "LH125", 1)]
    public void It_is_reported_where_it_stands(string body, string code, int column)
    {
        var diagnostics = SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body)));
        Assert.Contains(diagnostics, diagnostic => (diagnostic.Code.Id, diagnostic.At.Line, diagnostic.At.Column) == (code, 9, column));
    }

    [Theory]
    [InlineData("Range (0, 5] and [0, 5) are half open; x[1] y[2 z.")]
    [InlineData("At 10::30::15 they rang [somebody] of the team [sic].")]
    [InlineData("A * star, 5 * 3, 48%* and snake_case_words, ____ and p < 0.05 or a > b.")]
    [InlineData("\\[name removed\\]\\[redacted\\] and \\*\\*stars\\*\\* and \\#\\#not a heading")]
    [InlineData("One # two #3, a - b, -5 degrees, 1.5 times, e.g. R&D; {brace} and ^mark, ~5 = 5.")]
    [InlineData("- [ ] ask about sleep\n- [x] write it down")]
    [InlineData("Struck ~~out~~, noted[^1].\n\n[^1]: One did not answer.\n\n    A second paragraph.")]
    [InlineData("1. one\n1. two\n1. three")]
    [InlineData("- [X] done\n- [x] done too\n- [ ] open")]
    [InlineData("One[^a], two[^b].\n\n[^a]: First.\n[^b]: Second.")]
    [InlineData("- A point[^a].\n[^a]: Its note.")]
    [InlineData("> \"5 of us went,\" she said.")]
    public void What_is_read_or_only_looks_odd_is_not_reported(string body) =>
        Assert.DoesNotContain(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body))), found =>
            found.Code.Id is not ("LH303" or "LH422" or "LH512"));

    [Fact]
    public void Every_sign_of_a_text_with_loose_brackets_is_kept()
    {
        var resource = SmallHub.Load(
            ("briefings/a.md", SmallHub.Resource("Range (0, 5] and [0, 5); x[1] y[2 z, 10::30::15."))).Linked!.ById["a"];
        Assert.Equal("Range (0, 5] and [0, 5); x[1] y[2 z, 10::30::15.", PlainText.Lead(resource.Body.Blocks));
    }

    [Fact]
    public void A_line_with_thousands_of_errors_of_one_kind_names_the_first_and_says_that_there_are_more()
    {
        var diagnostics = SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(string.Concat(Enumerable.Repeat("[a](", 5_000)))));
        Assert.InRange(diagnostics.Count, 2, 200);
        Assert.Contains(diagnostics, diagnostic =>
            diagnostic.Message.StartsWith("This line has more problems of this kind", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_line_of_entities_is_read_in_proportion_to_its_length()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        var resource = SmallHub.Load(
            ("briefings/a.md", SmallHub.Resource(string.Concat(Enumerable.Repeat("&amp;", 150_000))))).Linked!.ById["a"];
        Assert.Equal(new string('&', 150_000), PlainText.Lead(resource.Body.Blocks));
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("::: note\nNever closed.", 9)]
    [InlineData("Text.\n\n```\ncode", 11)]
    public void A_box_or_code_that_is_never_closed_is_reported_where_it_begins(string body, int line)
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body))));
        Assert.Equal((DiagnosticCodes.NeverClosed, line, 1), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
    }

    [Theory]
    [InlineData("> ", 128, "")]
    [InlineData("- ", 64, "x")]
    [InlineData("- ", 100, "x")]
    [InlineData("*", 50_000, "x")]
    [InlineData("[", 50_000, "x")]
    [InlineData("![", 20_000, "x")]
    [InlineData("_a *b ", 5_000, "x")]
    [InlineData("<", 50_000, "x")]
    [InlineData("{", 50_000, "x")]
    [InlineData("`", 50_000, "x")]
    [InlineData("| ", 20_000, "x")]
    [InlineData("::: note\n", 200, "x")]
    public void Deep_and_long_texts_end_with_diagnostics_at_their_line_and_soon(string piece, int times, string end)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var body = $"First.\n\n{string.Concat(Enumerable.Repeat(piece, times))}{end}";
        var diagnostics = SmallHub.Diagnostics(
            ("briefings/a.md", SmallHub.Resource(body)), ("briefings/b.md", SmallHub.Resource("[x](gone.md)")));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Path == "briefings/b.md");
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.FileUnreadable);
        Assert.All(diagnostics.Where(found => found.Code == DiagnosticCodes.TooComplex), found => Assert.True(found.At.Line >= 11));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }
}
