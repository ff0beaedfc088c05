using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Inspection;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub releases</c>: lists what has been published.</summary>
internal static class ReleasesCommand
{
    private const int MostChanges = 8;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var to = PublicationOptions.To();
        var json = new Option<bool>("--json") { Description = "Write the list as JSON, with every change." };
        var command = new Command(
            "releases", "Lists the releases: who, when, what changed, which is served. Example: hub releases --to /srv/hub") { to, json };
        command.SetAction(async (parsed, cancellation) =>
        {
            PublicationTarget.Consider(parsed.GetRequiredValue(to).FullName, Console.Error.WriteLine);
            var list = await ReleaseList.ReadAsync(PublicationFolder.Open(parsed.GetRequiredValue(to).FullName), cancellation);
            if (parsed.GetValue(json)) Console.WriteLine(JsonSerializer.Serialize(list, InspectionJson.Readable.ReleaseList));
            else Show(list);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Show(ReleaseList list)
    {
        if (list.Releases.Count == 0) Console.WriteLine("Nothing has been published here yet.");
        foreach (var release in list.Releases)
        {
            Console.WriteLine($"{(release.IsCurrent ? "* " : "  ")}{release.Name}  {Moment(release.At)}  "
                + $"{Words(release.Publication)}{(release.IsTakenBack ? " (taken back)" : string.Empty)}");
            if (release.Problem is { } problem) Console.WriteLine($"      DAMAGED: {problem} \"hub verify\" reads every file.");
            if (release.Publication is not { } publication) continue;
            foreach (var change in publication.Changes.Take(MostChanges)) Console.WriteLine($"      {ChangeLine.Write(change)}");
            if (publication.Changes.Count > MostChanges) Console.WriteLine($"      and {publication.Changes.Count - MostChanges} more");
        }
        if (list.Problem is { } ofLink) Console.WriteLine(ofLink);
        if (list.LastMove is not { } move) return;
        var how = move.Act == JournalEntry.TakenBack ? $"took {move.Former} back" : "published it";
        Console.WriteLine($"* is served since {Moment(move.At)}, when {move.By} {how}.");
    }

    private static string Words(PublicationRecord? publication) =>
        publication is null ? "(its record cannot be read)" : $"{publication.By}: {publication.InWords()}";

    private static string Moment(DateTimeOffset at) => at.ToLocalTime().ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
