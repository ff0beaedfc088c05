using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety.Numbers;

/// <summary>
/// Small counts of people in tables and charts, and cells made "c" that a total gives away: one "c" in a row or column with its total can be worked out,
/// so a second cell must be made "c" as well (secondary suppression, as the Department for Education does for children in need).
/// </summary>
internal static partial class SmallNumberTable
{
    private const string Suppress = "\"c\", and a second cell of the row or column made \"c\" too, so that the total does not give it away; or rounded numbers; or wider groups";

    /// <summary>Adds what a table gives away.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">Its lines: cells of the header, then of each row, in the order of reading.</param>
    /// <param name="limit">Counts from 1 to this are small.</param>
    /// <param name="found">Receives what is found.</param>
    public static void Find(TableBlock table, IReadOnlyList<SafetyLine> cells, int limit, List<SafetyFinding> found)
    {
        var columns = table.Header.Count;
        if (columns == 0) return;
        var rows = new List<IReadOnlyList<SafetyLine>>(table.Rows.Count);
        for (int row = 0, next = columns; row < table.Rows.Count; next += table.Rows[row].Count, row++) rows.Add([.. cells.Skip(next).Take(table.Rows[row].Count)]);
        var header = cells.Take(columns).Select(cell => cell.Text).ToList();
        var isOfPeople = IsOfPeople(table.Caption) || IsOfPeople(header[0]);
        for (var column = 1; column < columns; column++)
        {
            if (!CountsPeople(header[column], isOfPeople)) continue;
            foreach (var row in rows.Where(row => column < row.Count)) Cell(row[column], limit, found);
        }
        for (var column = 1; column < columns; column++)
        {
            var at = column;
            if (BaseOf(header[column]) is { } whole) foreach (var row in rows.Where(row => at < row.Count)) Share(row[column], whole, limit, found);
            if (!Measure().IsMatch(header[column]) || IsOfOrganisations(table.Caption ?? string.Empty)) continue;
            // The people stand at the head of the row: "Teenage mothers | 3 | 41".
            foreach (var row in rows.Where(row => at < row.Count && IsOfPeople(row[0].Text) && !IsOfOrganisations(row[0].Text) && !Other().IsMatch(row[0].Text))) Cell(row[column], limit, found);
        }
        WorkOut(Sums(header, rows, isOfPeople), found);
    }

    // Rows and columns of counts: each may have a total.
    private static List<List<(string Name, SafetyLine Cell)>> Sums(List<string> header, List<IReadOnlyList<SafetyLine>> rows, bool isOfPeople)
    {
        var sums = new List<List<(string Name, SafetyLine Cell)>>();
        for (var column = 1; column < header.Count; column++)
        {
            if (CountsPeople(header[column], isOfPeople) || Total().IsMatch(header[column])) sums.Add([.. rows.Where(row => column < row.Count).Select(row => (row[0].Text, row[column]))]);
        }
        foreach (var row in rows) sums.Add([.. header.Zip(row).Skip(1).Where(pair => CountsPeople(pair.First, isOfPeople) || Total().IsMatch(pair.First))]);
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

    /// <summary>Adds the bars of a chart whose percentage and base give a small count of people away.</summary>
    public static void Find(ChartBlock chart, SafetyLine line, int limit, List<SafetyFinding> found)
    {
        if (!IsOfPeople(chart.Of) || IsOfOrganisations(chart.Of)) return;
        foreach (var bar in chart.Bars)
        {
            if (bar.Base is not { } whole) continue;
            var count = (int)decimal.Round(bar.Percentage * whole / 100, MidpointRounding.AwayFromZero);
            if (count < 1 || count > limit) continue;
            found.Add(new SafetyFinding(SafetyKind.SmallNumber, line, 0, line.Text.Length,
                string.Create(CultureInfo.InvariantCulture, $"{bar.Label}: {bar.Percentage}% of {whole} is {count}, and the percentage gives the small number away."), Suppress));
            return;
        }
    }

    private static void Cell(SafetyLine cell, int limit, List<SafetyFinding> found)
    {
        if (Count().Match(cell.Text) is { Success: true } match && Numerals.Read(match.Groups["n"].ValueSpan) is { } count && count >= 1 && count <= limit)
            found.Add(new SafetyFinding(SafetyKind.SmallNumber, cell, 0, cell.Text.Length, $"{count} is a small number of people.", Suppress));
    }

    // "Per cent of 20 mothers" stands over the column.
    private static int? BaseOf(string header) => PercentOf().Match(header) is { Success: true } match ? Numerals.Read(match.Groups["base"].ValueSpan) : null;

    private static void Share(SafetyLine cell, int whole, int limit, List<SafetyFinding> found)
    {
        if (!decimal.TryParse(cell.Text.Trim(' ', '%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)) return;
        var count = (int)decimal.Round(share * whole / 100, MidpointRounding.AwayFromZero);
        if (count >= 1 && count <= limit)
            found.Add(new SafetyFinding(SafetyKind.SmallNumber, cell, 0, cell.Text.Length, string.Create(CultureInfo.InvariantCulture, $"{share}% of {whole} is {count}, and the percentage gives the small number away."), Suppress));
    }

    private static void OneSuppressed(List<(string Name, SafetyLine Cell)> line, HashSet<SafetyLine> known, List<SafetyFinding> found)
    {
        var hidden = line.Where(each => each.Cell.Text.Trim() is "c" && !known.Contains(each.Cell)).ToList();
        var hasTotal = line.Any(each => Total().IsMatch(each.Name) && IsNumber(each.Cell));
        var others = line.Count(each => IsNumber(each.Cell) || known.Contains(each.Cell));
        if (hidden.Count != 1 || !hasTotal || others != line.Count - 1 || others < 2) return;
        var cell = hidden[0].Cell;
        known.Add(cell);
        found.Add(new SafetyFinding(SafetyKind.SmallNumber, cell, 0, cell.Text.Length, "This \"c\" is the only one beside a total: taking the others from the total gives it away.", "\"c\" in a second cell, or no total"));
    }

    private static bool IsNumber(SafetyLine cell) => int.TryParse(cell.Text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _);

    private static bool CountsPeople(string header, bool isOfPeople) =>
        !IsOfOrganisations(header) && !Other().IsMatch(header) && (IsOfPeople(header) || (isOfPeople && !IsOfPeople(header)));

    private static bool IsOfPeople(string? text) => text is not null && People().IsMatch(text);

    private static bool IsOfOrganisations(string text) => Organisations().IsMatch(text);

    private static Regex People() => _people ??= new Regex(@"\b" + PeopleWords.Pattern + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _people;

    private static Regex Organisations() => _organisations ??= new Regex(@"\b(?:agenc\w+|returns?|questionnaires?|meetings?|sessions?|visits?|recommendations?|findings?|audits?|cases audited|staff|workers?|trainers?|services|schools|responses|practitioners?|professionals?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _organisations;

    // Columns that hold no counts.
    private static Regex Other() => _other ??= new Regex(@"\b(?:ages?|years?|levels?|scores?|points|steps?|weeks?|minutes|hours|days|units|per ?cent|cost|grades?|rank|order|question|what|example|paragraph)\b|%|£|^(?:no|nr|#)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _other;

    private static Regex Count() => _count ??= new Regex(@"^\s*(?:n ?= ?)?(?<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine)(?: ?\([\d.,]{1,6} ?%?\)| " + PeopleWords.Pattern + @")?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _count;

    private static Regex PercentOf() => _percentOf ??= new Regex(@"(?:%|\bper ?cent|\bpercentage) of (?:the |all )?(?<base>\d{1,4}) (?:\w+ ){0,2}?" + PeopleWords.Pattern + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _percentOf;

    private static Regex Measure() => _measure ??= new Regex(@"^\s*(?:n|number|count|how many|(?:19|20)\d\d(?:[-–/]\d\d)?|q[1-4])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _measure;

    private static Regex Total() => _total ??= new Regex(@"\b(?:total|all|together|sum)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _total;
}
