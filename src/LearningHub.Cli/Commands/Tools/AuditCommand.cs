using System.CommandLine;
using System.Globalization;
using System.Text;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Papers;
using LearningHub.Content.Writing;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Cli.Commands.Tools;

/// <summary><c>hub audit new|status|close</c>: a round of an audit from invitations to the end.</summary>
internal static class AuditCommand
{
    private const int MostCases = 26;
    private const int DaysToAnswer = 28;

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
        var (content, rounds) = (CommonOptions.Content(), RoundFolder.Option());
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
            var today = DateOnly.FromDateTime(DateTime.Today);
            var asked = await InvitationsAsync(choice, parsed.GetValue(invitations), parsed.GetRequiredValue(cases), cancellation);
            var round = new Round
            {
                Id = parsed.GetRequiredValue(id),
                Tool = choice.Tool.Id,
                Code = Paper.CodeOf(choice.Tool).ToString(),
                Opened = today,
                Due = parsed.GetValue(due) ?? today.AddDays(DaysToAnswer),
                Cases = [.. asked.Select(each => each.Case).Distinct().Order(StringComparer.Ordinal)],
                Invitations = asked,
            };
            var made = RoundFolder.Create(parsed.GetRequiredValue(rounds), round, folder);
            await RoundFiles.WriteAsync(made, choice, cancellation);
            Console.WriteLine($"Opened {made.FullName}: {round.Cases.Count} cases, {asked.Count} invitations, due {round.Due:yyyy-MM-dd}.");
            Console.WriteLine("Send each agency its folder below \"send\", and put what comes back into \"returns\".");
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command Status()
    {
        var id = new Argument<string>("ID") { Description = "Id of the round." };
        var (content, rounds) = (CommonOptions.Content(), RoundFolder.Option());
        var command = new Command("status", "Shows who has answered, who has no records, and who is missing.") { id, content, rounds };
        command.SetAction((parsed, cancellation) =>
        {
            var folder = ContentFolder.Open(parsed.GetRequiredValue(content));
            var open = RoundFolder.Open(parsed.GetRequiredValue(rounds), parsed.GetRequiredValue(id), folder);
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
        var (content, rounds) = (CommonOptions.Content(), RoundFolder.Option());
        var command = new Command("close", "Closes a round, and says what to destroy and when. It does not destroy anything itself.")
        {
            id, content, rounds,
        };
        command.SetAction(parsed =>
        {
            var open = RoundFolder.Open(
                parsed.GetRequiredValue(rounds), parsed.GetRequiredValue(id), ContentFolder.Open(parsed.GetRequiredValue(content)));
            var closed = open.Round.Closed ?? DateOnly.FromDateTime(DateTime.Today);
            open.Save(open.Round with { Closed = closed });
            string[] files = Directory.Exists(open.Returns)
                ? [.. Directory.GetFiles(open.Returns).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : [];
            var text = RoundTexts.Closing(open.Round, closed, files);
            WholeFile.Write(Path.Combine(open.FullName, "what-to-destroy.txt"), text);
            Console.Write(text);
            return ExitCode.Clean;
        });
        return command;
    }

    private static async Task<IReadOnlyList<Invitation>> InvitationsAsync(
        ToolChoice choice, FileInfo? file, int cases, CancellationToken cancellation)
    {
        var roles = choice.Roles.Select(role => role ?? string.Empty).ToArray();
        var isForPersons = choice.Questions.AnsweredBy is AnsweredBy.Person;
        if (isForPersons && file is not null)
            throw new IOException("This form is filled in by each person of a course, and nobody is asked who they are. "
                + "Leave --invitations out, and say how many courses there are with --cases.");
        if (file is not null)
        {
            if (!file.Exists) throw new IOException($"There is no file {file.FullName}.");
            return InvitationList.Read(await File.ReadAllTextAsync(file.FullName, Encoding.UTF8, cancellation), roles);
        }
        if (cases is < 1 or > MostCases)
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"Cases get letters: write a number from 1 to {MostCases}."));
        return
        [
            .. from number in Enumerable.Range(0, cases)
               from role in roles
               where role != "supervisor"
               let sheet = FormSheet.For(choice.Library, choice.Tool, role.Length == 0 ? null : role)!
               select new Invitation(
                   ((char)('A' + number)).ToString(), role, isForPersons ? "Everyone on the course" : sheet.RoleLabel),
        ];
    }
}
