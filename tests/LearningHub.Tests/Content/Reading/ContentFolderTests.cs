using System.Diagnostics;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

/// <summary>Only ordinary files inside the content folder are read, and nothing is skipped silently.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private readonly string outside = Directory.CreateTempSubdirectory("hub-outside-").FullName;
    private readonly string folder = Directory.CreateTempSubdirectory("hub-content-").FullName;

    public ContentFolderTests()
    {
        foreach (var (path, text) in SmallHub.Files(("briefings/a.md", SmallHub.Resource("Words."))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }
        File.WriteAllText(Path.Combine(outside, "secret.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        File.WriteAllText(Path.Combine(outside, "secret.md"), "root:secret words");
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        Directory.Delete(outside, recursive: true);
    }

    [Theory]
    [InlineData("briefings/picture.svg", "secret.svg")]
    [InlineData("briefings/linked.md", "secret.md")]
    [InlineData("linked", "")]
    public void A_link_that_leads_out_is_reported_once_and_nothing_behind_it_is_read(string link, string target)
    {
        var path = Path.Combine(folder, link);
        if (target.Length > 0) File.CreateSymbolicLink(path, Path.Combine(outside, target));
        else Directory.CreateSymbolicLink(path, outside);
        var library = Load();
        var diagnostic = Assert.Single(library.Diagnostics);
        Assert.Equal((DiagnosticCodes.FileUnreadable, link), (diagnostic.Code, diagnostic.Path));
        Assert.Empty(library.Source.Assets);
        Assert.DoesNotContain("secret", DiagnosticText.Write(library.Diagnostics, (_, _) => null), StringComparison.Ordinal);
        Assert.Throws<IOException>(() => new FolderFiles(folder).Read(target.Length > 0 ? link : "linked/secret.md"));
    }

    [Fact]
    public void A_link_through_a_linked_folder_inside_does_not_lead_out()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "way"), outside);
        File.CreateSymbolicLink(Path.Combine(folder, "briefings/picture.svg"), Path.Combine(folder, "way", "secret.svg"));
        Assert.Equal(["briefings/picture.svg", "way"], Load().Diagnostics.Select(diagnostic => diagnostic.Path));
    }

    [Theory]
    [InlineData("pic e\u0301.svg", "<pic é.svg>")]
    [InlineData("pic é.svg", "<pic e\u0301.svg>")]
    [InlineData("naïve.svg", "nai%CC%88ve.svg")]
    public void A_name_is_found_however_its_accents_are_written(string name, string link)
    {
        File.WriteAllText(Path.Combine(folder, "briefings", name), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        File.WriteAllText(Path.Combine(folder, "briefings/a.md"), SmallHub.Resource($"![A picture]({link})"));
        var library = Load();
        Assert.DoesNotContain(library.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.FileMissing);
        Assert.NotEmpty(new FolderFiles(folder) is var files && files.List() is [.., _]
            ? files.Read(Assert.Single(library.Source.Assets)) : []);
    }

    [Fact]
    public void A_folder_that_is_linked_to_its_parent_gives_one_message()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "briefings/again"), folder);
        Assert.Equal("briefings/again", Assert.Single(Load().Diagnostics).Path);
    }

    [Fact]
    public void A_link_to_a_file_of_the_content_folder_is_read()
    {
        File.Copy(Path.Combine(outside, "secret.svg"), Path.Combine(folder, "briefings/one.svg"));
        File.CreateSymbolicLink(Path.Combine(folder, "briefings/two.svg"), "one.svg");
        var library = Load();
        Assert.Empty(library.Diagnostics);
        Assert.Contains("briefings/two.svg", library.Source.Assets);
    }

    [SkippableTheory]
    [InlineData("briefings/pipe.md", "p", "")]
    [InlineData("briefings/pipe.csv", "p", "")]
    [InlineData("glossary.yml", "p", "")]
    [InlineData("briefings/zero.md", "c", "1 5")]
    public void A_pipe_or_a_device_is_reported_and_does_not_hold_up_the_run(string path, string kind, string numbers)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has neither.");
        var full = Path.Combine(folder, path);
        File.Delete(full);
        using var made = Process.Start("mknod", $"\"{full}\" {kind} {numbers}");
        made.WaitForExit();
        Skip.If(made.ExitCode != 0, "Only root makes devices.");
        var loading = Task.Run(Load);
        Assert.True(loading.Wait(TimeSpan.FromSeconds(30)), "The run hangs.");
        Assert.Contains(loading.Result.Diagnostics, found => found.Code == DiagnosticCodes.FileUnreadable && found.Path == path);
    }

    [Theory]
    [InlineData("briefings/BRIEFING.MD", "LH109", "briefing.md")]
    [InlineData("briefings/page.markdown", "LH109", "page.md")]
    [InlineData("glossary.yaml", "LH109", "glossary.yml")]
    [InlineData("glosary.yml", "LH109", "Did you mean \"glossary.yml\"?")]
    [InlineData("briefings/notes.txt", "LH124", "Remove it")]
    [InlineData("briefings/café.md", "LH109", "cafe")]
    [InlineData("briefings/cafe\u0301.md", "LH109", "cafe")]
    public void A_file_that_is_passed_over_is_reported_with_the_right_name(string path, string code, string advice)
    {
        File.WriteAllText(Path.Combine(folder, path), SmallHub.Resource("Words."));
        var diagnostic = Assert.Single(Load().Diagnostics);
        Assert.Equal((code, path.Replace("e\u0301", "é", StringComparison.Ordinal)), (diagnostic.Code.Id, diagnostic.Path));
        Assert.Contains(advice, diagnostic.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void The_terminal_obeys_nothing_that_a_name_or_a_text_holds()
    {
        File.WriteAllText(Path.Combine(folder, "briefings/\u001b[2Jx.txt"), "x");
        using var written = new StringWriter();
        using var output = new PlainOutput(written);
        output.WriteLine(DiagnosticText.Write(Load().Diagnostics, (_, _) => "\u009b31m \u202e"));
        Assert.DoesNotContain('\u001b', written.ToString());
        Assert.DoesNotContain('\u009b', written.ToString());
        Assert.DoesNotContain('\u202e', written.ToString());
        Assert.Contains("\\u001B[2Jx.txt", written.ToString(), StringComparison.Ordinal);
    }

    private Library Load() => Library.Load(new FolderFiles(folder), new LibraryOptions(SmallHub.Today));
}
