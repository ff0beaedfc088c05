using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Tools.Collating;
using LearningHub.Tools.Reports;

namespace LearningHub.Tools.RoundFolders;

/// <summary>Writes what a round adds up to: a draft audit and tables for publication, and everything else for inside only.</summary>
public static class RoundResults
{
    /// <summary>Counts from 1 to this are small, unless somebody says otherwise.</summary>
    public const int SmallNumber = 5;

    /// <summary>The folder below the results for what must not be published.</summary>
    public const string InsideOnly = "inside-only";

    /// <summary>Writes the files.</summary>
    /// <param name="folder">The round.</param>
    /// <param name="collation">What it adds up to.</param>
    /// <param name="before">An earlier round to compare it with; null for none.</param>
    /// <param name="tool">The tool.</param>
    /// <param name="small">Counts from 1 to this are left out of what may be published.</param>
    /// <param name="today">The day.</param>
    public static void Write(RoundFolder folder, Collation collation, Collation? before, Resource tool, int small, DateOnly today)
    {
        var results = Directory.CreateDirectory(folder.Results).FullName;
        var inside = Directory.CreateDirectory(Path.Combine(results, InsideOnly)).FullName;
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
        WholeFile.Write(Path.Combine(results, "draft-audit.md"), DraftAudit.Write(collation, tool, small, today));
        if (before is not null) WholeFile.Write(Path.Combine(results, "comparison.md"), Comparison.Write(collation, before, small));
    }

    /// <summary>Whether two rounds ask a question that both can be compared by.</summary>
    /// <exception cref="IOException">They ask nothing in common.</exception>
    public static void CheckComparable(Collation now, Collation before)
    {
        if (before.Tallies.Select(each => each.Question.Id).Intersect(now.Tallies.Select(each => each.Question.Id)).Any()) return;
        throw new IOException($"The round \"{before.Round.Id}\" asked other questions: it is of the tool \"{before.Round.Tool}\".");
    }

    /// <summary>The files of the results, as paths below them, those for publication first.</summary>
    public static IReadOnlyList<string> Files(RoundFolder folder) => !Directory.Exists(folder.Results) ? [] :
    [
        .. Directory.GetFiles(folder.Results, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder.Results, path).Replace('\\', '/'))
            .OrderBy(path => path.Contains('/', StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal),
    ];
}
