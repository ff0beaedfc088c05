using System.CommandLine;
using System.Text;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Writing;
using LearningHub.Tools.RoundFolders;
using LearningHub.Tools.Reports;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Cli.Commands.Tools;

/// <summary><c>hub audit new|status|close</c>: a round of an audit from invitations to the end.</summary>
internal static class AuditCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("audit", "Opens, watches and closes a round of an audit.") { New(), Status(), Close() };

    private static Command New()
    {
        var tool = new Argument<string>("TOOL") { Description = "Id of the tool." };
        var id = new Option<string>("--id") { Description = "Id of the round.", Required = true };
        var cases = new Option<int>("--cases") { Description = "How many cases; they get letters.", DefaultValueFactory = _ => 8 };
        var invitations = new Option<FileInfo?>("--invitations")
        {
            Description = "A table (CSV) of who is asked: case, role, agency. Without it every role is asked about every case.",
        };
        var due = new Option<DateOnly?>("--due") { Description = "When returns are due, for example 2027-01-31." };
        var (content, rounds) = (CommonOptions.Content(), RoundOptions.Rounds());
        var command = new Command(
            "new", "Opens a round: forms for each role, instructions, and a register of who was asked. "
                + "Example: hub audit new child-in-need-plan-audit --id spring-2027 --cases 8")
        {
            tool, id, cases, invitations, due, content, rounds,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = ContentFolder.Open(parsed.GetRequiredValue(content));
            var choice = ToolChoice.Find(folder, parsed.GetRequiredValue(tool), cancellation);
            var file = parsed.GetValue(invitations);
            if (file is { Exists: false }) throw new IOException($"There is no file {file.FullName}.");
            var table = file is null ? null : await File.ReadAllTextAsync(file.FullName, Encoding.UTF8, cancellation);
            var opening = new RoundOpening(
                choice.Library, choice.Tool, sheet => FormExport.WriteAsync(choice, sheet, "html"));
            var made = await opening.CreateAsync(
                parsed.GetRequiredValue(rounds).FullName, folder.FullName,
                new NewRound(
                    parsed.GetRequiredValue(id), parsed.GetRequiredValue(cases), table, parsed.GetValue(due),
                    DateOnly.FromDateTime(DateTime.Today)), cancellation);
            var (round, asked) = (made.Round, made.Round.Invitations);
            Console.WriteLine($"Opened {made.FullName}: {round.Cases.Count} cases, {asked.Count} invitations, due {round.Due:yyyy-MM-dd}.");
            Console.WriteLine("Send each agency its folder below \"send\", and put what comes back into \"returns\".");
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command Status()
    {
        var id = new Argument<string>("ID") { Description = "Id of the round." };
        var (content, rounds) = (CommonOptions.Content(), RoundOptions.Rounds());
        var command = new Command("status", "Shows who has answered, who has no records, and who is missing.") { id, content, rounds };
        command.SetAction((parsed, cancellation) =>
        {
            var folder = ContentFolder.Open(parsed.GetRequiredValue(content));
            var open = RoundOptions.Open(parsed.GetRequiredValue(rounds), parsed.GetRequiredValue(id), folder);
            var choice = ToolChoice.Find(folder, open.Round.Tool, cancellation);
            var readings = open.Read(new ReturnReader(choice.Library, open.Round), []);
            Console.Write(StatusText.Write(open.Round, readings));
            return Task.FromResult(readings.Any(reading => reading.Refusal is not null) ? ExitCode.ContentErrors : ExitCode.Clean);
        });
        return command;
    }

    private static Command Close()
    {
        var id = new Argument<string>("ID") { Description = "Id of the round." };
        var (content, rounds) = (CommonOptions.Content(), RoundOptions.Rounds());
        var command = new Command("close", "Closes a round, and says what to destroy and when. It does not destroy anything itself.")
        {
            id, content, rounds,
        };
        command.SetAction(parsed =>
        {
            var open = RoundOptions.Open(
                parsed.GetRequiredValue(rounds), parsed.GetRequiredValue(id), ContentFolder.Open(parsed.GetRequiredValue(content)));
            Console.Write(open.Close(DateOnly.FromDateTime(DateTime.Today)));
            return ExitCode.Clean;
        });
        return command;
    }
}
