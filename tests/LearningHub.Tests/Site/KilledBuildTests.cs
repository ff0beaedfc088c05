using System.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

/// <summary>The real command, killed at many moments: the site at the target is always a whole one.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-killed-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_a_whole_site()
    {
        var content = Path.Combine(folder, "content");
        Directory.CreateDirectory(Path.Combine(content, "briefings"));
        foreach (var (path, text) in SmallHub.Files(("briefings/a.md", SmallHub.Resource("Words."))))
            await File.WriteAllTextAsync(Path.Combine(content, path), text);
        var target = Path.Combine(folder, "out", "site");
        var clock = Stopwatch.StartNew();
        using (var whole = Build(content, target))
        {
            await whole.WaitForExitAsync();
            Assert.Equal(0, whole.ExitCode);
        }
        var time = clock.Elapsed;
        var files = Count(target);
        // The first third of the time is the start of the program.
        foreach (var part in new[] { 0.4, 0.6, 0.75, 0.9 })
        {
            using var build = Build(content, target);
            await Task.Delay(time * part);
            build.Kill();
            await build.WaitForExitAsync();
            Assert.Equal(files, Count(target));
        }
        using (var last = Build(content, target))
        {
            await last.WaitForExitAsync();
            Assert.Equal(0, last.ExitCode);
        }
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(Path.Combine(folder, "out")).Select(Path.GetFileName));
    }

    private static int Count(string target) =>
        Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Count(file => new FileInfo(file).Length > 0);

    private static Process Build(string content, string target) => HubProcess.Start("build", "--content", content, "--output", target);
}
