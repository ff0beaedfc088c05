using System.CommandLine;
using System.Globalization;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Writing;
using LearningHub.Tools.Collating;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Reports;
using LearningHub.Tools.Returns;

namespace LearningHub.Cli.Commands.Tools;

/// <summary><c>hub collate</c>: adds up the returns of a round, per case and for all cases.</summary>
internal static class CollateCommand
{
    private const int SmallNumber = 5;

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
            DefaultValueFactory = _ => SmallNumber,
        };
        var (content, rounds) = (CommonOptions.Content(), RoundFolder.Option());
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
            if (before is not null && !before.Tallies.Select(each => each.Question.Id)
                .Intersect(collation.Tallies.Select(each => each.Question.Id)).Any())
                throw new IOException($"The round \"{before.Round.Id}\" asked other questions: it is of the tool \"{before.Round.Tool}\".");
            Write(open, choice, collation, before, Math.Max(0, parsed.GetValue(small)));
            return Task.FromResult(collation.Refused.Count > 0 ? ExitCode.ContentErrors : ExitCode.Clean);
        });
        return command;
    }

    private static (RoundFolder Open, ToolChoice Choice, Collation Collation) Collate(
        ContentFolder folder, DirectoryInfo rounds, string id, FileInfo[] more, CancellationToken cancellation)
    {
        var open = RoundFolder.Open(rounds, id, folder);
        var choice = ToolChoice.Find(folder, open.Round.Tool, cancellation);
        var readings = open.Read(new ReturnReader(choice.Library, open.Round), more);
        return (open, choice, new Collator(choice.Library, open.Round).Collate(readings));
    }

    private static void Write(RoundFolder open, ToolChoice choice, Collation collation, Collation? before, int small)
    {
        var results = Directory.CreateDirectory(Path.Combine(open.FullName, "results")).FullName;
        var inside = Directory.CreateDirectory(Path.Combine(results, "inside-only")).FullName;
        WholeFile.Write(Path.Combine(inside, "cases.md"), CasesText.Write(collation));
        WholeFile.Write(
            Path.Combine(inside, "figures.csv"), CsvWriter.WriteForSpreadsheets([FiguresTable.Columns, .. FiguresTable.Whole(collation)]));
        WholeFile.Write(Path.Combine(inside, "figures.xlsx"), Workbook.Write(
            ("All figures (inside only)", FiguresTable.Columns, FiguresTable.Whole(collation)),
            ("For publication", FiguresTable.PublicColumns, FiguresTable.Public(collation, small)),
            ("Numbers, months (inside only)", ValuesTable.Columns, ValuesTable.Whole(collation)),
            ("Numbers, months (publication)", ValuesTable.PublicColumns, ValuesTable.Public(collation, small))));
        if (collation.Values.Any(each => each.Count > 0))
        {
            WholeFile.Write(
                Path.Combine(inside, "numbers.csv"),
                CsvWriter.WriteForSpreadsheets([ValuesTable.Columns, .. ValuesTable.Whole(collation)]));
            WholeFile.Write(
                Path.Combine(results, "numbers-for-publication.csv"),
                CsvWriter.WriteForSpreadsheets([ValuesTable.PublicColumns, .. ValuesTable.Public(collation, small)]));
        }
        WholeFile.Write(
            Path.Combine(results, "figures-for-publication.csv"),
            CsvWriter.WriteForSpreadsheets([FiguresTable.PublicColumns, .. FiguresTable.Public(collation, small)]));
        var today = DateOnly.FromDateTime(DateTime.Today);
        WholeFile.Write(Path.Combine(results, "draft-audit.md"), DraftAudit.Write(collation, choice.Tool, small, today));
        if (before is not null) WholeFile.Write(Path.Combine(results, "comparison.md"), Comparison.Write(collation, before, small));
        Console.Write(StatusText.Write(open.Round, [.. collation.Refused, .. collation.Cases.SelectMany(view => view.Returns)
            .Select(each => new ReturnReading(each.File, each, null))]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Wrote {results}: a draft audit with {collation.Suggestions.Count} suggested findings, tables, and each case (inside-only)."));
    }
}
