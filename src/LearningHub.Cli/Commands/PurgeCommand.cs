using System.CommandLine;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;
using LearningHub.Releases.Purging;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub purge</c>: removes a release, or every release that contains some words, and shows that nothing is left.</summary>
internal static class PurgeCommand
{
    private const int MostPlaces = 10;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var to = PublicationOptions.To();
        var by = PublicationOptions.By();
        var wait = PublicationOptions.Wait();
        var release = Release();
        var text = Text();
        var serve = Serve();
        var content = Content();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be removed, and remove nothing." };
        var yes = new Option<bool>("--yes") { Description = "Do not ask before removing. Without a terminal it never asks." };
        var command = new Command(
            "purge",
            "Removes a release, or all releases that contain some words, for good. Exit code 1: something is left. "
                + "Example: hub purge --text \"the words\" --to /srv/hub")
        {
            release, text, to, content, serve, by, wait, dryRun, yes,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(release) is null == result.GetValue(text) is null)
                result.AddError("Name either a release, or words with --text.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = PublicationFolder.Open(parsed.GetRequiredValue(to).FullName);
            PublicationTarget.Require(folder.Root);
            var instead = parsed.GetValue(serve) is { } name ? folder.FindRelease(name) : null;
            var isTry = parsed.GetValue(dryRun);
            Task<Publisher> BeginAsync() => Publisher.BeginAsync(
                folder, parsed.GetRequiredValue(by), TimeSpan.FromSeconds(parsed.GetRequiredValue(wait)), Console.Error.WriteLine,
                TimeProvider.System, cancellation);
            if (parsed.GetValue(release) is { } named)
                return await PurgeReleaseAsync(folder, folder.FindRelease(named), instead, isTry, parsed.GetValue(yes), BeginAsync);
            var words = ReadWords(parsed.GetRequiredValue(text)!);
            var isAgreed = parsed.GetValue(yes);
            // First the history: the newest texts must be free of the words, or they come back with the next release.
            var ofHistory = parsed.GetValue(content) is { } texts
                ? HistoryPurging.Run(texts, words, isTry, question => isAgreed || Agrees(question)) : ExitCode.Clean;
            var ofReleases = await PurgeTextAsync(folder, words, instead, isTry, isAgreed, BeginAsync, cancellation);
            return ofHistory == ExitCode.Clean ? ofReleases : ofHistory;
        });
        return command;
    }

    private static Argument<string?> Release() => new("RELEASE")
    {
        Description = "Name of the release, or the start of it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static Option<string?> Text() => new("--text")
    {
        Description = "Remove every release that contains these words. With - they are read from the keyboard or from a pipe.",
        HelpName = "WORDS",
    };

    private static Option<string?> Serve() => new("--serve")
    {
        Description = "The release to serve instead, if the one that is served has to go.",
        HelpName = "RELEASE",
    };

    private static Option<DirectoryInfo?> Content() => new("--content")
    {
        Description = "The content folder. With --text, its texts and the git history that it lies in are searched too, and versions "
            + "with the words are taken out of the history where that is safe.",
        HelpName = "DIR",
    };

    private static PurgeWords ReadWords(string text) =>
        PurgeWords.Parse(text == "-" ? Console.In.ReadToEnd() : text)
            ?? throw new IOException("Write words of at least three letters or digits after --text: shorter ones are in every release.");

    private static async Task<int> PurgeReleaseAsync(
        PublicationFolder folder, ReleaseName release, ReleaseName? instead, bool isTry, bool isAgreed, Func<Task<Publisher>> begin)
    {
        if (isTry || !(isAgreed || Agrees($"Remove {release} for good?")))
        {
            Console.WriteLine(isTry ? $"{release} would be removed. Nothing was removed." : "Nothing was removed.");
            return ExitCode.Clean;
        }
        using var publisher = await begin();
        Show(await new Purger(publisher).PurgeReleaseAsync(release, instead));
        var isGone = !Directory.Exists(folder.PathOf(release));
        Console.WriteLine(isGone
            ? "Its folder is gone. Other releases may contain the same text: \"hub purge --text WORDS\" looks through all of them."
            : "Its folder is still there. Remove it by hand.");
        return isGone ? ExitCode.Clean : ExitCode.ContentErrors;
    }

    private static async Task<int> PurgeTextAsync(
        PublicationFolder folder, PurgeWords words, ReleaseName? instead, bool isTry, bool isAgreed, Func<Task<Publisher>> begin,
        CancellationToken cancellation)
    {
        var preview = Purger.Preview(folder, words, cancellation);
        ShowFound(folder, preview);
        if (preview.Before!.Places.Count == 0) return ExitCode.Clean;
        if (isTry || !(isAgreed || Agrees($"Remove {Count(preview.Removed.Count, "release")} for good, and the words from the journal?")))
        {
            Console.WriteLine("Nothing was removed.");
            return ExitCode.Clean;
        }
        using var publisher = await begin();
        var report = await new Purger(publisher).PurgeTextAsync(words, instead, cancellation);
        Show(report);
        ShowLeft(folder, report);
        return report.IsClean ? ExitCode.Clean : ExitCode.ContentErrors;
    }

    private static void ShowFound(PublicationFolder folder, PurgeReport preview)
    {
        var before = preview.Before!;
        Console.WriteLine(
            $"Looked through {Count(before.Files, "file")} in {folder.Root}: pages, data, feeds, search indexes and compressed copies of "
            + $"{Count(before.Releases, "release")}, the journal, and everything beside them.");
        if (before.Places.Count == 0) Console.WriteLine("The words are nowhere in them.");
        foreach (var group in before.Places.GroupBy(SearchedFolder.ReleaseOf))
        {
            var served = group.Key == folder.Current ? " (served)" : string.Empty;
            var where = group.Key is { } release ? $"{release}{served}" : "Beside the releases";
            Console.WriteLine($"{where}: {Count(group.Count(), "file")}");
            foreach (var place in group.Take(MostPlaces)) Console.WriteLine($"    {place}");
            if (group.Count() > MostPlaces) Console.WriteLine($"    and {group.Count() - MostPlaces} more");
        }
        if (before.Unsure.Count > 0)
        {
            Console.WriteLine(
                $"{Count(before.Unsure.Count, "picture or PDF file", "pictures and PDF files")} can be searched in part only, "
                + $"for example {before.Unsure[0]}: look at them yourself.");
        }
    }

    private static void Show(PurgeReport report)
    {
        foreach (var note in report.Notes) Console.WriteLine(note);
        if (report.ServedInstead is { } served) Console.WriteLine($"{served} is served now.");
        if (report.Removed.Count > 0) Console.WriteLine($"Removed {string.Join(", ", report.Removed)}.");
    }

    private static void ShowLeft(PublicationFolder folder, PurgeReport report)
    {
        var after = report.After!;
        if (report.IsClean)
        {
            Console.WriteLine($"Read the remaining {Count(after.Files, "file")} again: the words are nowhere in {folder.Root}.");
            Console.WriteLine(
                "Not looked through here: the content folder and its git history (name them with --content), backups, disks that keep what "
                + "was deleted, texts that browsers keep until they are saved, and copies that proxies and search engines have made.");
            return;
        }
        if (after.Places.Count > 0)
            Console.WriteLine("The words are still in these files, which were not made by hub. Remove them by hand:");
        foreach (var place in after.Places) Console.WriteLine($"    {place}");
        if (after.Unread.Count > 0) Console.WriteLine("These files could not be read. Look at them yourself:");
        foreach (var place in after.Unread) Console.WriteLine($"    {place}");
    }

    private static bool Agrees(string question)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected) return true;
        Console.Write($"{question} Type y for yes: ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    private static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"one {one}" : $"{number} {many ?? $"{one}s"}";
}
