using System.CommandLine;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub rollback</c>: serves an earlier release again.</summary>
internal static class RollbackCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var to = PublicationOptions.To();
        var by = PublicationOptions.By();
        var wait = PublicationOptions.Wait();
        var release = new Argument<string?>("RELEASE") { Description = "Name of the release, or its beginning; the one before the current one if left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("rollback", "Takes the last release back: the one before is served at once. Example: hub rollback --to /srv/hub") { release, to, by, wait };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = PublicationFolder.Open(parsed.GetRequiredValue(to).FullName);
            if (!Directory.Exists(folder.Root)) throw new IOException($"There is no folder {folder.Root}.");
            using var publisher = await Publisher.BeginAsync(
                folder, parsed.GetRequiredValue(by), TimeSpan.FromSeconds(parsed.GetRequiredValue(wait)), Console.Error.WriteLine, TimeProvider.System, cancellation);
            var former = folder.Current;
            var target = await publisher.TakeBackAsync(parsed.GetValue(release) is { } name ? folder.Find(name) : null, cancellation);
            Console.WriteLine($"{target} is served now, in place of {former}. The content folder is as it was: mend it before you publish again.");
            return ExitCode.Clean;
        });
        return command;
    }
}
