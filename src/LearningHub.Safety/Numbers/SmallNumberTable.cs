using System.Globalization;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>
/// Small counts of people in tables and charts, and cells made "c" that a total gives away: one "c" in a row or column with its total can
/// be worked out, so a second cell must be made "c" as well (secondary suppression, as the Department for Education does for children in
/// need).
/// </summary>
internal static class SmallNumberTable
{
    private const string Suppress =
        "\"c\", and a second cell of the row or column made \"c\" too, so that the total does not give it away; or rounded numbers; or "
        + "wider groups";

    /// <summary>Adds what a table gives away.</summary>
    public static void Find(SafetyTable table, int limit, List<SafetyFinding> found)
    {
        if (table.Header.Count == 0 || (table.Header[0].Setting & ~LineSetting.General) != LineSetting.None) return;
        var before = found.Count;
        var header = table.Header.Select(cell => cell.Text).ToList();
        var isOfPeople = TableWords.IsOfPeople(table.Caption) || TableWords.IsOfPeople(header[0])
            || (table.IsOfCounts && TableWords.IsOfPeople(table.ChartOf) && !TableWords.IsOfOrganisations(table.ChartOf));
        for (var column = 1; column < header.Count; column++) Column(table, header[column], column, isOfPeople, limit, found);
        WorkOut(Sums(header, table.Rows, isOfPeople), found);
        Chart(table, limit, found);
        RemoveDoubles(found, before);
    }

    // A cell may have been found as a line of text as well. The first stays.
    private static void RemoveDoubles(List<SafetyFinding> found, int from)
    {
        if (found.Count == from) return;
        var byLine = found.Where(finding => finding.Kind == SafetyKind.SmallNumber)
            .GroupBy(finding => finding.Line, (IEqualityComparer<SafetyLine>)ReferenceEqualityComparer.Instance)
            .ToDictionary(group => group.Key, group => group.ToList(), (IEqualityComparer<SafetyLine>)ReferenceEqualityComparer.Instance);
        var index = 0;
        found.RemoveAll(finding => index++ >= from && byLine.TryGetValue(finding.Line, out var same)
            && !ReferenceEquals(same.Find(other => other.Overlaps(finding)), finding));
    }

    private static void Column(SafetyTable table, string header, int column, bool isOfPeople, int limit, List<SafetyFinding> found)
    {
        var rows = table.Rows.Where(row => column < row.Count).ToList();
        if (CountsPeople(header, isOfPeople))
        {
            foreach (var row in rows) Cell(row[column], limit, found);
        }
        if (TableWords.PercentBase(header) is { } whole)
        {
            foreach (var row in rows) Share(row[column], whole, limit, found);
        }
        if (!TableWords.IsMeasure(header) || TableWords.IsOfOrganisations(table.Caption)) return;
        // The people stand at the head of the row: "Teenage mothers | 3 | 41".
        foreach (var row in rows)
        {
            var name = row[0].Text;
            if (TableWords.IsOfPeople(name) && !TableWords.IsOfOrganisations(name) && !TableWords.IsOther(name))
                Cell(row[column], limit, found);
        }
    }

    // Rows and columns of counts: each may have a total.
    private static List<List<(string Name, SafetyLine Cell)>> Sums(
        List<string> header, IReadOnlyList<IReadOnlyList<SafetyLine>> rows, bool isOfPeople)
    {
        var sums = new List<List<(string Name, SafetyLine Cell)>>();
        int[] counted = [.. Enumerable.Range(0, header.Count).Skip(1).Where(column =>
            CountsPeople(header[column], isOfPeople) || TableWords.IsTotal(header[column]))];
        foreach (var at in counted) sums.Add([.. rows.Where(row => at < row.Count).Select(row => (row[0].Text, row[at]))]);
        foreach (var row in rows) sums.Add([.. counted.Where(at => at < row.Count).Select(at => (header[at], row[at]))]);
        return sums;
    }

    // A cell worked out from its row may give away another in its column, and so on.
    private static void WorkOut(List<List<(string Name, SafetyLine Cell)>> sums, List<SafetyFinding> found)
    {
        var known = new HashSet<SafetyLine>(ReferenceEqualityComparer.Instance);
        for (var before = -1; before < known.Count;)
        {
            before = known.Count;
            foreach (var sum in sums) OneSuppressed(sum, known, found);
        }
    }

    private static void Chart(SafetyTable table, int limit, List<SafetyFinding> found)
    {
        if (!TableWords.IsOfPeople(table.ChartOf) || TableWords.IsOfOrganisations(table.ChartOf)) return;
        foreach (var bar in table.Bars)
        {
            if (bar.Base is not { } whole) continue;
            var count = (int)decimal.Round(bar.Percentage * whole / 100, MidpointRounding.AwayFromZero);
            if (count < 1 || count > limit) continue;
            var why = string.Create(
                CultureInfo.InvariantCulture,
                $"{bar.Label}: {bar.Percentage}% of {whole} is {count}, and the percentage gives the small number away.");
            found.Add(new SafetyFinding(SafetyKind.SmallNumber, table.Header[0], 0, table.Header[0].Text.Length, why, Suppress));
            return;
        }
    }

    // "3", "n = 3", "3 (12%)", "three mothers"
    private static void Cell(SafetyLine cell, int limit, List<SafetyFinding> found)
    {
        var words = WordText.Split(WordText.Tidy(cell.Text));
        if (words is ["n", "=", ..]) words = [.. words.Skip(2)];
        if (words.Count == 0 || Numerals.Read(words[0]) is not (>= 1 and var count) || count > limit) return;
        var isAlone = words.Count == 1 || words[1] == "(" || (words.Count == 2 && TableWords.IsOfPeople(words[1]));
        if (isAlone)
        {
            found.Add(new SafetyFinding(
                SafetyKind.SmallNumber, cell, 0, cell.Text.Length, $"{count} is a small number of people.", Suppress));
        }
    }

    // "Per cent of 20 mothers" stands over the column.
    private static void Share(SafetyLine cell, int whole, int limit, List<SafetyFinding> found)
    {
        if (!decimal.TryParse(cell.Text.Trim(' ', '%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share))
            return;
        var count = (int)decimal.Round(share * whole / 100, MidpointRounding.AwayFromZero);
        if (count < 1 || count > limit) return;
        var why = string.Create(
            CultureInfo.InvariantCulture, $"{share}% of {whole} is {count}, and the percentage gives the small number away.");
        found.Add(new SafetyFinding(SafetyKind.SmallNumber, cell, 0, cell.Text.Length, why, Suppress));
    }

    private static void OneSuppressed(List<(string Name, SafetyLine Cell)> line, HashSet<SafetyLine> known, List<SafetyFinding> found)
    {
        var hidden = line.Where(each => each.Cell.Text.Trim() is "c" && !known.Contains(each.Cell)).ToList();
        var hasTotal = line.Any(each => TableWords.IsTotal(each.Name) && IsNumber(each.Cell));
        var others = line.Count(each => IsNumber(each.Cell) || known.Contains(each.Cell));
        if (hidden.Count != 1 || !hasTotal || others != line.Count - 1 || others < 2) return;
        var cell = hidden[0].Cell;
        known.Add(cell);
        const string Why = "This \"c\" is the only one beside a total: taking the others from the total gives it away.";
        found.Add(new SafetyFinding(SafetyKind.SmallNumber, cell, 0, cell.Text.Length, Why, "\"c\" in a second cell, or no total"));
    }

    private static bool IsNumber(SafetyLine cell) =>
        int.TryParse(cell.Text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _);

    private static bool CountsPeople(string header, bool isOfPeople) =>
        !TableWords.IsOfOrganisations(header) && !TableWords.IsOther(header) && (TableWords.IsOfPeople(header) || isOfPeople);
}
