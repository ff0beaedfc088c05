using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Checks that every percentage says what it is of, and that the number can give it. A percentage p with d decimals of a base n
/// is possible if some whole k ≤ n gives 100k/n = p when rounded (either way at a tie) to d decimals.</summary>
internal static class FigureCheck
{
    // Of longer sentences only a part is searched. Otherwise a sentence with thousands of percentages would take quadratic time.
    private const int LongestReach = 1_000;
    private const int LargestBaseCounted = 1_000_000;
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Written =
        @"\d[\d,]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|two|three|four|five|six|seven|eight|nine|"
            + @"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

    // Each begins with a fixed word or has few characters, and repeats one kind of character, so that no text makes it run away. The engine
    // that cannot go back takes long to make.
    private static readonly Regex Percentage = new(@"(\d{1,3}(?:\.\d{1,3})?)\s?(?:%|per cent\b)", Plain);
    private static readonly Regex BaseNotGiven = new(@"\bbases? not (?:given|known|stated)\b", Plain);
    private static readonly Regex BaseAfter = new(
        @"\b(?:of|n ?=|base(?: of)?) (?:the |all |about |around |some |over |an estimated |these |those |all the ){0,3}(?<base>" + Written
            + @")\b", Plain);
    private static readonly Regex BaseBefore =
        new(@"\b(?:of|among|out of|from) (?:the |all |these |those |our |all the ){0,2}(?<base>" + Written + @")\b", Plain);
    private static readonly Regex CountBefore = new(
        @"(?:\w|\d,+) of (?:the |all |its )?(?<base>\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
            + @"twelve)\b[^.()%]{0,60}\($", Plain);

    private static readonly SearchValues<string> PercentMarks = SearchValues.Create(["%", "per cent"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] NumberWords =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The words that mark a base which the source does not print.</summary>
    public const string MarkOfOurBase = "worked out by us";

    /// <summary>Checks the percentages of a line of prose.</summary>
    /// <param name="line">The line.</param>
    /// <param name="report">Receives the diagnostics.</param>
    /// <param name="ourBases">Bases that we worked out. A line that uses one must say so.</param>
    public static void Run(FlatLine line, FileReport report, IReadOnlyList<int> ourBases)
    {
        if (!line.Text.AsSpan().ContainsAny(PercentMarks)) return;
        foreach (Match match in Percentage.Matches(line.Text))
        {
            // "v2.50%" and "a50%" are not percentages.
            if (match.Index > 0 && (char.IsLetterOrDigit(line.Text[match.Index - 1]) || line.Text[match.Index - 1] is '.' or '_')) continue;
            var digits = match.Groups[1].Value;
            var percentage = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var decimals = digits.Contains('.', StringComparison.Ordinal)
                ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var number = Check(line, match, percentage, decimals, report);
            if (number is { } whole && ourBases.Contains(whole) && !line.Text.Contains(MarkOfOurBase, StringComparison.OrdinalIgnoreCase))
                NotMarked(report, line.At(match.Index), whole);
        }
    }

    /// <summary>Checks the bars of a chart.</summary>
    public static void Run(ChartBlock chart, FileReport report, IReadOnlyList<int> ourBases)
    {
        if (chart.Kind is ChartKind.Counts) return;
        if (chart.Bars.Select(bar => bar.Base).OfType<int>().FirstOrDefault(ourBases.Contains) is > 0 and var ours
            && !chart.Of.Contains(MarkOfOurBase, StringComparison.OrdinalIgnoreCase)) NotMarked(report, chart.At, ours);
        foreach (var bar in chart.Bars.Where(bar => !bar.LacksBase))
        {
            foreach (var number in bar.Before is { } before ? [before, bar.Number] : new[] { bar.Number }) Check(bar, number, report);
        }
    }

    private static void Check(ChartBar bar, ChartNumber number, FileReport report)
    {
        if (bar.Base is not { } whole)
        {
            Missing(report, bar.At, $"{Shown(number.Value, number.Decimals)} ({bar.Label})",
                "Write base= with the number in the braces before the table, or add a last column \"Base\".");
        }
        else if (!IsPossible(number.Value, number.Decimals, whole)) Impossible(report, bar.At, number.Value, number.Decimals, whole);
    }

    /// <summary>Whether a base can give a percentage.</summary>
    public static bool IsPossible(decimal percentage, int decimals, int number)
    {
        if (number is <= 0 or > LargestBaseCounted) return number > 0;
        var half = 0.5m;
        for (var i = 0; i < decimals; i++) half /= 10;
        var count = percentage * number / 100;
        return Fits(decimal.Floor(count)) || Fits(decimal.Ceiling(count));

        bool Fits(decimal k) => Math.Abs(100m * k / number - percentage) <= half;
    }

    // The base of the percentage, if the text gives one.
    private static int? Check(FlatLine line, Match match, decimal percentage, int decimals, FileReport report)
    {
        var before = line.Text.AsSpan(SentenceStart(line.Text, match.Index)..match.Index).ToString();
        var after = line.Text[(match.Index + match.Length)..SentenceEnd(line.Text, match.Index + match.Length)];
        if (before.EndsWith('(') && CountBefore.Match(before) is { Success: true } counted
            && Number(counted.Groups["base"].Value) is { } whole)
        {
            if (!IsPossible(percentage, decimals, whole)) Impossible(report, line.At(match.Index), percentage, decimals, whole);
            return whole;
        }
        if (BaseNotGiven.IsMatch(after)) return null;
        if ((BaseBehind(after) ?? BaseAhead(before)) is { } number)
        {
            if (!IsPossible(percentage, decimals, number)) Impossible(report, line.At(match.Index), percentage, decimals, number);
            return number;
        }
        Missing(report, line.At(match.Index), match.Value,
            "Write what it is of: \"95.8% of 24 returns\", \"23 of 24 (95.8%)\", or, if the source does not say, \"48% (base not "
            + "given)\".");
        return null;
    }

    private static void NotMarked(FileReport report, SourcePosition at, int number) => report.Add(
        DiagnosticCodes.BaseNotMarked, at,
        $"The base {number} is one that you worked out (our-bases), but the text gives it as the source's own.",
        $"Write ({MarkOfOurBase}) after it, in a chart in of=: \"95.8% of 24 returns ({MarkOfOurBase})\".");

    private static int SentenceStart(string text, int index)
    {
        var floor = Math.Max(0, index - LongestReach);
        for (var i = index - 1; i > floor; i--)
        {
            if (text[i] == ' ' && text[i - 1] is '.' or '?' or '!') return i;
        }
        return floor;
    }

    private static int SentenceEnd(string text, int index)
    {
        var limit = Math.Min(text.Length, index + LongestReach);
        for (var i = index; i < limit - 1; i++)
        {
            if (text[i] is '.' or '?' or '!' && text[i + 1] is ' ') return i;
        }
        return limit;
    }

    private static int? Number(string text)
    {
        var parts = text.ToLowerInvariant().Split('-');
        var word = Array.IndexOf(NumberWords, parts[0]);
        if (word >= 0 && parts.Length == 1) return word;
        var tens = Array.IndexOf(Tens, parts[0]);
        if (tens >= 0) return (tens + 2) * 10 + (parts.Length > 1 ? Math.Max(0, Array.IndexOf(NumberWords, parts[1])) : 0);
        return int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static void Missing(FileReport report, SourcePosition at, string figure, string advice) =>
        report.Add(DiagnosticCodes.FigureWithoutBase, at, $"The percentage {figure} does not say what number it is of.", advice);

    private static void Impossible(FileReport report, SourcePosition at, decimal percentage, int decimals, int number) => report.Add(
        DiagnosticCodes.FigureImpossible, at,
        $"{Shown(percentage, decimals)} of {number} is not possible: no whole number out of {number} gives it.",
        $"Look it up in the source. The nearest possible percentages are {Neighbours(percentage, Math.Max(decimals, 1), number)}; or "
            + "the base is a different number.");

    private static string Neighbours(decimal percentage, int decimals, int number)
    {
        var low = decimal.Floor(percentage * number / 100);
        return $"{Shown(decimal.Round(100 * low / number, decimals), decimals)} ({low} of {number}) and "
            + $"{Shown(decimal.Round(100 * (low + 1) / number, decimals), decimals)} ({low + 1} of {number})";
    }

    private static string Shown(decimal percentage, int decimals) =>
        string.Create(CultureInfo.InvariantCulture, $"{percentage.ToString($"F{decimals}", CultureInfo.InvariantCulture)}%");

    // "50% of the 24 returns"; "of 24%" and "of 2.4" do not give a base.
    private static int? BaseBehind(string after)
    {
        foreach (Match match in BaseAfter.Matches(after))
        {
            var number = match.Groups["base"];
            var end = number.Index + number.Length;
            if (end < after.Length
                && (after[end] == '%'
                || (after[end] is '.' or '-' && end + 1 < after.Length && char.IsLetterOrDigit(after[end + 1])))) continue;
            if (Number(number.Value) is { } whole) return whole;
        }
        return null;
    }

    // "Of the 24 looked-after care leavers in the audit, 50% had a plan": the base comes before the percentage.
    private static int? BaseAhead(string before)
    {
        int? whole = null;
        foreach (Match match in BaseBefore.Matches(before))
        {
            var end = match.Groups["base"].Index + match.Groups["base"].Length;
            // "A rate of 23.4 per cent, against 20 per cent": a percentage is not the base of another.
            var behind = before.AsSpan(end);
            if (behind is ['%', ..] or ['.', >= '0' and <= '9', ..]) continue;
            if (behind.TrimStart().StartsWith("per cent", StringComparison.OrdinalIgnoreCase)) continue;
            if (Number(match.Groups["base"].Value) is { } number) whole = number;
        }
        return whole;
    }
}
