using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using LearningHub.Content.Reading.Files;
using LearningHub.Studio;
using LearningHub.Studio.Settings;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Studio;

/// <summary>A save is whole or not at all, and what somebody wrote is not lost when it cannot be saved.</summary>
public sealed partial class ReliabilityTests
{
    private const string PathOfFile = "audits/a.md";
    private const int GoOn = 18;
    private const int Stop = 19;

    [SkippableFact]
    public async Task A_studio_that_is_killed_while_it_writes_leaves_a_whole_file()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only here can the test stop another program at once.");
        var folder = Directory.CreateTempSubdirectory("hub-kill-");
        try
        {
            var versions = new[] { "a", "b", "c" }.Select(word =>
                SmallHub.Resource(string.Concat(Enumerable.Repeat($"{new string(word[0], 20)} words.\n\n", 300)))).ToArray();
            foreach (var (path, text) in SmallHub.Files((PathOfFile, versions[0])))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, path), text);
            }
            var file = Path.Combine(folder.FullName, PathOfFile);
            using var studio = HubProcess.Start("studio", "--content", folder.FullName, "--urls", "http://127.0.0.1:0", "--no-browser");
            var saves = await BeginSavingAsync(studio, versions);
            var half = StopWhileItWrites(studio, file);
            studio.Kill();
            await studio.WaitForExitAsync();
            await Assert.ThrowsAnyAsync<Exception>(() => saves);
            Assert.Contains(await File.ReadAllTextAsync(file), versions);
            // What the interrupted save left is hidden, and is no resource. The next studio removes it.
            Assert.True(File.Exists(half));
            Assert.Equal([PathOfFile], new FolderFiles(folder.FullName).List().Where(path =>
                path.StartsWith("audits/", StringComparison.Ordinal)));
            File.SetLastWriteTimeUtc(half, DateTime.UtcNow.AddMinutes(-2));
            await using var again = await StudioHost.StartAsync(new StudioOptions
            {
                Content = folder.FullName,
                Url = "http://127.0.0.1:0",
                Theme = DefaultTheme.Instance,
                Today = () => SmallHub.Today,
            });
            Assert.False(File.Exists(half));
            Assert.Contains(await File.ReadAllTextAsync(file), versions);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public async Task On_a_full_disk_the_file_stays_and_the_words_are_shown_again()
    {
        await using var studio = await StudioInTest.OfAsync((PathOfFile, SmallHub.Resource("Old words.")));
        var folder = Path.Combine(studio.Content, "audits");
        var before = studio.Bytes(PathOfFile);
        Skip.IfNot(await IsDoneAsync("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder), "Nobody may mount a small disk here.");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(studio.Content, PathOfFile), before);
            var page = await studio.GetAsync("/edit/audits/a");
            await Assert.ThrowsAnyAsync<IOException>(() => File.WriteAllBytesAsync(Path.Combine(folder, ".filler"), new byte[100_000]));
            using var answer = await studio.SendAsync(page, "save", (name, _, value) => name == "card.text" ? "New words." : value);
            Assert.Equal(HttpStatusCode.InsufficientStorage, answer.StatusCode);
            var shown = StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
            Assert.Contains("could not be written", shown.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("New words.", shown.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(before, studio.Bytes(PathOfFile));
            Assert.Equal(2, Directory.EnumerateFileSystemEntries(folder).Count());
        }
        finally
        {
            Assert.True(await IsDoneAsync("umount", "-l", folder));
        }
    }

    [Fact]
    public async Task Words_are_not_lost_when_the_file_is_removed_or_changed_from_outside()
    {
        await using var studio = await StudioInTest.OfAsync((PathOfFile, SmallHub.Resource("Old words.")));
        var (form, whole) = (await studio.GetAsync("/edit/audits/a"), await studio.GetAsync($"/file?path={PathOfFile}"));
        // Another program writes: both versions are shown, and its words stay.
        await File.WriteAllTextAsync(Path.Combine(studio.Content, PathOfFile), SmallHub.Resource("Their words."));
        using var conflict = await SendAsync(form);
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Contains("Their words.", studio.Text(PathOfFile), StringComparison.Ordinal);
        File.Delete(Path.Combine(studio.Content, PathOfFile));
        foreach (var page in new[] { form, whole })
        {
            using var gone = await SendAsync(page);
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
            var shown = StudioInTest.Parse(await gone.Content.ReadAsStringAsync());
            Assert.Contains("My words.", shown.QuerySelector("#unsaved")!.TextContent, StringComparison.Ordinal);
        }
        Assert.False(File.Exists(Path.Combine(studio.Content, PathOfFile)));

        Task<HttpResponseMessage> SendAsync(AngleSharp.Html.Dom.IHtmlDocument page) => studio.SendAsync(page, "save", (name, _, value) =>
            name is "card.text" or "text" ? value.Replace("Old words.", "My words.", StringComparison.Ordinal) : value);
    }

    // Stops the program as soon as the file appears that a save writes first, and looks whether it is still there. If the save was quicker,
    // the program goes on to its next one.
    private static string StopWhileItWrites(Process studio, string file)
    {
        var (folder, pattern) = (Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.*");
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(60))
        {
            if (Directory.GetFiles(folder, pattern) is not [var half]) continue;
            Assert.Equal(0, Signal(studio.Id, Stop));
            // A moment until each of its threads has stopped.
            Thread.Sleep(20);
            if (File.Exists(half)) return half;
            Assert.Equal(0, Signal(studio.Id, GoOn));
        }
        throw new TimeoutException("No save was caught while it wrote.");
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);

    private static async Task<bool> IsDoneAsync(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }

    private static async Task<Task> BeginSavingAsync(Process studio, string[] versions)
    {
        string? address = null;
        while (address is null && await studio.StandardOutput.ReadLineAsync() is { } line)
            address = Address().Match(line) is { Success: true } found ? found.Value : null;
        Assert.NotNull(address);
        var client = StudioInTest.NewClient(new Uri(address).GetLeftPart(UriPartial.Authority));
        using (await client.GetAsync(new Uri(address).PathAndQuery))
        {
            // Lets the browser in.
        }
        var page = StudioInTest.Parse(await client.GetStringAsync($"/file?path={PathOfFile}"));
        return SaveAsync(client, page, versions);
    }

    private static async Task SaveAsync(HttpClient client, AngleSharp.Html.Dom.IHtmlDocument page, string[] versions)
    {
        using (client)
        {
            for (var i = 1; ; i++)
            {
                using var saved = await StudioInTest.SendAsync(client, page, null, (name, _, value) =>
                    name == "text" ? versions[i % versions.Length] : value);
                page = StudioInTest.Parse(await client.GetStringAsync($"/file?path={PathOfFile}"));
            }
        }
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/start\\?key=[0-9a-f]+")]
    private static partial Regex Address();
}
