using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LearningHub.Content.Model.Questions;
using LearningHub.Tests.Support;
using LearningHub.Tools.Cards;

namespace LearningHub.Tests.Tools;

public sealed class CardTests : IDisposable
{
    private const string Tool = "substance-misuse-reflection-tool";
    private const string Audit = "ce-substance-misuse-audit-2014";

    private readonly string folder = Directory.CreateTempSubdirectory("hub-card-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_card_of_a_tool_has_its_questions_in_order_with_the_finding_behind_each()
    {
        var card = CardSheet.For(MadeUpRound.Library, MadeUpRound.Library.ById[Tool])!;
        Assert.InRange(card.Items.Count, 4, CardSelection.MostQuestions);
        Assert.StartsWith("Does the record say what a day is like", card.Items[0].Text, StringComparison.Ordinal);
        Assert.All(card.Items, item => Assert.NotNull(item.Finding));
    }

    [Fact]
    public void Findings_that_somebody_chooses_bring_a_question_each_and_those_without_one_are_told()
    {
        var card = CardSheet.ForFindings(
            MadeUpRound.Library, MadeUpRound.Library.ById[Tool], [$"{Audit}#f-fire", $"{Audit}#f-training"], out var without);
        Assert.Equal("Has anybody asked about smoke alarms, smoking and cooking while under the influence?", card.Items.Single().Text);
        Assert.Equal([$"{Audit}#f-training"], without);
    }

    [SkippableFact]
    public async Task A_card_for_Word_is_valid_and_takes_one_page_in_LibreOffice()
    {
        Skip.If(LibreOffice.WriterMissing is not null, LibreOffice.WriterMissing);
        foreach (var tool in new[] { Tool, "child-in-need-plan-audit" })
        {
            var bytes = WordCard.Write(CardSheet.For(MadeUpRound.Library, MadeUpRound.Library.ById[tool])!);
            using (var document = WordprocessingDocument.Open(new MemoryStream(bytes), false))
                Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document)
                    .Select(error => $"{error.Path?.XPath}: {error.Description}"));
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{tool}.docx"), bytes);
            await LibreOffice.ConvertAsync(folder, "pdf", $"{tool}.docx");
            using var pdf = UglyToad.PdfPig.PdfDocument.Open(Path.Combine(folder, $"{tool}.pdf"));
            Assert.Equal(1, pdf.NumberOfPages);
        }
    }

    [Theory]
    [InlineData("docx", $"{Audit}#f-fire", 0, "1 questions")]
    [InlineData("docx", $"{Audit}#f-fier", 2, "Did you mean")]
    [InlineData("docx", $"{Audit}#f-training", 2, "No question of this tool rests on these findings")]
    [InlineData("html", $"{Audit}#f-fire", 2, "--format docx")]
    public async Task A_card_is_exported_from_findings(string format, string finding, int code, string words)
    {
        var run = await HubProcess.RunAsync(
            "export", Tool, "--format", format, "--card", "--finding", finding, "--output", folder, "--content", Repository.Content);
        Assert.Equal(code, run.Code);
        Assert.Contains(words, run.Out + run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_with_too_many_questions_or_an_unknown_one_is_told()
    {
        const string Questions = """
            title: Tool
            card:
              title: Card
              findings: [audit#f-none]
              questions: [seen, sene]
            sections:
              - { id: part, title: Part, questions: [{ id: seen, text: Seen?, kind: yes-no }] }
            """;
        var found = SmallHub.Diagnostics(
            ("tools/tool/questions.yml", Questions),
            ("tools/tool/index.md", SmallHub.Resource("Text.", "questions: questions.yml\nlicence: unknown\n")));
        Assert.Contains(found, diagnostic => diagnostic.Message.Contains("sene", StringComparison.Ordinal));
        Assert.Contains(found, diagnostic => diagnostic.Message.Contains("audit#f-none", StringComparison.Ordinal));
        var many = Questions.Replace("[seen, sene]", $"[{string.Join(", ", Enumerable.Repeat("seen", 8))}]", StringComparison.Ordinal);
        Assert.Contains(
            SmallHub.Diagnostics(
                ("tools/tool/questions.yml", many),
                ("tools/tool/index.md", SmallHub.Resource("Text.", "questions: questions.yml\nlicence: unknown\n"))),
            diagnostic => diagnostic.Message.Contains("does not fit on one page", StringComparison.Ordinal));
    }
}
