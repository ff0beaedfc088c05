using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Theme.Default;
using LearningHub.Web.Preview;

namespace LearningHub.Benchmarks.Watching;

/// <summary><c>watch</c>: from saving a file to its new page being there, as "hub serve" does it: watcher, reload, render.</summary>
internal static class WatchCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "A content folder made by generate.", Required = true };
        var edits = new Option<int>("--edits") { Description = "How many files are saved.", DefaultValueFactory = _ => 15 };
        var command = new Command("watch", "Times a saved file until its page is there.") { content, edits };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(content), parsed.GetValue(edits), cancellation));
        return command;
    }

    private static async Task RunAsync(string content, int edits, CancellationToken cancellation)
    {
        var site = new PreviewSite(
            new FolderFiles(content), DefaultTheme.Instance, () => new LibraryOptions(DateOnly.FromDateTime(DateTime.Today)));
        using var watcher = new ContentWatcher(content);
        var files = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var times = new List<double>();
        for (var i = 0; i < edits + 2; i++)
        {
            var file = files[i * 37 % files.Length];
            var mark = $"Edit number {i}.";
            await File.AppendAllTextAsync(file, $"\n{mark}\n", cancellation);
            var clock = Stopwatch.StartNew();
            site.Update(await watcher.NextAsync(cancellation));
            using var lease = await site.TakeAsync(cancellation);
            var page = lease is null
                ? null : await lease.Snapshot.ReadAsync(
                Path.GetRelativePath(content, file).Replace(".md", "/index.html", StringComparison.Ordinal));
            if (page is null || !System.Text.Encoding.UTF8.GetString(page.Bytes.Span).Contains(mark, StringComparison.Ordinal))
                throw new InvalidOperationException("The page does not show the edit.");
            if (i >= 2) times.Add(clock.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  saved to shown: {times[times.Count / 2]:0} ms ({times[0]:0}-{times[^1]:0}), {edits} edits"));
    }
}
