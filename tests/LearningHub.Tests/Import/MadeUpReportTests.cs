using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Import;
using LearningHub.Import.Recognising.Results;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Import;

/// <summary>Made-up reports in the shapes of real ones.</summary>
public sealed class MadeUpReportTests
{
    [Theory]
    [InlineData("wrapped-audit.txt")]
    [InlineData("table-report.md")]
    public void Draft_and_account_are_as_kept(string name)
    {
        var outcome = Importing.Import(name, Importing.MadeUp(name));
        Importing.Sound(outcome);
        var all = string.Concat(outcome.Files.Select(file => $"===== {file.Path}\n{file.Text}"));
        Golden.Matches($"import-{Path.GetFileNameWithoutExtension(name)}.txt", all);
    }

    [Fact]
    public void A_wrapped_text_with_pages_is_understood()
    {
        var report = Importing.Draft(Importing.Import("a.txt", Importing.MadeUp("wrapped-audit.txt"))).Report!;
        Assert.Equal("Multi-agency case audit into Missed health appointments", report.Page.Title);
        Assert.Equal(new PartialDate(2024, 3, 14), report.Page.Date);
        Assert.Equal(["Pat Example"], report.Page.Authors);
        Assert.Equal("Northmoor Safeguarding Children Partnership", report.Page.Board);
        Assert.Equal([2, 0], report.Findings.Select(finding => finding.Challenges.Count));
        Assert.Equal([FindingKind.Concern, FindingKind.Strength], report.Findings.Select(finding => finding.Kind));
        Assert.Equal(["The partnership", "Supervisors"], report.Recommendations.Select(item => item.Lead));
        Assert.Equal([2, 1], report.Questions.Select(section => section.Questions.Count));
        Assert.Equal(["Yes", "No", "Not applicable"], report.Questions[0].Questions[0].Choices);
        Assert.Contains(report.Parts.OfType<ParagraphPart>(), part => part.Number == "1.1"
            && part.Text.EndsWith("met for a morning.", StringComparison.Ordinal));
        Assert.Equal("https://www.example.org/not-brought", Assert.Single(report.References).Url);
        Assert.Contains(new ImportedAbbreviation("TAC", "Team Around the Child"), report.Abbreviations);
        Assert.Contains(report.SetAside, item => item.Text == "“I only wanted someone to ask me” (Mother, Northmoor)");
    }

    [Fact]
    public void Markdown_with_a_table_of_recommendations_is_understood()
    {
        var report = Importing.Draft(Importing.Import("a.md", Importing.MadeUp("table-report.md"))).Report!;
        Assert.Equal([FindingKind.Strength, FindingKind.Strength, FindingKind.Concern, FindingKind.Concern],
            report.Findings.Select(finding => finding.Kind));
        Assert.Equal(["Adult services", "Southmere Council, with schools"], report.Recommendations.Select(item => item.Lead));
        Assert.Equal(["Nobody did.", "They asked for it."], report.Recommendations.Select(item => item.Rationale));
        Assert.Equal("Names have been left out.", Assert.Single(report.Notes).Text);
    }

    [Fact]
    public void A_heading_inside_findings_does_not_become_a_finding()
    {
        var outcome = Importing.Text(
            "A report\n\n2.1 Summary of findings\n\n- The first point was seen in many files\n- The second point\n\n2.2 Background to "
            + "the work\n\nIt was long ago, and nobody knows any more how it came about that the work began in the first place.\n");
        Assert.Equal(2, Importing.Resource(outcome with { }).Body.Findings.Count);
    }

    [Fact]
    public void A_summary_that_repeats_the_recommendations_is_left_as_text()
    {
        const string Report =
            "A report\n\nExecutive summary\n\nRecommendations\n\n- Do one thing\n- Do another\n\nRecommendations\n\nRecommendation 1: "
            + "Do one thing, and say by when.\n\nRecommendation 2: Do another.\n";
        var outcome = Importing.Text(Report);
        Assert.Equal(["Recommendation 1", "Recommendation 2"], outcome.Report!.Recommendations.Select(item => item.Label));
        Assert.Equal(2, Importing.Resource(outcome).Body.Recommendations.Count);
    }

    [Fact]
    public void Prose_that_mentions_a_recommendation_is_none()
    {
        var report = Importing.Text(
            "A report\n\nRecommendation 3 of the earlier review was carried out in full by all partners in that year.\n\nFinding a way "
            + "through is hard.\n").Report!;
        Assert.Empty(report.Recommendations);
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("The board should ask for minutes.", "The board")]
    [InlineData("In order to help - XSCB to consider a course.", "XSCB")]
    [InlineData("New information must be considered.", null)]
    public void Who_is_to_act_is_read_from_the_sentence(string sentence, string? lead) =>
        Assert.Equal(lead, Assert.Single(Importing.Text($"A report\n\nRecommendation 1: {sentence}\n").Report!.Recommendations).Lead);

    [Theory]
    [InlineData("framework")]
    [InlineData("programme")]
    [InlineData("briefing")]
    [InlineData("page")]
    public void Any_type_can_be_asked_for(string type)
    {
        var options = Importing.Options with { Type = ResourceType.All.Single(each => each.Id == type) };
        Importing.Sound(Importing.Import("a.txt", Importing.MadeUp("wrapped-audit.txt"), options));
    }

    [Fact]
    public void Themes_are_suggested_from_words_and_synonyms()
    {
        var outcome = Importing.Text("A report\n\n" + string.Concat(Enumerable.Repeat("Supervision of social workers was rare.\n\n", 4)));
        Assert.Contains("themes: [supervision]   # suggested", outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains("audiences: [social-worker]   # suggested", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_names_lines_that_say_what_it_speaks_of()
    {
        var outcome = Importing.Import("a.txt", Importing.MadeUp("wrapped-audit.txt"));
        foreach (var (item, start) in new[] { ("Write the summary", "summary:"), ("Name the role", "owner:"),
            ("its kind", "### Finding 1"), ("which findings it rests on", "### Recommendation One"), ("set aside", "## Set aside") })
        {
            var found = Assert.Single(
                outcome.ToDo, each => each.Path == outcome.Files[0].Path && each.Text.Contains(item, StringComparison.Ordinal));
            var file = outcome.Files.Single(each => each.Path == found.Path);
            Assert.StartsWith(start, file.Text.Split('\n')[found.Line - 1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_id_that_is_taken_is_not_used_again()
    {
        var first = Importing.Text("Board audit\n\nText.", options: Importing.Options with { Id = "board-audit" });
        var hub = LearningHub.Content.Reading.Files.MemoryFiles.FromTexts(
            [.. SmallHub.Files(), .. first.Files.Select(file => KeyValuePair.Create(file.Path, file.Text))]);
        var second = await ReportImporter.ImportAsync("a.txt", "Board audit\n\nText."u8.ToArray(), hub, Importing.Options);
        Assert.Equal("audits/board-audit-2/index.md", second.Files[0].Path);
        var refused = await ReportImporter.ImportAsync("a.txt", "Board audit\n\nText."u8.ToArray(), hub, Importing.Options with
        {
            Id = "board-audit"
        });
        Assert.Contains("already belongs to audits/board-audit/", refused.Refusal!.What, StringComparison.Ordinal);
    }
}
