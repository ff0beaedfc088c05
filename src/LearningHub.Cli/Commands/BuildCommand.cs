using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Site.Building;
using LearningHub.Site.Planning;
using LearningHub.Site.Searching;
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
        var timings = new Option<bool>("--timings") { Description = "Say how long each stage took." };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "The folder that the site is built into; an earlier site there is replaced in one step.",
            DefaultValueFactory = _ => new DirectoryInfo("artifacts/hub"),
            HelpName = "DIR",
        };
        var command = new Command("build", "Checks the content and writes the site. Example: hub build --content content --output artifacts/hub")
        {
            content, output, drafts, strict, timings,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(output).FullName,
            parsed.GetValue(strict), parsed.GetValue(drafts), parsed.GetValue(timings), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ContentFolder folder, string output, bool strict, bool drafts, bool timings, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var library = Library.Load(folder.Files, ContentFolder.Options(drafts), cancellation);
        var loaded = clock.Elapsed;
        if (library.Diagnostics.Any(fault => fault.Code.Severity is not Severity.Advice)) folder.Show(Console.Error, library.Diagnostics);
        var code = ContentFolder.CodeFor(library.Diagnostics, strict);
        if (code != ExitCode.Clean || library.Catalogue is not { } catalogue)
        {
            await Console.Error.WriteLineAsync($"Nothing was written; {output} is as it was.");
            return code;
        }
        var outputs = SitePlan.Create(new SiteContext(catalogue, DefaultTheme.Instance), folder.Files);
        var planned = clock.Elapsed;
        var manifest = await ReleaseBuilder.BuildAsync(outputs, output, new LibraryIndex(catalogue), ReleaseRisk.Of(library), cancellation);
        Console.WriteLine($"Built {catalogue.Resources.Count} resources as {manifest.Files.Count} files in {output}");
        if (timings) Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"read, link, check {loaded.TotalMilliseconds:0} ms; plan {(planned - loaded).TotalMilliseconds:0} ms; write {(clock.Elapsed - planned).TotalMilliseconds:0} ms"));
        return ExitCode.Clean;
    }
}
