using System.CommandLine;
using System.Globalization;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Tools.Collating;
using LearningHub.Tools.RoundFolders;
using LearningHub.Tools.Reports;
using LearningHub.Tools.Returns;

namespace LearningHub.Cli.Commands.Tools;

/// <summary><c>hub collate</c>: adds up the returns of a round, per case and for all cases.</summary>
internal static class CollateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "Id of the round." };
        var returns = new Argument<FileInfo[]>("RETURNS")
        {
            Description = "Further returns, in addition to those in the folder of the round.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var compare = new Option<string?>("--compare") { Description = "Id of an earlier round of the same tool." };
        var small = new Option<int>("--small-number")
        {
            Description = "Counts from 1 to this are left out of what may be published.",
            DefaultValueFactory = _ => RoundResults.SmallNumber,
        };
        var (content, rounds) = (CommonOptions.Content(), RoundOptions.Rounds());
        var command = new Command(
            "collate", "Adds up the returns of a round: a draft audit, tables, and each case. Example: hub collate spring-2027")
        {
            id, returns, compare, small, content, rounds,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var folder = ContentFolder.Open(parsed.GetRequiredValue(content));
            var (open, choice, collation) = Collate(
                folder, parsed.GetRequiredValue(rounds), parsed.GetRequiredValue(id), parsed.GetValue(returns) ?? [], cancellation);
            var before = parsed.GetValue(compare) is { } earlier
                ? Collate(folder, parsed.GetRequiredValue(rounds), earlier, [], cancellation).Collation : null;
            if (before is not null) RoundResults.CheckComparable(collation, before);
            Write(open, choice, collation, before, Math.Max(0, parsed.GetValue(small)));
            return Task.FromResult(collation.Refused.Count > 0 ? ExitCode.ContentErrors : ExitCode.Clean);
        });
        return command;
    }

    private static (RoundFolder Open, ToolChoice Choice, Collation Collation) Collate(
        ContentFolder folder, DirectoryInfo rounds, string id, FileInfo[] more, CancellationToken cancellation)
    {
        var open = RoundOptions.Open(rounds, id, folder);
        var choice = ToolChoice.Find(folder, open.Round.Tool, cancellation);
        var readings = open.Read(new ReturnReader(choice.Library, open.Round), more);
        return (open, choice, new Collator(choice.Library, open.Round).Collate(readings));
    }

    private static void Write(RoundFolder open, ToolChoice choice, Collation collation, Collation? before, int small)
    {
        RoundResults.Write(open, collation, before, choice.Tool, small, DateOnly.FromDateTime(DateTime.Today));
        Console.Write(StatusText.Write(open.Round, [.. collation.Refused, .. collation.Cases.SelectMany(view => view.Returns)
            .Select(each => new ReturnReading(each.File, each, null))]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Wrote {open.Results}: a draft audit with {collation.Suggestions.Count} suggested findings, ")
            + "tables, and each case (inside-only).");
    }
}
