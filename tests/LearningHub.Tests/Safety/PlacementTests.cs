using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>The check reads everything that a reader can see, and reports the exact place.</summary>
public sealed class PlacementTests
{
    [Theory]
    [InlineData("Text, and then SK11 6NA stands.", 9, 16)]
    [InlineData("Some **bold SK11 6NA** text.", 9, 13)]
    [InlineData("One line\nand SK11 6NA.", 10, 5)]
    [InlineData("- item\n  - inner SK11 6NA", 10, 11)]
    [InlineData("| A | B |\n|---|---|\n| x | SK11 6NA |", 11, 7)]
    [InlineData("> A quotation from SK11 6NA", 9, 20)]
    [InlineData("Code `SK11 6NA` too.", 9, 7)]
    [InlineData("![A house in SK11 6NA](a.svg)", 9, 14)]
    [InlineData("[Ring](tel:07700900123) or not.", 9, 1)]
    public void An_identifier_is_found_where_it_stands(string body, int line, int column)
    {
        var diagnostic = Assert.Single(
            SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(body))), diagnostic =>
                diagnostic.Code.Id.StartsWith("LH4", StringComparison.Ordinal));
        Assert.Equal((line, column), (diagnostic.At.Line, diagnostic.At.Column));
    }

    // Sentences before it tell of one child.
    [Theory]
    [InlineData("[a finding on Late referrals after a relapse, what works](b.md)", 0)]
    [InlineData("[the page on Bedtime and sleep](b.md)", 0)]
    [InlineData("[what Leanne told her teacher](b.md)", 1)]
    public void The_first_capital_of_a_link_begins_a_title(string link, int names) =>
        Assert.Equal(names, SmallHub.Diagnostics(
            ("briefings/a.md", SmallHub.Resource($"You can ask for your aunt. She was seven then. Read about this in {link}.")),
            ("briefings/b.md", SmallHub.Resource("Text."))).Count(diagnostic => diagnostic.Code == DiagnosticCodes.PersonName));

    [Fact]
    public void Title_and_summary_are_read_as_well() =>
        Assert.Contains(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource("Text.", title: "Life in SK11 6NA"))), diagnostic =>
            diagnostic.Code == DiagnosticCodes.Postcode && diagnostic.At.Line == 2);

    [Fact]
    public void Questions_of_a_tool_are_told_in_their_own_file()
    {
        var diagnostics = SmallHub.Diagnostics(
            ("tools/t/index.md", SmallHub.Resource("Text.", "questions: questions.yml\n")),
            ("tools/t/questions.yml",
                "title: Q\nsections:\n  - id: a\n    title: A\n    questions:\n      - { id: q, text: Who lives at SK11 6NA? }\n"));
        Assert.Equal("tools/t/questions.yml", Assert.Single(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.Postcode).Path);
    }

    [Fact]
    public void A_contact_box_may_hold_a_number_and_an_address() =>
        Assert.Empty(SmallHub.Diagnostics(
            ("awareness/a.md", SmallHub.Resource(
            "::: contact\nThe centre, 14 Meadow Lane, SK11 6NA, 01632 960417, hello@centre.test.\n:::"))));
}
