using LearningHub.Content;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Files;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Results;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Import;

/// <summary>What must be found in each of the five published reports, counted by hand.</summary>
public sealed class RealReportTests
{
    [SkippableTheory]
    [InlineData("000", "Multi-agency case audit report concerning Children living with substance misusing Parents/Carers", "2014-12",
        "Kay Welsh", "Cheshire East Local Safeguarding Children Board")]
    [InlineData("001", "The effectiveness of multi-agency arrangements in LBB to safeguard children who are, “living in the context of "
        + "drug and alcohol misuse and abuse” by their carers", null, null, "Bromley Safeguarding Children Board")]
    [InlineData("002", "What about the children? Joint working between adult and children’s services when parents or carers have mental "
        + "ill health and/or drug and alcohol problems", null, null, null)]
    [InlineData("003", "Multi-Agency Case Audit Report Into Child in Need Plans", "2014-04", "Valerie Charles",
        "Cheshire East Local Safeguarding Children Board")]
    [InlineData("004", "Safeguarding Children of Parents with Substance Misuse Problems and other Vulnerabilities", "2010-10", null,
        "Essex Safeguarding Children’s Board")]
    public void Title_date_author_and_board_are_read(string number, string title, string? date, string? author, string? board)
    {
        var page = RealReports.Import(number).Report!.Page;
        Assert.Equal(title, page.Title);
        Assert.Equal(date is null ? null : PartialDate.Parse(date), page.Date);
        Assert.Equal(author, page.Authors.SingleOrDefault());
        Assert.Equal(board, page.Board);
    }

    // 004 prints recommendations numbered 1 to 25 in eight tables; its two summaries of them are left as text.
    [SkippableTheory]
    [InlineData("000", "audits", 8, 8, 8, 4)]
    [InlineData("001", "audits", 18, 5, 0, 0)]
    [InlineData("002", "research", 13, 17, 0, 0)]
    [InlineData("003", "audits", 6, 0, 9, 13)]
    [InlineData("004", "research", 0, 25, 0, 107)]
    public void Findings_recommendations_works_and_notes_are_counted_right(
        string number, string section, int findings, int recommendations, int works, int notes)
    {
        var outcome = RealReports.Import(number);
        var report = outcome.Report!;
        Assert.StartsWith($"{section}/", outcome.Files[0].Path, StringComparison.Ordinal);
        Assert.Equal((findings, recommendations, works, notes),
            (report.Findings.Count, report.Recommendations.Count, report.References.Count, report.Notes.Count));
    }

    [SkippableFact]
    public void The_audit_form_of_000_becomes_a_tool_with_seven_sections()
    {
        var questions = RealReports.Import("000").Report!.Questions;
        Assert.Equal(7, questions.Count);
        Assert.Equal([10, 9, 6, 5, 4, 12, 6],
            questions.Select(section => section.Questions.Count(question => question.Number is not null)));
        Assert.Equal(3, questions.SelectMany(section => section.Questions).Count(question => question.IsJudgement));
        Assert.Equal("Multi-agency audit summary sheet", questions[6].Title);
        Assert.Equal("Section 2: Review of Multi-Agency Work", questions[1].Title);
    }

    [SkippableFact]
    public void The_template_of_003_becomes_a_tool_with_eleven_questions()
    {
        var section = Assert.Single(RealReports.Import("003").Report!.Questions);
        Assert.Equal(Enumerable.Range(1, 11).Select(number => $"{number}"), section.Questions.Select(question => question.Number));
        Assert.Equal(["Yes", "No", "Not sure/don't know", "Not applicable"], section.Questions[7].Choices);
        Assert.Contains("Child in Need Meeting record", section.Questions[0].Help, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Each_finding_of_003_keeps_its_challenge()
    {
        var findings = RealReports.Import("003").Report!.Findings;
        Assert.Equal(Enumerable.Range(1, 6).Select(number => $"Finding {number}"), findings.Select(finding => finding.Label));
        Assert.All(findings, finding => Assert.NotEmpty(finding.Challenges));
        Assert.All(findings, finding => Assert.Equal(FindingKind.Concern, finding.Kind));
    }

    [SkippableFact]
    public void Recommendations_of_004_keep_rationale_and_lead()
    {
        var recommendations = RealReports.Import("004").Report!.Recommendations;
        Assert.Equal(Enumerable.Range(1, 25).Select(number => $"{number}"), recommendations.Select(item => item.Label));
        Assert.All(recommendations, item => Assert.NotNull(item.Rationale));
        Assert.Equal("Parenting Lead", recommendations[19].Lead);
    }

    [SkippableFact]
    public void Recommendations_of_002_name_those_whom_they_address()
    {
        var leads = RealReports.Import("002").Report!.Recommendations.GroupBy(item => item.Lead)
            .Select(group => (group.Key, group.Count()));
        Assert.Equal(
        [
            ("The government", 2), ("LSCBs", 2), ("Adult mental health services", 5), ("Commissioners of adult mental health services", 2),
                ("Adult mental health services and drug and alcohol services", 3),
            ("Local authorities, mental health services and drug and alcohol services", 1),
            ("Local authorities and mental health services", 2),
        ], leads);
    }

    [SkippableTheory]
    [InlineData("000", 148, "3.2.13", "4.1")]
    [InlineData("002", 112, "112", null)]
    [InlineData("003", 94, "3.6.2", null)]
    public void Numbered_paragraphs_keep_their_numbers(string number, int count, string one, string? heading)
    {
        var report = RealReports.Import(number).Report!;
        var numbered = report.Parts.OfType<ParagraphPart>().Where(part => part.Number is not null).Select(part => part.Number!).ToList();
        var findings = report.Findings.Count(finding => finding.Label.Length > 0 && char.IsAsciiDigit(finding.Label[0]));
        Assert.Equal(count, numbered.Count + findings);
        Assert.Contains(one, numbered);
        if (heading is not null) Assert.DoesNotContain(heading, numbered);
    }

    [SkippableFact]
    public void The_sections_of_000_are_headings()
    {
        var headings = RealReports.Import("000").Report!.Parts.OfType<HeadingPart>().ToList();
        Assert.Equal(7, headings.Count(heading => heading.Level == 3 && heading.Text.StartsWith("3.", StringComparison.Ordinal)));
        Assert.Contains(headings, heading => heading is { Level: 2, Text: "Section 3: Analysis" });
        Assert.Contains(headings, heading => heading.Text.StartsWith("Appendix 2", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Quotations_beside_the_text_of_004_do_not_cut_its_sentences()
    {
        var report = RealReports.Import("004").Report!;
        Assert.True(report.SetAside.Count(
            item => item.Text.Contains("Young Person, Essex", StringComparison.Ordinal)
            || item.Text.Contains("Parent, Essex", StringComparison.Ordinal)) >= 20);
        Assert.DoesNotContain(report.Parts.OfType<ParagraphPart>(), part => part.Text is "Young Person," or "Essex" or "Vulnerabilities");
        Assert.Contains(report.Parts.OfType<ParagraphPart>(), part =>
            part.Text.Contains("reform frontline social work practice", StringComparison.Ordinal)
            && part.Text.Contains("assessing and helping children, young people", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Nothing_of_the_text_is_lost_and_the_drafts_diagnostics_are_all_on_the_list(string number)
    {
        var outcome = RealReports.Import(number);
        var source = Importing.Words(MarkupInText.Strip(Superscripts.RemoveNoteMarks(RealReports.Text(number)).Text));
        var written = Importing.Words(
            string.Join('\n', outcome.Files.Select(file => file.Text)).Replace("&#123;", "{", StringComparison.Ordinal)
            .Replace("&#125;", "}", StringComparison.Ordinal));
        foreach (var line in outcome.Account!.LeftOut)
        {
            foreach (var (word, times) in Importing.Words(line.Text)) written[word] = written.GetValueOrDefault(word) + times * line.Times;
        }
        Assert.Empty(source.Where(word => written.GetValueOrDefault(word.Key) < word.Value)
            .Select(word => $"{word.Key}: {word.Value} in the report, {written.GetValueOrDefault(word.Key)} kept"));

        var hub = Repository.ContentFiles;
        var files = hub.List().ToDictionary(path => path, hub.Read);
        foreach (var file in outcome.Files) files[file.Path] = System.Text.Encoding.UTF8.GetBytes(file.Text);
        // The resources of the hub were read before, and their bytes are the same.
        var published = Library.Load(new MemoryFiles(files), new LibraryOptions(SmallHub.Today), null, RealHub.Library.Source);
        Assert.DoesNotContain(published.Diagnostics, diagnostic => outcome.Files.Any(file => file.Path == diagnostic.Path));
        var withDrafts = Library.Link(published.Source, new LibraryOptions(SmallHub.Today, IncludeDrafts: true), null, published.OfFiles);
        foreach (var diagnostic in withDrafts.Diagnostics.Where(diagnostic =>
            outcome.Files.Any(file => file.Path == diagnostic.Path)))
        {
            // Words, safety and advice are for a person to decide; form and links must be right.
            Assert.True(diagnostic.Code.Id[2] is >= '3' and <= '5', $"{diagnostic.Code.Id} {diagnostic.At} {diagnostic.Message}");
            Assert.Contains(outcome.ToDo, item =>
                item.Path == diagnostic.Path && item.Text.StartsWith(diagnostic.Code.Id, StringComparison.Ordinal));
        }
    }

    [SkippableTheory]
    [InlineData("000", "3.2.1", "Appendix 2")]
    [InlineData("003", "Finding 1", "Finding 6")]
    public void Reading_order_is_kept(string number, string first, string second)
    {
        var draft = RealReports.Import(number).Files[0].Text;
        Assert.InRange(draft.IndexOf(first, StringComparison.Ordinal), 0, draft.LastIndexOf(second, StringComparison.Ordinal));
    }
}
