using System.CommandLine;
using System.Text.Json;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Inspection;
using LearningHub.Web.Snapshots;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub verify</c>: reads published releases to their last byte.</summary>
internal static class VerifyCommand
{
    private const int MostProblems = 20;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var to = PublicationOptions.To();
        var release = new Argument<string?>("RELEASE")
        {
            Description = "Name of the release, or the start of it; all releases if left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Write what was found as JSON." };
        var quiet = new Option<bool>("--quiet") { Description = "Write nothing unless something is wrong, for a nightly job." };
        var command = new Command(
            "verify",
            "Reads every file of the published releases and says what is damaged. Exit code 0: all whole; 1: damaged. "
                + "Example: hub verify --to /srv/hub")
        {
            release, to, json, quiet,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = PublicationFolder.Open(parsed.GetRequiredValue(to).FullName);
            PublicationTarget.Require(folder.Root);
            var only = parsed.GetValue(release) is { } name ? folder.FindRelease(name) : null;
            var progress = ProgressLine.OnConsole();
            FolderReport report;
            using (progress)
            {
                report = await FolderVerification.VerifyAsync(
                    folder, only, ReleaseProbe.FindProblemAsync, parsed.GetValue(quiet) ? null : progress.Report, cancellation);
            }
            if (parsed.GetValue(json)) Console.WriteLine(JsonSerializer.Serialize(report, InspectionJson.Readable.FolderReport));
            else if (!report.IsWhole || !parsed.GetValue(quiet)) Show(folder, report);
            return report.IsWhole ? ExitCode.Clean : ExitCode.ContentErrors;
        });
        return command;
    }

    private static void Show(PublicationFolder folder, FolderReport report)
    {
        foreach (var release in report.Releases)
        {
            var files = release.Files == 1 ? "one file" : $"{release.Files} files";
            var served = release.IsCurrent ? " (served)" : string.Empty;
            Console.WriteLine($"{release.Name}{served}: {(release.IsWhole ? $"whole, {files}" : "DAMAGED")}");
            foreach (var problem in release.Problems.Take(MostProblems)) Console.WriteLine($"    {problem}");
            if (release.Problems.Count > MostProblems)
                Console.WriteLine($"    and {release.Problems.Count - MostProblems} more; --json names them all");
        }
        foreach (var line in report.Problems.Concat(report.Notes)) Console.WriteLine(line);
        Console.WriteLine(Summary(folder, report));
    }

    private static string Summary(PublicationFolder folder, FolderReport report)
    {
        var damaged = report.Releases.Count(release => !release.IsWhole);
        if (report.Releases.Count == 0 && report.IsWhole) return $"Nothing has been published to {folder.Root} yet.";
        if (report.IsWhole) return $"Everything in {folder.Root} is whole.";
        if (damaged == 0) return "The releases are whole, but what is served is not right; see above.";
        var words = report.Releases.Count == 1
            ? "The release is damaged."
            : $"{damaged} of {report.Releases.Count} releases {(damaged == 1 ? "is" : "are")} damaged.";
        return report.Releases.Any(release => release is { IsCurrent: true, IsWhole: false })
            ? $"{words} To repair the damaged one that is served, publish again (\"hub publish\") or go back (\"hub rollback\")."
            : $"{words} None of them is served. \"hub purge RELEASE --to {folder.Root}\" removes one.";
    }
}
