using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Tests.Content.Editing;

public sealed class FrontMatterEditorTests
{
    private const string Text = """
        # A note for editors
        title: "Minutes: who gets them"   # keep

        themes:
          - supervision
          - record-keeping

        # before the owner
        owner: Officer
        status: draft   # change to published when it is ready
        summary: >
          Two lines
          of text
        related: []

        """;

    private static readonly FrontMatterEditor Front = FrontMatterEditor.Read(Text)!;

    [Fact]
    public void Values_are_read_with_their_places()
    {
        Assert.Equal(["Minutes: who gets them"], Front.ValuesOf("title"));
        Assert.Equal(["supervision", "record-keeping"], Front.ValuesOf("themes"));
        Assert.Equal(["Two lines of text\n"], Front.ValuesOf("summary"));
        Assert.Empty(Front.ValuesOf("related"));
    }

    [Theory]
    [InlineData("Plain words", "title: Plain words   # keep")]
    [InlineData("With: a colon # and \"marks\"", "title: \"With: a colon # and \\\"marks\\\"\"   # keep")]
    public void A_text_takes_the_place_of_another_and_nothing_else_moves(string value, string line)
    {
        var changed = Front.Set(CommonKeys.Title, [value], ResourceType.Audit)!;
        Assert.Equal(Text.Replace("title: \"Minutes: who gets them\"   # keep", line, StringComparison.Ordinal), changed.Text);
    }

    [Fact]
    public void A_list_over_several_lines_becomes_one_line_and_the_comments_stay()
    {
        var changed = Front.Set(CommonKeys.Themes, ["supervision", "a, b"], ResourceType.Audit)!;
        Assert.Equal(
            Text.Replace("themes:\n  - supervision\n  - record-keeping\n", "themes: [supervision, \"a, b\"]\n", StringComparison.Ordinal),
            changed.Text);
    }

    [Fact]
    public void The_note_of_the_template_goes_with_the_value_that_it_explains() => Assert.Contains(
        "status: published\n", Front.Set(CommonKeys.Status, ["published"], ResourceType.Audit)!.Text, StringComparison.Ordinal);

    [Fact]
    public void A_folded_text_can_be_replaced_and_taken_out()
    {
        var changed = Front.Set(CommonKeys.Summary, ["Short"], ResourceType.Audit)!;
        Assert.Contains("summary: Short\nrelated: []\n", changed.Text, StringComparison.Ordinal);
        var without = Front.Set(CommonKeys.Summary, [], ResourceType.Audit)!;
        Assert.DoesNotContain("Two lines", without.Text, StringComparison.Ordinal);
        Assert.Equal(["Officer"], without.ValuesOf("owner"));
    }

    [Fact]
    public void A_new_key_stands_where_the_table_of_keys_has_it()
    {
        var changed = Front.Set(CommonKeys.Audiences, ["social-worker"], ResourceType.Audit)!;
        Assert.Contains("  - record-keeping\naudiences: [social-worker]\n\n# before the owner", changed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_risks_are_added_behind_others_in_each_form_of_list()
    {
        (string, string)[] risk =
        [
            ("code", "LH415"), ("text", "3f2a9c04d1be"), ("reason", "Printed: in the report."), ("role", "Board manager"),
        ];
        var first = Front.Add(CommonKeys.AcceptedRisks, risk, ResourceType.Audit)!;
        var second = first.Add(CommonKeys.AcceptedRisks, risk, ResourceType.Audit)!;
        Assert.Equal(16, second.ValuesOf("accepted-risks").Count);
        var flow = FrontMatterEditor.Read("title: A\naccepted-risks: []\n")!.Add(CommonKeys.AcceptedRisks, risk, ResourceType.Audit)!;
        Assert.StartsWith("title: A\naccepted-risks: [{ code: \"LH415\"", flow.Text, StringComparison.Ordinal);
        Assert.Equal(16, flow.Add(CommonKeys.AcceptedRisks, risk, ResourceType.Audit)!.ValuesOf("accepted-risks").Count);
    }

    [Theory]
    [InlineData("{ title: A }")]
    [InlineData("title: A\ntitle: B\n")]
    [InlineData("title: [")]
    [InlineData("- a\n")]
    public void What_cannot_be_changed_value_by_value_is_left_to_the_whole_text(string text) => Assert.Null(FrontMatterEditor.Read(text));

    [Fact]
    public void Any_text_is_read_back_as_it_was_written()
    {
        var random = new Random(3);
        const string letters = "ab:# \"'\\,[]{}&*!|>%@`-?~é😀\t.";
        for (var run = 0; run < 3000; run++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => letters[random.Next(letters.Length)]));
            if (value.Any(char.IsSurrogate) || value.Trim().Length == 0) continue;
            var changed = Front.Set(CommonKeys.Title, [value], ResourceType.Audit);
            Assert.True(changed is not null, $"<{value}>");
            Assert.Equal([value], changed.ValuesOf("title"));
            var listed = Front.Set(CommonKeys.Related, [value, "second"], ResourceType.Audit);
            Assert.True(listed is not null, $"<{value}>");
            Assert.Equal([value, "second"], listed.ValuesOf("related"));
        }
    }
}
