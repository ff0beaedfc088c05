using System.CommandLine;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
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
        var release = new Argument<string?>("RELEASE")
        {
            Description = "Name of the release, or the start of it. Left out: the one that was served before, not counting those taken "
                + "back.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var confirm = new Option<bool>("--confirm") { Description = "Serve RELEASE even though it was taken back before." };
        var command = new Command(
            "rollback", "Takes back the last release: the previous one is served at once. Example: hub rollback --to /srv/hub")
        {
            release, to, by, wait, confirm,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = PublicationFolder.Open(parsed.GetRequiredValue(to).FullName);
            PublicationTarget.Require(folder.Root);
            using var publisher = await Publisher.BeginAsync(
                folder, parsed.GetRequiredValue(by), TimeSpan.FromSeconds(parsed.GetRequiredValue(wait)), Console.Error.WriteLine,
                TimeProvider.System, cancellation);
            var named = parsed.GetValue(release) is { } name ? folder.FindRelease(name) : null;
            var isConfirmed = parsed.GetValue(confirm) || (named is not null && Agrees(folder, named));
            var result = await publisher.TakeBackAsync(named, isConfirmed, cancellation);
            foreach (var note in result.Notes) await Console.Error.WriteLineAsync(note);
            Console.WriteLine(
                $"{result.Release} is served now, in place of {result.Former}. "
                + "The content folder has not changed: correct it before you publish again.");
            Console.WriteLine(
                $"{result.Former} is still on the server. If it could identify somebody, publish the corrected text and then remove it: "
                + $"\"hub purge {result.Former} --to {folder.Root}\".");
            return ExitCode.Clean;
        });
        return command;
    }

    // Only asked on a terminal; elsewhere --confirm is needed.
    private static bool Agrees(PublicationFolder folder, ReleaseName release)
    {
        if (!LiveHistory.Read(folder).TakenBack.Contains(release) || Console.IsInputRedirected || Console.IsOutputRedirected) return false;
        Console.Write($"{release} was taken back before. Serve it again anyway? Type y for yes: ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }
}
