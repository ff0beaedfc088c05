using System.CommandLine;
using System.Globalization;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Releases.Building;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.Increments;
using LearningHub.Site.History;
using LearningHub.Studio;
using LearningHub.Theme.Default;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub publish</c>: checks the content, shows what would change, and serves a new release in one step.</summary>
internal static class PublishCommand
{
    private const int UsualKeep = 10;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = CommonOptions.Content();
        var strict = CommonOptions.Strict();
        var to = PublicationOptions.To();
        var by = PublicationOptions.By();
        var wait = PublicationOptions.Wait();
        var keep = Keep();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, and publish nothing." };
        var yes = new Option<bool>("--yes") { Description = "Do not ask before publishing. It still asks about safety warnings." };
        var allow = Allow();
        var forget = Forget();
        var clean = CommonOptions.Clean();
        var pointer = new Option<bool>("--pointer-file")
        {
            Description = "Write \"current\" as a small file instead of a link. Done automatically where the system does not allow links.",
        };
        var command = new Command(
            "publish", "Checks the content and publishes it as a new release. Example: hub publish --to /srv/hub --by \"Policy officer\"")
        {
            content, to, keep, by, wait, strict, dryRun, yes, allow, forget, pointer, clean,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new PublishRequest(
                ContentFolder.Open(parsed.GetRequiredValue(content)),
                PublicationFolder.Open(parsed.GetRequiredValue(to).FullName, parsed.GetValue(pointer)),
                parsed.GetRequiredValue(by), TimeSpan.FromSeconds(parsed.GetRequiredValue(wait)), parsed.GetRequiredValue(keep),
                parsed.GetValue(strict),
                parsed.GetValue(yes), parsed.GetRequiredValue(forget), parsed.GetRequiredValue(allow), parsed.GetValue(clean)),
            parsed.GetValue(dryRun), cancellation));
        return command;
    }

    private static Option<int> Keep()
    {
        var keep = new Option<int>("--keep")
        {
            Description = "How many releases to keep, including the new one.",
            DefaultValueFactory = _ => UsualKeep,
            HelpName = "N"
        };
        keep.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.GetValueOrDefault<int>() < 1) result.AddError("--keep must be a whole number from 1.");
        });
        return keep;
    }

    private static Option<string[]> Allow() => new("--allow")
    {
        Description = "A safety warning that may be published, by the name that the check prints, such as LH412:audits/name.md:12. "
            + "May be repeated.",
        DefaultValueFactory = _ => [],
        HelpName = "WARNING",
    };

    private static Option<string[]> Forget() => new("--forget")
    {
        Description = "An address, such as /briefings/name/, that is to leave no trace, not even a page that says it was "
            + "withdrawn. "
            + "May be repeated.",
        DefaultValueFactory = _ => [],
        HelpName = "ADDRESS",
    };

    private static async Task<int> RunAsync(PublishRequest request, bool dryRun, CancellationToken cancellation)
    {
        PublicationTarget.Consider(request.Folder.Root, said => Console.WriteLine(dryRun ? said : $"{said} It is made for this hub."));
        var cache = CacheOf(request);
        var library = request.Content.Load(drafts: false, cache.Inspections, cancellation);
        if (library.Diagnostics.Any(diagnostic => diagnostic.Code.Severity is not Severity.Advice))
            request.Content.Show(Console.Error, library.Diagnostics);
        var code = ContentFolder.CodeFor(library.Diagnostics, request.Strict);
        if (code != ExitCode.Clean || library.Linked is not { } linked)
        {
            await Console.Error.WriteLineAsync("Nothing was published; the site has not changed.");
            return code;
        }
        if (DemonstrationOnly.In(library.Diagnostics).Count > 0)
        {
            await Console.Error.WriteLineAsync(DemonstrationOnly.Reason);
            return ExitCode.ContentErrors;
        }
        if (!dryRun && !WarningConsent.IsGiven(library.Diagnostics, request.Allow, CanAsk(), Console.In, Console.Out))
        {
            Console.WriteLine("Nothing was published; the site has not changed.");
            return ExitCode.ContentErrors;
        }
        var context = new SiteContext(linked, DefaultTheme.Instance);
        if (!dryRun) return await PublishAsync(request, context, library, cache, cancellation);
        Show(ReleaseDrafting.Draft(request.Folder, context, request.Content.Files, TimeProvider.System.GetUtcNow(), request.Forget));
        ContentFolder.ShowTurns(Console.Out, library);
        Console.WriteLine("Nothing was published.");
        return ExitCode.Clean;
    }

    private static BuildCache CacheOf(PublishRequest request)
    {
        if (request.Clean || request.Folder.Current is not { } current) return BuildCache.Empty;
        return BuildCache.Open(request.Folder.PathOf(current), DefaultTheme.Instance, Console.Error.WriteLine);
    }

    private static async Task<int> PublishAsync(
        PublishRequest request, SiteContext context, Library library, BuildCache cache, CancellationToken cancellation)
    {
        using var publisher = await Publisher.BeginAsync(
            request.Folder, request.By, request.Patience, Console.Error.WriteLine, TimeProvider.System, cancellation);
        ReleaseDraft draft;
        using (var progress = ProgressLine.OnConsole())
        {
            progress.Report("Comparing with the last release", 0, 0);
            draft = ReleaseDrafting.Draft(
                request.Folder, context, request.Content.Files, TimeProvider.System.GetUtcNow(), request.Forget);
        }
        Show(draft);
        ContentFolder.ShowTurns(Console.Out, library);
        if (!request.Yes && !Agrees())
        {
            Console.WriteLine("Nothing was published.");
            return ExitCode.Clean;
        }
        var writing = ProgressLine.OnConsole();
        var stages = new StageTimes { Report = writing.Report };
        PublishResult result;
        using (writing)
        {
            result = await SitePublishing.PublishAsync(
                publisher, draft, library, request.Content.Files, request.Keep, cache, stages, cancellation);
        }
        // What the studio kept of the drafts that are published now may identify somebody.
        StudioState.Forget(request.Folder.Root, context.Library.Resources.Select(resource => resource.Path), Console.Error.WriteLine);
        foreach (var note in result.Notes) Console.WriteLine(note);
        Console.WriteLine(result.IsNew
            ? $"Published {result.Release} with {result.Files} files in {request.Folder.Root}. \"hub rollback --to {request.Folder.Root}\" "
                + "takes it back."
            : $"The release {result.Release} already has the same content. Nothing was published.");
        if (result.IsNew && stages.Taken > 0)
            Console.WriteLine($"{stages.Taken} of the files had not changed and were taken over from the last release.");
        if (result.Pruning.Removed.Count > 0) Console.WriteLine($"Removed old releases: {string.Join(", ", result.Pruning.Removed)}.");
        if (result.Pruning.Spared.Count > 0)
        {
            Console.WriteLine(
                $"Kept for now, since a host may still be reading: {string.Join(", ", result.Pruning.Spared)}. "
                + "Publishing again after a minute removes what --keep does not keep.");
        }
        return ExitCode.Clean;
    }

    private static void Show(ReleaseDraft draft)
    {
        if (draft.Note is { } note) Console.WriteLine(note);
        if (draft.Former is null)
        {
            var resources = draft.Resources == 1 ? "one resource" : $"{draft.Resources} resources";
            Console.WriteLine($"This is the first release, with {resources}.");
            return;
        }
        var formerTime = draft.Former.At.ToLocalTime().ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
        Console.WriteLine($"Since {draft.Former} of {formerTime}:");
        foreach (var change in draft.Changes) Console.WriteLine($"  {ChangeLine.Write(change)}");
        if (draft.Changes.Count == 0) Console.WriteLine("  no resource has been added, changed or withdrawn");
        foreach (var address in draft.Vanished.Except(draft.Changes.Select(change => change.Address)))
            Console.WriteLine($"  page taken out: {address}");
    }

    private static bool CanAsk() => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    private static bool Agrees()
    {
        if (!CanAsk()) return true;
        Console.Write("Publish this? Type y for yes: ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    private sealed record PublishRequest(
        ContentFolder Content, PublicationFolder Folder, string By, TimeSpan Patience, int Keep, bool Strict, bool Yes, string[] Forget,
        string[] Allow, bool Clean);
}
