using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Model.Resources;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

public sealed class DraftWordsTests
{
    [Fact]
    public void A_new_resource_cannot_be_published_as_hub_new_wrote_it()
    {
        var audit = ResourceDraft.Write(ResourceType.Audit, "an-audit", SmallHub.Today);
        Assert.Empty(SmallHub.Diagnostics(("audits/an-audit.md", audit)));
        var published = audit.Replace("status: draft", "status: published", StringComparison.Ordinal);
        var messages = SmallHub.Diagnostics(("audits/an-audit.md", published)).Where(found => found.Code == DiagnosticCodes.DraftWordsLeft)
            .Select(diagnostic => diagnostic.Message).ToList();
        foreach (var message in (
            string[])["The owner is still the one from the draft.", "The summary is still the one from the draft.",
            "A finding still has the heading of the draft."]) Assert.Contains(message, messages);
    }

    public static TheoryData<string> Types => [.. ResourceType.All.Select(type => type.Id)];

    [Theory]
    [MemberData(nameof(Types))]
    public void No_line_of_a_template_can_be_published(string id)
    {
        var type = ResourceType.All.Single(each => each.Id == id);
        var draft = ResourceDraft.Write(type, "a-draft", SmallHub.Today)
            .Replace("status: draft", "status: published", StringComparison.Ordinal);
        var body = draft[(draft.IndexOf("\n---", StringComparison.Ordinal) + 4)..];
        // Names of columns and the marks of boxes are meant to stay.
        var lines = body.Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or ':')
            && !(line[0] == '|' && !line.Contains(DraftWords.ToWrite, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(lines);
        var diagnostics = SmallHub.Diagnostics(
            (type == ResourceType.Session ? "training/a-course/a-draft.md" : $"{type.Section}/a-draft.md", draft))
            .Where(found => found.Code == DiagnosticCodes.DraftWordsLeft)
            .Select(diagnostic => draft.Split('\n')[diagnostic.At.Line - 1]).ToList();
        foreach (var line in lines) Assert.Contains(line, diagnostics);
    }

    private const string Report =
        "The board read twelve files and met the workers who knew the families for a whole morning in the spring. Nobody had asked in "
        + "any of the twelve how much a parent drank at the weekend, and none of the plans said who would go on a Saturday. ";

    [Theory]
    [InlineData(Report, "", "which is not named")]
    [InlineData(Report, "source: unknown-work\n", "whose licence does not allow that")]
    [InlineData(Report, "source: open-work\n", null)]
    [InlineData("In short: the files say little of weekends, and plans leave them out.", "", null)]
    public void A_report_copied_word_for_word_needs_a_licence(string text, string source, string? reason)
    {
        var draft = SmallHub.Resource(text, source + $"imported-text: {CopiedText.FileName}\n");
        string References(string id, string licence) => $"- id: {id}\n  title: A work\n  licence: {licence}\n";
        var diagnostics = SmallHub.Diagnostics(
            ("briefings/a/index.md", draft), ("briefings/a/imported-text.txt", CopiedText.Write([Report])),
            ("references.yml", References("unknown-work", "unknown") + References("open-work", "ogl-3")))
            .Where(diagnostic => diagnostic.Code == DiagnosticCodes.DraftWordsLeft).ToList();
        if (reason is null) Assert.Empty(diagnostics);
        else Assert.Contains(reason, Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprints_that_are_missing_are_asked_for() =>
        Assert.Contains("is missing",
            Assert.Single(SmallHub.Diagnostics(
            ("briefings/a/index.md", SmallHub.Resource("Words.", "imported-text: imported-text.txt\n")))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_finding_that_nobody_decided_on_cannot_be_published() =>
        Assert.Contains("strength or a concern",
            Assert.Single(SmallHub.Diagnostics(
            ("research/a.md", SmallHub.Resource("## Findings\n\n### It was late {#f-late .undecided}\n\nWords."))), diagnostic =>
                diagnostic.Code == DiagnosticCodes.DraftWordsLeft).Message, StringComparison.Ordinal);

    [Fact]
    public void What_an_import_set_aside_cannot_be_published() =>
        Assert.Equal("LH311",
            Assert.Single(SmallHub.Diagnostics(
                ("briefings/a.md", SmallHub.Resource("Words.\n\n## Set aside by the import\n\nMore.")))).Code.Id);
}
