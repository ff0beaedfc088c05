using LearningHub.Content;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Tools;

public sealed class PaperTests
{
    private const string Editions = "editions:\n  - { date: 2026-01-01, change: First. }\n  - { date: 2026-02-01, change: Shorter. }\n";

    [Theory]
    [InlineData("7KQ2M-2-H4RT")]
    [InlineData("7kq2m-2-h4rt")]
    [InlineData("7KQ2M 2 H4RT")]
    [InlineData(" 7kq2m2h4rt ")]
    public void A_code_is_read_however_it_is_typed(string typed)
    {
        Assert.True(CheckCode.TryParse(typed, out var code));
        Assert.Equal("7KQ2M-2-H4RT", code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("7KQ2M")]
    [InlineData("7KQ2M-0-H4RT")]
    [InlineData("7KQ2M-9999-H4RT")]
    [InlineData("UUUUU-1-UUUU")]
    [InlineData("7KQ2M-2-H4R!")]
    public void What_is_no_code_is_not_read(string typed) => Assert.False(CheckCode.TryParse(typed, out _));

    [Fact]
    public void Letters_that_look_alike_are_the_same()
    {
        Assert.True(CheckCode.TryParse("OIL00-10-OOOO", out var code));
        Assert.Equal("01100-10-0000", code.ToString());
    }

    [Fact]
    public void Every_code_is_read_back()
    {
        foreach (var number in Enumerable.Range(1, 400))
        {
            var code = new CheckCode(CheckCode.WorkOf($"tool-{number}"), number, CheckCode.TextOf($"text {number}"));
            Assert.True(CheckCode.TryParse(code.ToString(), out var read));
            Assert.Equal(code, read);
        }
    }

    [Fact]
    public void A_copy_is_current_until_the_text_changes()
    {
        var entry = Entry(Load("Text.", Editions));
        var before = entry.Current!;
        Assert.Equal(2, before.Edition);
        Assert.Equal(PaperState.Current, entry.StateOf(before));
        var after = Entry(Load("Other text.", Editions + "  - { date: 2026-03-01, change: Asks about babies. }\n"));
        Assert.Equal(PaperState.Changed, after.StateOf(before));
        Assert.Equal("Asks about babies.", Assert.Single(after.ChangesSince(before.Edition)).Change);
    }

    [Fact]
    public void A_copy_of_what_was_taken_out_is_withdrawn()
    {
        var library = SmallHub.Load(("withdrawn.yml",
            "- { address: /tools/tool/, title: A tool, withdrawn: 2026-03-01, reason: A licence ran out. }"));
        var entry = Assert.Single(PaperRegister.Entries(library.Linked!.Resources, library.Linked.Withdrawals));
        Assert.Equal(CheckCode.WorkOf("tool"), entry.Work);
        Assert.Equal(PaperState.Withdrawn, entry.StateOf(new CheckCode(entry.Work, 1, "0000")));
    }

    [Fact]
    public void A_text_that_changed_without_an_edition_is_told_with_the_line_to_write()
    {
        var now = Paper.CurrentText(Load("Text.", Editions).Linked!.ById["tool"]);
        var named = Editions.Replace("change: Shorter.", $"change: Shorter., text: {now}", StringComparison.Ordinal);
        Assert.DoesNotContain(Load("Text.", named).Diagnostics, diagnostic => diagnostic.Code.Id == "LH321");
        var diagnostic = Assert.Single(Load("Other text.", named).Diagnostics, diagnostic => diagnostic.Code.Id == "LH321");
        var then = Paper.CurrentText(Load("Other text.", named).Linked!.ById["tool"]);
        Assert.Contains($"text: {then}", diagnostic.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void The_foot_of_a_copy_says_everything()
    {
        var library = Load("Text.", Editions);
        var paper = Paper.ForResource(library.Linked!.ById["tool"], library.Linked.Settings);
        Assert.Equal($"A resource. Edition 2, 1 February 2026. Check code {paper.Code} at example.org/check/{paper.Code}", paper.Line);
        Assert.Equal("example.org/tools/tool", paper.ShortAddress);
    }

    [Fact]
    public void Every_code_on_a_copy_is_known_and_what_is_not_known_has_none()
    {
        var library = MadeUpRound.Library;
        var known = PaperRegister.Entries(library.Resources, library.Withdrawals).Select(entry => entry.Current).ToHashSet();
        Assert.All(library.Resources, resource =>
        {
            var paper = Paper.ForResource(resource, library.Settings);
            Assert.Equal(paper.Line.Contains("Check code", StringComparison.Ordinal), known.Contains(paper.Code));
        });
        var briefing = Paper.ForResource(library.ById["seven-minute-binge-drinking"], library.Settings);
        Assert.Contains("Check code", briefing.Line, StringComparison.Ordinal);
    }

    private static PaperEntry Entry(Library library) =>
        Assert.Single(PaperRegister.Entries(library.Linked!.Resources, library.Linked.Withdrawals));

    private static Library Load(string body, string keys) =>
        SmallHub.Load(("tools/tool.md", SmallHub.Resource(body, keys + "licence: unknown\n")));
}
