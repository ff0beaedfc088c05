using System.Diagnostics;
using System.IO.Compression;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Tools;

/// <summary>A round from invitations to the end, with the real program.</summary>
public sealed class RoundCommandTests : IDisposable
{
    private const string Tool = "substance-misuse-reflection-tool";
    private const string Secret = "Zebedee Quackenbush-Sample";

    private readonly string folder = Directory.CreateTempSubdirectory("hub-round-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_round_goes_from_invitations_to_a_draft_audit()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder, "asked.csv"), "case,role,agency\nA,police,Station\nA,school,School\nA,gp,Surgery\nB,gp,Surgery\n");
        var opened = await Hub("audit", "new", Tool, "--id", "spring", "--invitations", "asked.csv", "--due", "2027-01-31");
        Assert.Equal((0, string.Empty), (opened.Code, opened.Err));
        var send = Path.Combine(folder, "rounds", "spring", "send");
        Assert.Equal(["school", "station", "surgery"], Directory.GetDirectories(send).Select(path => Path.GetFileName(path)!).Order());
        var instructions = await File.ReadAllTextAsync(Path.Combine(send, "station", "instructions.txt"));
        Assert.Contains("31 January 2027", instructions, StringComparison.Ordinal);

        var answers = $$"""{"adults-searched":"Yes","children-seen":"No","children-seen-evidence":"{{Secret}} was there."}""";
        await Return("police", "A", "Station", answers);
        await File.WriteAllBytesAsync(Path.Combine(folder, "rounds", "spring", "returns", "school.docx"), await LibreOfficeFillsInAsync(
            Path.Combine(send, "school", $"{Tool}-school-spring.docx"), "A", "School"));
        await Return("gp", "A", "Surgery", "{}", nothingHeld: true);

        var status = await Hub("audit", "status", "spring");
        Assert.Contains("3 of 4 returned, 1 of them hold nothing; 1 missing.", status.Out, StringComparison.Ordinal);
        Assert.Contains("  Surgery: holds nothing", status.Out, StringComparison.Ordinal);
        Assert.Contains("  School: returned", status.Out, StringComparison.Ordinal);

        var collated = await Hub("collate", "spring");
        Assert.Equal((0, string.Empty), (collated.Code, collated.Err));
        var results = Path.Combine(folder, "rounds", "spring", "results");
        var cases = await File.ReadAllTextAsync(Path.Combine(results, "inside-only", "cases.md"));
        Assert.Contains(Secret, cases, StringComparison.Ordinal);
        Assert.Contains("Missing: Surgery.", cases, StringComparison.Ordinal);
        var draft = await File.ReadAllTextAsync(Path.Combine(results, "draft-audit.md"));
        Assert.DoesNotContain(Secret, draft, StringComparison.Ordinal);
        Assert.Contains("4 invitations went out on 2 cases, and 3 were answered", draft, StringComparison.Ordinal);

        var closed = await Hub("audit", "close", "spring");
        Assert.Contains("returns/school.docx", closed.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "rounds", "spring", "returns", "school.docx")));
    }

    [Fact]
    public async Task A_round_cannot_lie_inside_the_content_folder()
    {
        CopyContent();
        var inside = await HubProcess.RunInAsync(
            folder, "audit", "new", Tool, "--id", "spring", "--rounds", "content/rounds", "--content", "content");
        Assert.Equal(2, inside.Code);
        Assert.Contains("outside", inside.Err + "outside the content folder", StringComparison.Ordinal);
        Assert.Contains("may not be inside the content folder", inside.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "content", "rounds")));
    }

    [Fact]
    public async Task Returns_reach_no_site_and_no_index_even_when_somebody_puts_them_into_the_content_folder()
    {
        CopyContent();
        foreach (var place in new[] { "tools", "rounds/spring/returns", "audits" })
        {
            Directory.CreateDirectory(Path.Combine(folder, "content", place));
            await File.WriteAllTextAsync(
                Path.Combine(folder, "content", place, "a-return.json"),
                $"{{\"format\":\"learninghub-return/1\",\"agency\":\"{Secret}\"}}");
        }
        var built = await HubProcess.RunInAsync(folder, "build", "--content", "content", "--output", "built");
        Assert.Equal(0, built.Code);
        var files = Directory.GetFiles(Path.Combine(folder, "built"), "*", SearchOption.AllDirectories);
        Assert.DoesNotContain(files, file => Path.GetFileName(file).Contains("a-return", StringComparison.Ordinal));
        var needle = "Quackenbush"u8.ToArray();
        Assert.DoesNotContain(files, file => File.ReadAllBytes(file).AsSpan().IndexOf(needle) >= 0);
        var check = await HubProcess.RunInAsync(folder, "check", "--content", "content");
        Assert.Contains("a-return.json", check.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("csv")]
    public async Task An_export_carries_its_code(string format)
    {
        var made = await Hub("export", Tool, "--format", format, "--role", "police", "--output", "out");
        Assert.Equal((0, string.Empty), (made.Code, made.Err));
        var file = Assert.Single(Directory.GetFiles(Path.Combine(folder, "out")));
        var code = made.Out[(made.Out.IndexOf("check code ", StringComparison.Ordinal) + 11)..].TrimEnd(')', '\r', '\n');
        if (format == "docx")
        {
            using var zip = ZipFile.OpenRead(file);
            var part = zip.Entries.Single(entry => entry.Name.StartsWith("footer", StringComparison.Ordinal));
            using var footer = new StreamReader(part.Open());
            Assert.Contains(code, await footer.ReadToEndAsync(), StringComparison.Ordinal);
        }
        else Assert.Contains(code, await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "no-such-tool", "--format", "html", "There is no resource \"no-such-tool\".")]
    [InlineData("export", Tool, "--format", "pdf", "is not a format")]
    [InlineData("audit", "status", "--rounds", "nowhere", "round.json is missing")]
    public async Task Wrong_use_is_told_in_one_sentence(string first, string second, string third, string fourth, string expected)
    {
        string[] arguments = first == "audit" ? [first, second, "spring", third, fourth] : [first, second, third, fourth];
        var run = await Hub(arguments);
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Err)> Hub(params string[] arguments) =>
        HubProcess.RunInAsync(folder, [.. arguments, "--content", Repository.Content]);

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
            var target = Path.Combine(folder, "content", Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    // LibreOffice opens the form, a macro of its own puts answers where the prompts stand, and it saves the file as Word.
    private async Task<byte[]> LibreOfficeFillsInAsync(string form, string letter, string agency)
    {
        var profile = Path.Combine(folder, "office");
        var target = Path.Combine(folder, "filled.docx");
        // The first start makes a profile; later ones find the macro in it.
        await SofficeAsync(profile, "--terminate_after_init");
        var library = Path.Combine(profile, "user", "basic", "Standard");
        await File.WriteAllTextAsync(Path.Combine(library, "script.xlb"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false">
             <library:element library:name="Fill"/>
            </library:library>
            """);
        await File.WriteAllTextAsync(Path.Combine(library, "Fill.xba"), $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fill" script:language="StarBasic">
            Sub Main
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = &quot;Hidden&quot; : hidden(0).Value = True
              document = StarDesktop.loadComponentFromURL(&quot;{new Uri(form).AbsoluteUri}&quot;, &quot;_blank&quot;, 0, hidden())
              tables = document.getTextTables()
              tables.getByIndex(0).getCellByName(&quot;B2&quot;).setString(&quot;{letter}&quot;)
              tables.getByIndex(0).getCellByName(&quot;B3&quot;).setString(&quot;{agency}&quot;)
              tables.getByIndex(1).getCellByName(&quot;B2&quot;).setString(&quot;Partly&quot;)
              Dim word(0) As New com.sun.star.beans.PropertyValue
              word(0).Name = &quot;FilterName&quot; : word(0).Value = &quot;MS Word 2007 XML&quot;
              document.storeToURL(&quot;{new Uri(target).AbsoluteUri}&quot;, word())
              document.close(True)
            End Sub
            </script:module>
            """);
        var run = await SofficeAsync(profile, "macro:///Standard.Fill.Main");
        Assert.True(File.Exists(target), run.Out + run.Err);
        return await File.ReadAllBytesAsync(target);
    }

    private static Task<(int Code, string Out, string Err)> SofficeAsync(string profile, string what) => HubProcess.RunAsync(
        new ProcessStartInfo(
            "soffice", ["--headless", "--norestore", "--nologo", $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", what])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
}
