using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Writing;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;
using LearningHub.Tools.Word;

namespace LearningHub.Tests.Tools;

public sealed class ReturnReadingTests
{
    private const string Tool = "substance-misuse-reflection-tool";

    private static readonly Invitation Police = new("A", "police", "Police");

    private readonly MadeUpRound round = new(Tool, [Police]);

    [Fact]
    public void A_saved_file_is_read()
    {
        var read = round.Reader.Read(
            "a.json", round.Json(Police, new() { ["adults-searched"] = "Yes", ["children-seen-evidence"] = "One." }));
        Assert.Null(read.Refusal);
        Assert.Equal(("A", "police", "Police"), (read.Return!.Case, read.Return.Role, read.Return.Agency));
        Assert.Equal("One.", read.Return.Answers["children-seen-evidence"]);
    }

    [Fact]
    public void A_filled_Word_form_is_read()
    {
        var bytes = Filled(new()
        {
            ["case"] = "a",
            ["agency"] = "Station",
            ["adults-searched"] = "Partly",
            ["history-weighed-evidence"] = "x\ny",
        });
        var read = round.Reader.Read("a.docx", bytes);
        Assert.Null(read.Refusal);
        Assert.Equal("Partly", read.Return!.Answers["adults-searched"]);
        Assert.Equal("x\ny", read.Return.Answers["history-weighed-evidence"]);
        Assert.Equal(2, read.Return.Answers.Count);
    }

    [Fact]
    public void A_Word_form_that_says_nothing_is_held_is_a_return()
    {
        var read = round.Reader.Read("a.docx", Filled(new() { ["case"] = "A", ["agency"] = "Station", ["nothing-held"] = "Yes" }));
        Assert.True(read.Return!.NothingHeld);
    }

    [Fact]
    public void A_Word_form_whose_controls_a_program_has_dropped_is_read_by_its_questions()
    {
        using var stream = new MemoryStream();
        stream.Write(Filled(new() { ["case"] = "A", ["agency"] = "Station", ["adults-searched"] = "No" }));
        using (var document = WordprocessingDocument.Open(stream, true))
        {
            foreach (var control in document.MainDocumentPart!.Document!.Descendants<SdtRun>().ToArray())
            {
                foreach (var run in control.SdtContentRun!.Elements<Run>().ToArray())
                    control.InsertBeforeSelf(run.CloneNode(true));
                control.Remove();
            }
        }
        Assert.Equal("No", round.Reader.Read("a.docx", stream.ToArray()).Return!.Answers["adults-searched"]);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void A_filled_table_is_read(char separator)
    {
        var rows = CsvReader.Read(System.Text.Encoding.UTF8.GetString(CsvForm.Write(Sheet())));
        var filled = rows.Select(row => row[0] switch
        {
            "case" => [row[0], row[1], row[2], "A"],
            "agency" => [row[0], row[1], row[2], "Station"],
            "children-seen" => [row[0], row[1], row[2], "yes"],
            "children-seen-evidence" => [row[0], row[1], row[2], "=quoted, \"twice\""],
            _ => row,
        });
        var text = System.Text.Encoding.UTF8.GetString(CsvWriter.WriteForSpreadsheets(filled));
        if (separator == ';') text = string.Join("\r\n", CsvReader.Read(text).Select(row => string.Join(';', row.Select(cell =>
            $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
        var read = round.Reader.Read("a.csv", MadeUpRound.Utf8(text));
        Assert.Null(read.Refusal);
        Assert.Equal("Yes", read.Return!.Answers["children-seen"]);
        Assert.Equal("=quoted, \"twice\"", read.Return.Answers["children-seen-evidence"]);
    }

    public static TheoryData<string, string, string> Refusals => new()
    {
        { "a.pdf", "{}", "cannot be read" },
        { "a.json", "{", "not a file that a form of this hub has saved" },
        { "a.json", "[1]", "not a file that a form of this hub has saved" },
        { "a.docx", "PK", "cannot be opened" },
        { "a.csv", "a,b,c,d", "does not say which form it is" },
        { "a.json", Json("other-tool", 1, "police", "spring", "A"), "another tool" },
        { "a.json", Json(Tool, 99, "police", "spring", "A"), "edition 99" },
        { "a.json", Json(Tool, 2, "trainer", "spring", "A"), "no form for the role" },
        { "a.json", Json(Tool, 2, "police", "autumn", "A"), "sent for the round \"autumn\"" },
        { "a.json", Json(Tool, 2, "police", "spring", "Z"), "Its cases are A, B" },
        { "a.json", Json(Tool, 2, "police", "spring", ""), "letter of the case is missing" },
        { "a.json", Json(Tool, 2, "police", "spring", "A", "{}"), "has no answer" },
        { "a.json", Json(Tool, 2, "police", "spring", "A", "{\"adults-searched\":\"Yes\"}", held: true), "but it also has answers" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_taken_is_refused_with_a_reason(string name, string text, string reason)
    {
        var read = round.Reader.Read(name, MadeUpRound.Utf8(text));
        Assert.Null(read.Return);
        Assert.Contains(reason, read.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_none_is_left_out_and_told()
    {
        var read = round.Reader.Read("a.json", round.Json(Police, new() { ["adults-searched"] = "Perhaps", ["children-seen"] = "Yes" }));
        Assert.False(read.Return!.Answers.ContainsKey("adults-searched"));
        Assert.Contains(read.Return.Notes, note => note.Contains("Perhaps", StringComparison.Ordinal));
    }

    [Fact]
    public void A_return_on_an_older_edition_says_so()
    {
        var read = round.Reader.Read("a.json", round.Json(Police, new() { ["adults-searched"] = "Yes", ["culture"] = "Yes" }, edition: 1));
        Assert.Contains(read.Return!.Notes, note => note.Contains("edition 1", StringComparison.Ordinal));
        Assert.Contains(read.Return.Notes, note => note.Contains("culture", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_Word_form_is_valid_and_the_same_each_time()
    {
        foreach (var role in round.Set.Roles.Select(role => role.Value))
        {
            var sheet = FormSheet.For(MadeUpRound.Library, MadeUpRound.Library.ById[Tool], role)!;
            var bytes = WordForm.Write(sheet);
            Assert.Equal(bytes, WordForm.Write(sheet));
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document)
                .Select(error => $"{error.Path?.XPath}: {error.Description}"));
            var body = document.MainDocumentPart!.Document!.Body!;
            Assert.All(body.Elements<Table>(), table =>
            {
                Assert.NotNull(table.Descendants<TableHeader>().FirstOrDefault());
                Assert.NotNull(table.GetFirstChild<TableProperties>()!.TableDescription);
            });
            Assert.Equal("en-GB", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
        }
    }

    private static FormSheet Sheet() => FormSheet.For(MadeUpRound.Library, MadeUpRound.Library.ById[Tool], "police")!;

    private static byte[] Filled(Dictionary<string, string> values)
    {
        using var stream = new MemoryStream();
        stream.Write(WordForm.Write(Sheet()));
        using (var document = WordprocessingDocument.Open(stream, true))
        {
            foreach (var control in document.MainDocumentPart!.Document!.Descendants<SdtRun>())
            {
                if (!values.TryGetValue(control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!, out var value)) continue;
                control.SdtProperties.RemoveAllChildren<ShowingPlaceholder>();
                var run = new Run();
                foreach (var line in value.Split('\n'))
                {
                    if (run.HasChildren) run.Append(new Break());
                    run.Append(new Text(line));
                }
                control.SdtContentRun!.RemoveAllChildren();
                control.SdtContentRun.Append(run);
            }
        }
        return stream.ToArray();
    }

    private static string Json(
        string tool, int edition, string role, string roundId, string letter,
        string answers = "{\"adults-searched\":\"Yes\"}", bool held = false) =>
        $$"""
        {"format":"learninghub-return/1","tool":"{{tool}}","edition":{{edition}},"role":"{{role}}","round":"{{roundId}}",
         "case":"{{letter}}","agency":"Station","nothing_held":{{(held ? "true" : "false")}},"answers":{{answers}}}
        """;
}
