using System.CommandLine;
using System.Diagnostics;
using LearningHub.Benchmarks.Measuring;
using LearningHub.Content;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;
using LearningHub.Site;
using LearningHub.Site.History;
using LearningHub.Site.Increments;
using LearningHub.Site.Publishing;
using LearningHub.Theme.Default;

namespace LearningHub.Benchmarks.Watching;

/// <summary><c>publish</c>: from agreeing to a publication to its release being live, as a studio that has been running for a while does
/// it: checks, comparison with the last release, build, verification.</summary>
internal static class PublishCommand
{
    private const int Keep = 2;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "A content folder made by generate.", Required = true };
        var to = new Option<string>("--to") { Description = "A folder to publish to.", Required = true };
        var warm = new Option<int>("--warm") { Description = "Rounds that are not counted.", DefaultValueFactory = _ => 8 };
        var rounds = new Option<int>("--rounds") { Description = "Rounds that are counted.", DefaultValueFactory = _ => 9 };
        var command = new Command("publish", "Times a publication of one sentence from a running studio.") { content, to, warm, rounds };
        command.SetAction((parsed, cancellation) => RunAsync(
            Path.GetFullPath(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(to), parsed.GetValue(warm), parsed.GetValue(rounds),
            cancellation));
        return command;
    }

    private static async Task RunAsync(string content, string to, int warm, int rounds, CancellationToken cancellation)
    {
        var files = new FolderFiles(content);
        var folder = PublicationFolder.Open(to, false);
        var briefings = Directory.GetFiles(Path.Combine(content, "briefings"), "*.md").Order(StringComparer.Ordinal).ToArray();
        var (walls, processor) = (new List<double>(), new List<double>());
        LibrarySource? read = null;
        for (var i = 0; i < warm + rounds; i++)
        {
            await File.AppendAllTextAsync(briefings[i % briefings.Length], "\nOne more sentence stands here.\n", cancellation);
            var (clock, before) = (Stopwatch.StartNew(), ProcessorTime());
            read = await PublishAsync(files, folder, read, cancellation);
            if (i < warm) continue;
            walls.Add(clock.Elapsed.TotalSeconds);
            processor.Add((ProcessorTime() - before).TotalSeconds);
        }
        Console.WriteLine($"  agreed to live: {Spread.FromFigures(walls).Text("0.00")} s, of processor time "
            + $"{Spread.FromFigures(processor).Text("0.00")} s, {rounds} rounds");
    }

    private static async Task<LibrarySource> PublishAsync(
        FolderFiles files, PublicationFolder folder, LibrarySource? read, CancellationToken cancellation)
    {
        var cache = folder.Current is { } current
            ? BuildCache.Open(folder.PathOf(current), DefaultTheme.Instance, Console.WriteLine) : BuildCache.Empty;
        var library = Library.Load(
            files, new LibraryOptions(DateOnly.FromDateTime(DateTime.Today)), cache.Inspections, read, cancellation);
        if (library.HasErrors) throw new InvalidOperationException("The library has errors.");
        using var publisher = await Publisher.BeginAsync(
            folder, "Officer", TimeSpan.FromSeconds(5), Console.WriteLine, TimeProvider.System, cancellation);
        var draft = ReleaseDrafting.Draft(
            folder, new SiteContext(library.Linked!, DefaultTheme.Instance), files, TimeProvider.System.GetUtcNow());
        var result = await SitePublishing.PublishAsync(publisher, draft, library, files, Keep, cache, new(), cancellation);
        if (!result.IsNew) throw new InvalidOperationException("Nothing was published.");
        return library.Source;
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
