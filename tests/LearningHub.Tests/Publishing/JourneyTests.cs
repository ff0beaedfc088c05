using System.Diagnostics;
using System.Net;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing;

/// <summary>What an officer of a board does with a report, from the Word file to the site and back, with the commands that the help pages
/// name.</summary>
public sealed class JourneyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-journey-").FullName;
    private Process? host;

    private string Content => Path.Combine(folder, "content");

    private string Target => Path.Combine(folder, "srv");

    private string Draft => Path.Combine(Content, NeglectReport.Path);

    public void Dispose()
    {
        host?.Kill(entireProcessTree: true);
        host?.WaitForExit();
        host?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_word_report_is_imported_mended_published_found_by_search_and_taken_back()
    {
        foreach (var path in Repository.ContentFiles.List()) Copy(path);
        File.WriteAllBytes(Path.Combine(folder, "report.docx"), NeglectReport.Word());
        Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", Target, "--by", "Policy officer")).Code);
        using var site = await ServeAsync();

        var import = await HubProcess.RunAsync(
            "import", Path.Combine(folder, "report.docx"), "--id", NeglectReport.Id, "--content", Content);
        Assert.Equal((0, string.Empty), (import.Code, import.Err));
        foreach (var due in new[] { "Write the summary.", "Name the role", "LH303:", "LH413: These details together point to one family",
            "set aside" }) Assert.Contains(due, import.Out, StringComparison.Ordinal);
        Assert.Contains("No problems found.", (await HubProcess.RunAsync("check", "--content", Content)).Out, StringComparison.Ordinal);

        File.WriteAllText(Draft, File.ReadAllText(Draft).Replace("status: draft", "status: published", StringComparison.Ordinal));
        Assert.Contains("LH311", (await HubProcess.RunAsync("check", "--content", Content)).Out, StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(Content, "references.yml"), "\n" + File.ReadAllText(NextToDraft("suggested-references.txt"))
            .Replace("licence: unknown", "licence: ogl-3", StringComparison.Ordinal));
        foreach (var done in Directory.GetFiles(Path.GetDirectoryName(Draft)!, "suggested-*.txt")) File.Delete(done);
        File.WriteAllText(Draft, NeglectReport.Mended(File.ReadAllText(Draft)));

        var refused = await HubProcess.RunAsync("publish", "--content", Content, "--to", Target, "--by", "Policy officer");
        Assert.Equal(1, refused.Code);
        Assert.Contains("LH413", refused.Err, StringComparison.Ordinal);
        Assert.Contains("Nothing was published; the site has not changed.", refused.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("LH3", refused.Err, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site));

        File.WriteAllText(Draft, NeglectReport.Safe(File.ReadAllText(Draft)));
        var published = await HubProcess.RunAsync("publish", "--content", Content, "--to", Target, "--by", "Policy officer");
        Assert.Equal((0, string.Empty), (published.Code, published.Err));
        Assert.Contains("  added: Multi-agency audit of neglect and parental drinking", published.Out, StringComparison.Ordinal);
        Assert.Contains($"/audits/{NeglectReport.Id}/#f-1", await FoundAsync(site), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site));

        Assert.Equal(0, (await HubProcess.RunAsync("rollback", "--to", Target, "--by", "Policy officer")).Code);
        Assert.DoesNotContain(NeglectReport.Id, await FoundAsync(site), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site));

        // What was seen for a while and then left out for good says so at its address.
        Directory.Delete(Path.GetDirectoryName(Draft)!, recursive: true);
        File.AppendAllText(Path.Combine(Content, "pages", "about.md"), "\nOne more sentence.\n");
        Assert.Equal(0, (await HubProcess.RunAsync("publish", "--content", Content, "--to", Target, "--by", "Policy officer")).Code);
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(site));
    }

    private string NextToDraft(string name) => Path.Combine(Path.GetDirectoryName(Draft)!, name);

    private void Copy(string path)
    {
        var target = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(Repository.Content, path), target);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient site)
    {
        using var answer = await site.GetAsync($"/audits/{NeglectReport.Id}/");
        return answer.StatusCode;
    }

    private static Task<string> FoundAsync(HttpClient site) => site.GetStringAsync("/search/?q=drinking+written+down+but+not+asked+about");

    private async Task<HttpClient> ServeAsync()
    {
        host = HubProcess.Start("serve", "--release", Path.Combine(Target, "current"), "--urls", "http://127.0.0.1:0");
        for (string? line; (line = await host.StandardOutput.ReadLineAsync()) is not null;)
        {
            if (!line.StartsWith("The hub is at ", StringComparison.Ordinal)) continue;
            _ = host.StandardOutput.ReadToEndAsync();
            _ = host.StandardError.ReadToEndAsync();
            return new HttpClient { BaseAddress = new Uri(line.Split(' ')[4]) };
        }
        throw new InvalidOperationException(await host.StandardError.ReadToEndAsync());
    }
}
