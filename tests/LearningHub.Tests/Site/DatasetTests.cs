using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Writing;
using LearningHub.Contract;
using LearningHub.Site;
using LearningHub.Site.Dataset;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Site;

public sealed class DatasetTests
{
    private static readonly string[] Pieces =
        ["a", ",", "\"", "\r", "\n", "\r\n", "=", "+", "-", "@", "\t", "'", ";", "; ", " ", "é", "\U0001F600", "=1+1", "“", ""];

    [Fact]
    public async Task What_is_written_is_read_back_the_same()
    {
        var outputs = BuiltSite.PlanRealHub();
        var written = await BuiltSite.ReadAsync(outputs, DatasetFiles.LibraryPath);
        var read = LibraryFile.Read(Encoding.UTF8.GetBytes(written));
        Assert.Equal(written, JsonSerializer.Serialize(read.Library, DatasetJson.Compact.LibraryRecord));
        Assert.True(read.Library.Resources.Count >= 20);
    }

    [Fact]
    public void The_dataset_holds_what_the_library_does()
    {
        var linked = RealHub.Linked;
        var library = LibraryRecordBuilder.Build(new SiteContext(linked, DefaultTheme.Instance));
        Assert.Equal(linked.Findings.Keys, library.Findings.Select(finding => finding.Id));
        Assert.Equal(linked.Recommendations.Keys, library.Recommendations.Select(recommendation => recommendation.Id));
        Assert.Equal(linked.Recommendations.Keys.Count(key => linked.BackLinks.Answering[key].Any()),
            library.Recommendations.Count(recommendation => recommendation.Answered));
        Assert.All(library.Resources, resource => Assert.Equal($"https://learning.example.org{resource.Address}", resource.Url));
        var themes = library.Vocabularies.Single(vocabulary => vocabulary.Id == "theme").Terms;
        Assert.Equal(library.Findings.Count(finding => finding.Themes.Contains("supervision")),
            themes.Single(term => term.Id == "supervision").FindingCount);
    }

    [Fact]
    public async Task Sessions_are_in_the_data_with_their_courses_and_the_findings_that_they_rest_on()
    {
        var outputs = BuiltSite.PlanRealHub();
        var table = await BuiltSite.ReadAsync(outputs, DatasetFiles.SessionsPath);
        var rows = table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("courses,minutes,course_level,group_size,aims,rests_on", rows[0], StringComparison.Ordinal);
        var row = rows.Single(each => each.StartsWith("session-drinking-in-binges,", StringComparison.Ordinal));
        Assert.Contains("combined-issues-level-one", row, StringComparison.Ordinal);
        Assert.Contains("ce-substance-misuse-audit-2014#f-binge", row, StringComparison.Ordinal);
        var read = LibraryFile.Read(Encoding.UTF8.GetBytes(await BuiltSite.ReadAsync(outputs, DatasetFiles.LibraryPath))).Library;
        Assert.Equal(rows.Length - 1, read.Sessions.Count);
        Assert.Contains(
            "session-drinking-in-binges", read.Resources.Single(each => each.Id == "combined-issues-level-one").Details.Sessions!);
    }

    [Fact]
    public async Task A_licence_that_the_board_names_is_told_and_one_that_is_unknown_is_reported()
    {
        var files = SmallHub.Files();
        Assert.Contains("has named no licence", await PageAsync(files), StringComparison.Ordinal);
        var settings = files["hub.yml"];
        files["hub.yml"] = $"{settings}\ndata-licence: unknown\n";
        Assert.Contains("may be used under the Unknown.", await PageAsync(files), StringComparison.Ordinal);
        files["hub.yml"] = $"{settings}\ndata-licence: unknwn\n";
        var diagnostics = Library.Load(MemoryFiles.FromTexts(files), new LibraryOptions(SmallHub.Today)).Diagnostics;
        Assert.Contains("unknwn", Assert.Single(diagnostics).Message, StringComparison.Ordinal);

        static Task<string> PageAsync(Dictionary<string, string> files) =>
            BuiltSite.ReadAsync(BuiltSite.Plan(MemoryFiles.FromTexts(files)), "api/index.html");
    }

    [Theory]
    [InlineData("{", "The dataset is damaged: ")]
    [InlineData("null", "The dataset is empty.")]
    [InlineData("{\"format_version\":1}", "The dataset is damaged: ")]
    public void A_damaged_dataset_is_refused_in_words(string json, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<InvalidDataException>(() => LibraryFile.Read(Encoding.UTF8.GetBytes(json))).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_dataset_of_another_version_is_refused_in_words()
    {
        var written = await BuiltSite.ReadAsync(BuiltSite.Plan(ApiHub.Files()), DatasetFiles.LibraryPath);
        var newer = written.Replace("\"format_version\":1", "\"format_version\":2", StringComparison.Ordinal);
        var exception = Assert.Throws<InvalidDataException>(() => LibraryFile.Read(Encoding.UTF8.GetBytes(newer)));
        Assert.Equal("The dataset has the format version 2; this program reads 1. Build the release again.", exception.Message);
    }

    [Fact]
    public async Task Tables_are_as_the_golden_file_has_them()
    {
        var outputs = BuiltSite.Plan(ApiHub.Files("=HYPERLINK(\"x\"), and more"));
        var said = new StringBuilder();
        foreach (var path in new[] { DatasetFiles.ResourcesPath, DatasetFiles.FindingsPath, DatasetFiles.RecommendationsPath,
            DatasetFiles.GlossaryPath, DatasetFiles.ReferencesPath })
            said.Append(path).Append('\n')
                .Append((await BuiltSite.ReadAsync(outputs, path)).Replace("\r\n", "<CRLF>\n", StringComparison.Ordinal)).Append('\n');
        Golden.Matches("data-tables.txt", said.ToString());
    }

    [Fact]
    public void Any_table_is_read_back_cell_by_cell_and_no_cell_begins_a_formula() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ArrayOf(3).NonEmptyListOf().ToArbitrary(), rows =>
        {
            using var output = new MemoryStream();
            CsvWriter.Write(output, rows[0], rows.Skip(1));
            var read = Parse(Encoding.UTF8.GetString(output.ToArray()));
            return read.Count == rows.Count
                && read.Zip(rows).All(pair => pair.First.SequenceEqual(pair.Second.Select(CsvWriter.Guard)))
                && read.SelectMany(row => row).All(cell => cell.Length == 0 || !"=+-@\t\r".Contains(cell[0], StringComparison.Ordinal));
        }));

    [Fact]
    public void A_row_that_does_not_fit_its_header_is_an_error_of_ours() =>
        Assert.Throws<ArgumentException>(() => CsvWriter.Write(Stream.Null, ["a", "b"], [["only one"]]));

    // A reader that knows nothing of the writer but RFC 4180.
    private static List<string[]> Parse(string text)
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted || (text[i] != ',' && text[i] != '\r')) cell.Append(text[i]);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                i++;
                rows.Add([.. row]);
                row.Clear();
            }
        }
        return rows;
    }
}
