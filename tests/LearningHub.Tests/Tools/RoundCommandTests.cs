using System.IO.Compression;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Tools;

/// <summary>A round from invitations to the end, by commands. <see cref="CourseRoundTests"/> has one with the real program.</summary>
public sealed class RoundCommandTests : IDisposable
{
    private const string Tool = "substance-misuse-reflection-tool";
    private const string Secret = "Zebedee Quackenbush-Sample";

    private readonly string folder = Directory.CreateTempSubdirectory("hub-round-").FullName;

    private string Asked => Path.Combine(folder, "asked.csv");

    private string Copy => Path.Combine(folder, "content");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public async Task A_round_goes_from_invitations_to_a_draft_audit()
    {
        Skip.If(LibreOffice.WriterMissing is not null, LibreOffice.WriterMissing);
        await File.WriteAllTextAsync(Asked, "case,role,agency\nA,police,Station\nA,school,School\nA,gp,Surgery\nB,gp,Surgery\n");
        var opened = await Round("audit", "new", Tool, "--id", "spring", "--invitations", Asked, "--due", "2027-01-31");
        Assert.Equal((0, string.Empty), (opened.Code, opened.Err));
        var send = Path.Combine(folder, "rounds", "spring", "send");
        Assert.Equal(["school", "station", "surgery"], Directory.GetDirectories(send).Select(path => Path.GetFileName(path)!).Order());
        var instructions = await File.ReadAllTextAsync(Path.Combine(send, "station", "instructions.txt"));
        Assert.Contains("31 January 2027", instructions, StringComparison.Ordinal);

        var answers = $$"""{"adults-searched":"Yes","children-seen":"No","children-seen-evidence":"{{Secret}} was there."}""";
        await Return("police", "A", "Station", answers);
        await File.WriteAllBytesAsync(Path.Combine(folder, "rounds", "spring", "returns", "school.docx"), await LibreOfficeForm.FillInAsync(
            folder, Path.Combine(send, "school", $"{Tool}-school-spring.docx"), ".docx", "A", "School"));
        await Return("gp", "A", "Surgery", "{}", nothingHeld: true);

        var status = await Round("audit", "status", "spring");
        Assert.Contains("3 of 4 returned, 1 of them hold nothing; 1 missing.", status.Out, StringComparison.Ordinal);
        Assert.Contains("  Surgery: holds nothing", status.Out, StringComparison.Ordinal);
        Assert.Contains("  School: returned", status.Out, StringComparison.Ordinal);

        var collated = await Round("collate", "spring");
        Assert.Equal((0, string.Empty), (collated.Code, collated.Err));
        var results = Path.Combine(folder, "rounds", "spring", "results");
        var cases = await File.ReadAllTextAsync(Path.Combine(results, "inside-only", "cases.md"));
        Assert.Contains(Secret, cases, StringComparison.Ordinal);
        Assert.Contains("Missing: Surgery.", cases, StringComparison.Ordinal);
        var draft = await File.ReadAllTextAsync(Path.Combine(results, "draft-audit.md"));
        Assert.DoesNotContain(Secret, draft, StringComparison.Ordinal);
        Assert.Contains("4 invitations went out on 2 cases, and 3 were answered", draft, StringComparison.Ordinal);

        var closed = await Round("audit", "close", "spring");
        Assert.Contains("returns/school.docx", closed.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "rounds", "spring", "returns", "school.docx")));
    }

    [SkippableTheory]
    [InlineData(".docx")]
    [InlineData(".odt")]
    public async Task A_Word_form_that_LibreOffice_filled_in_and_saved_in_its_way_is_read(string ending)
    {
        Skip.If(LibreOffice.WriterMissing is not null, LibreOffice.WriterMissing);
        await File.WriteAllTextAsync(Asked, "case,role,agency\nA,school,School\n");
        await Round("audit", "new", Tool, "--id", "spring", "--invitations", Asked);
        var form = Path.Combine(folder, "rounds", "spring", "send", "school", $"{Tool}-school-spring.docx");
        await File.WriteAllBytesAsync(
            Path.Combine(folder, "rounds", "spring", "returns", $"filled{ending}"),
            await LibreOfficeForm.FillInAsync(folder, form, ending, "A", "St Example’s"));
        var collated = await Round("collate", "spring");
        Assert.Equal((0, string.Empty), (collated.Code, collated.Err));
        Assert.Contains("1 of 1 returned", collated.Out, StringComparison.Ordinal);
        var cases = await File.ReadAllTextAsync(Path.Combine(folder, "rounds", "spring", "results", "inside-only", "cases.md"));
        Assert.Contains("| St Example’s |", cases, StringComparison.Ordinal);
        Assert.Contains("not only for the child? | Partly |", cases, StringComparison.Ordinal);
        Assert.Contains("two lines and more", cases.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("Note on", collated.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_cannot_lie_inside_the_content_folder()
    {
        CopyContent();
        var inside = await HubProcess.RunAsync(
            "audit", "new", Tool, "--id", "spring", "--rounds", Path.Combine(Copy, "rounds"), "--content", Copy);
        Assert.Equal(2, inside.Code);
        Assert.Contains("outside", inside.Err + "outside the content folder", StringComparison.Ordinal);
        Assert.Contains("may not be inside the content folder", inside.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Copy, "rounds")));
    }

    [Fact]
    public async Task Returns_reach_no_site_and_no_index_even_when_somebody_puts_them_into_the_content_folder()
    {
        CopyContent();
        foreach (var place in new[] { "tools", "rounds/spring/returns", "audits" })
        {
            Directory.CreateDirectory(Path.Combine(Copy, place));
            await File.WriteAllTextAsync(
                Path.Combine(Copy, place, "a-return.json"),
                $"{{\"format\":\"learninghub-return/1\",\"agency\":\"{Secret}\"}}");
        }
        var target = Path.Combine(folder, "built");
        var built = await HubProcess.RunAsync("build", "--content", Copy, "--output", target);
        Assert.Equal(0, built.Code);
        var files = Directory.GetFiles(target, "*", SearchOption.AllDirectories);
        Assert.DoesNotContain(files, file => Path.GetFileName(file).Contains("a-return", StringComparison.Ordinal));
        var needle = "Quackenbush"u8.ToArray();
        Assert.DoesNotContain(files, file => File.ReadAllBytes(file).AsSpan().IndexOf(needle) >= 0);
        var check = await HubProcess.RunAsync("check", "--content", Copy);
        Assert.Contains("a-return.json", check.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("pdf-ready")]
    [InlineData("docx")]
    [InlineData("csv")]
    public async Task An_export_carries_its_code(string format)
    {
        var target = Path.Combine(folder, "out");
        var made = await Hub("export", Tool, "--format", format, "--role", "police", "--output", target);
        Assert.Equal((0, string.Empty), (made.Code, made.Err));
        var file = Assert.Single(Directory.GetFiles(target));
        var code = made.Out[(made.Out.IndexOf("check code ", StringComparison.Ordinal) + 11)..].TrimEnd(')', '\r', '\n');
        if (format == "docx")
        {
            using var zip = ZipFile.OpenRead(file);
            var part = zip.Entries.Single(entry => entry.Name.StartsWith("footer", StringComparison.Ordinal));
            using var footer = new StreamReader(part.Open());
            Assert.Contains(code, await footer.ReadToEndAsync(), StringComparison.Ordinal);
        }
        else
        {
            var text = await File.ReadAllTextAsync(file);
            Assert.Contains(code, text, StringComparison.Ordinal);
            Assert.Equal(format == "html", text.Contains("<script", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("export", "no-such-tool", "--format", "html", "There is no resource \"no-such-tool\".")]
    [InlineData("export", Tool, "--format", "pdf", "is not a format")]
    [InlineData("audit", "status", "--rounds", "nowhere", "round.json is missing")]
    public async Task Wrong_use_is_told_in_one_sentence(string first, string second, string third, string fourth, string expected)
    {
        string[] arguments = first == "audit"
            ? [first, second, "spring", third, Path.Combine(folder, fourth)] : [first, second, third, fourth];
        var run = await Hub(arguments);
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Out, string Err)> Hub(params string[] arguments) =>
        HubProcess.RunAsync([.. arguments, "--content", Repository.Content]);

    private Task<(int Code, string Out, string Err)> Round(params string[] arguments) =>
        Hub([.. arguments, "--rounds", Path.Combine(folder, "rounds")]);

    private Task Return(string role, string letter, string agency, string answers, bool nothingHeld = false) => File.WriteAllTextAsync(
        Path.Combine(folder, "rounds", "spring", "returns", $"{letter}-{role}.json"),
        $$"""
        {"format":"learninghub-return/1","tool":"{{Tool}}","edition":2,"code":"","role":"{{role}}","round":"spring","case":"{{letter}}",
         "agency":"{{agency}}","nothing_held":{{(nothingHeld ? "true" : "false")}},"answers":{{answers}}}
        """);

    private void CopyContent()
    {
        foreach (var file in Directory.GetFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Copy, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
