using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Releases.Building;
using LearningHub.Releases.Manifest;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.History;
using LearningHub.Site.Increments;
using LearningHub.Site.Plan;
using LearningHub.Theme.Default;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub build</c>: checks the content and writes the site.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = CommonOptions.Content();
        var strict = CommonOptions.Strict();
        var drafts = CommonOptions.Drafts();
        var clean = CommonOptions.Clean();
        var noSearch = CommonOptions.NoSearch();
        var timings = new Option<bool>("--timings") { Description = "Say how long each stage took." };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "The folder that the site is built into; an earlier site there is replaced in one step.",
            DefaultValueFactory = _ => new DirectoryInfo("artifacts/hub"),
            HelpName = "DIR",
        };
        var command = new Command(
            "build", "Checks the content and writes the site. Example: hub build --content content --output artifacts/hub")
        {
            content, output, drafts, strict, clean, noSearch, timings,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new Wish(
                ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(output).FullName, parsed.GetValue(strict),
                parsed.GetValue(drafts), parsed.GetValue(clean), !parsed.GetValue(noSearch), parsed.GetValue(timings)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Wish wish, CancellationToken cancellation)
    {
        var (folder, output) = (wish.Folder, wish.Output);
        var cache = wish.Clean ? BuildCache.Empty : BuildCache.Open(output, DefaultTheme.Instance, Console.Error.WriteLine);
        var library = folder.Load(wish.Drafts, cache.Inspections, cancellation);
        if (library.Diagnostics.Any(found => found.Code.Severity is not Severity.Advice)) folder.Show(Console.Error, library.Diagnostics);
        var code = ContentFolder.CodeFor(library.Diagnostics, wish.Strict);
        if (code != ExitCode.Clean || library.Linked is not { } linked)
        {
            await Console.Error.WriteLineAsync($"Nothing was written; {output} is as it was.");
            return code;
        }
        var clock = Stopwatch.StartNew();
        var context = new SiteContext(linked, DefaultTheme.Instance);
        var outputs = SitePlan.Create(context, folder.Files, cache);
        var planned = clock.Elapsed;
        var coming = ComingDays.Find(context, outputs, library, folder.Files, cache);
        var contents = SiteRelease.Contents(context, outputs, library, cache, coming, wish.Search);
        var progress = ProgressLine.OnConsole();
        var stages = new StageTimes { Report = progress.Report };
        ReleaseManifest manifest;
        using (progress) manifest = await ReleaseBuilder.BuildAsync(contents, output, stages, cancellation);
        Console.WriteLine($"Built {linked.Resources.Count} resources as {manifest.Files.Count} files in {output}");
        if (stages.Taken > 0) Console.WriteLine($"{stages.Taken} of the files had not changed and were taken over from the last build.");
        ContentFolder.ShowTurns(Console.Out, library);
        if (wish.Timings) Show(library.Times, planned, clock.Elapsed - planned, stages);
        return ExitCode.Clean;
    }

    // Times of parallel work are on a line of their own, because they do not add up to the time of writing.
    private static void Show(LoadTimes load, TimeSpan plan, TimeSpan write, StageTimes stages)
    {
        Console.WriteLine(Line([("read", load.Read), ("link", load.Link), ("check", load.Check), ("plan", plan), ("write", write)]));
        Console.WriteLine(Line(stages.All));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"garbage collection pauses {GC.GetTotalPauseDuration().TotalMilliseconds:0} ms; {GC.CollectionCount(0)} collections, "
                + $"{GC.CollectionCount(2)} of them full; {GC.GetTotalAllocatedBytes() / 1e6:0} MB allocated"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{JitInfo.GetCompiledMethodCount()} methods compiled in {JitInfo.GetCompilationTime().TotalMilliseconds:0} ms"));
    }

    private sealed record Wish(
        ContentFolder Folder, string Output, bool Strict, bool Drafts, bool Clean, bool Search, bool Timings);

    private static string Line(IEnumerable<(string Stage, TimeSpan Time)> times) =>
        string.Join("; ", times.Select(
            each => string.Create(CultureInfo.InvariantCulture, $"{each.Stage} {each.Time.TotalMilliseconds:0} ms")));
}
