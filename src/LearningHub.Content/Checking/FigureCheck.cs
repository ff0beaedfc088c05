using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking;

/// <summary>
/// Every percentage says what it is of, and is one that this number can give.
/// A percentage p with d decimals of a base n is possible if some whole k ≤ n gives 100k/n = p when rounded (either way at a tie) to d decimals.
/// </summary>
internal static partial class FigureCheck
{
    private const int LargestBaseCounted = 1_000_000;

    private static readonly string[] NumberWords =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>Checks the percentages of a line of prose.</summary>
    public static void Run(FlatLine line, FileReport report)
    {
        if (!line.Text.Contains('%', StringComparison.Ordinal) && !line.Text.Contains("per cent", StringComparison.OrdinalIgnoreCase)) return;
        foreach (Match match in Percentage().Matches(line.Text))
        {
            var percentage = decimal.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var decimals = match.Groups[1].Value is var digits && digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            Check(line, match, percentage, decimals, report);
        }
    }

    /// <summary>Checks the bars of a chart.</summary>
    public static void Run(ChartBlock chart, FileReport report)
    {
        foreach (var bar in chart.Bars)
        {
            if (bar.Base is not { } number) Missing(report, bar.At, $"{Shown(bar.Percentage, bar.Decimals)} ({bar.Label})", "Write base= with the number in the braces before the table, or add a third column \"Base\".");
            else if (!IsPossible(bar.Percentage, bar.Decimals, number)) Impossible(report, bar.At, bar.Percentage, bar.Decimals, number);
        }
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

    private static void Check(FlatLine line, Match match, decimal percentage, int decimals, FileReport report)
    {
        var before = line.Text.AsSpan(SentenceStart(line.Text, match.Index)..match.Index).ToString();
        var after = line.Text[(match.Index + match.Length)..SentenceEnd(line.Text, match.Index + match.Length)];
        if (before.EndsWith('(') && CountBefore().Match(before) is { Success: true } counted && Number(counted.Groups[2].Value) is { } whole)
        {
            if (!IsPossible(percentage, decimals, whole)) Impossible(report, line.At(match.Index), percentage, decimals, whole);
        }
        else if (BaseAfter().Match(after) is { Success: true } based)
        {
            if (based.Groups["none"].Success) return;
            if (Number(based.Groups["base"].Value) is { } number && !IsPossible(percentage, decimals, number))
                Impossible(report, line.At(match.Index), percentage, decimals, number);
        }
        else
        {
            Missing(report, line.At(match.Index), match.Value, "Write what it is of: \"95.8% of 24 returns\", \"23 of 24 (95.8%)\", or, if the source does not say, \"48% (base not given)\".");
        }
    }

    private static int SentenceStart(string text, int index)
    {
        for (var i = index - 1; i > 0; i--)
        {
            if (text[i] == ' ' && text[i - 1] is '.' or '?' or '!') return i;
        }
        return 0;
    }

    private static int SentenceEnd(string text, int index)
    {
        for (var i = index; i < text.Length - 1; i++)
        {
            if (text[i] is '.' or '?' or '!' && text[i + 1] is ' ') return i;
        }
        return text.Length;
    }

    private static int? Number(string text)
    {
        var word = Array.IndexOf(NumberWords, text.ToLowerInvariant());
        if (word >= 0) return word;
        return int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static void Missing(FileReport report, SourcePosition at, string figure, string advice) =>
        report.Add(DiagnosticCodes.FigureWithoutBase, at, $"The percentage {figure} does not say what number it is of.", advice);

    private static void Impossible(FileReport report, SourcePosition at, decimal percentage, int decimals, int number) => report.Add(
        DiagnosticCodes.FigureImpossible, at, $"{Shown(percentage, decimals)} of {number} is not possible: no whole number out of {number} gives it.",
        $"Look it up in the source. The nearest possible percentages are {Neighbours(percentage, Math.Max(decimals, 1), number)}; or the base is another one.");

    private static string Neighbours(decimal percentage, int decimals, int number)
    {
        var low = decimal.Floor(percentage * number / 100);
        return $"{Shown(decimal.Round(100 * low / number, decimals), decimals)} ({low} of {number}) and {Shown(decimal.Round(100 * (low + 1) / number, decimals), decimals)} ({low + 1} of {number})";
    }

    private static string Shown(decimal percentage, int decimals) => string.Create(CultureInfo.InvariantCulture, $"{percentage.ToString($"F{decimals}", CultureInfo.InvariantCulture)}%");

    private static Regex Percentage() => _percentage ??= new Regex(@"(?<![\w.])(\d{1,3}(?:\.\d{1,3})?)\s?(?:%|per cent\b)", RegexOptions.IgnoreCase);

    private static Regex? _percentage;

    private static Regex CountBefore() => _countBefore ??= new Regex(@"\b(\d[\d,]*|\w+) of (?:the |all |its )?(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b[^.()%]{0,60}\($", RegexOptions.IgnoreCase);

    private static Regex? _countBefore;

    private static Regex BaseAfter() => _baseAfter ??= new Regex(@"(?<none>\(?\bbases? not (?:given|known|stated)\b)|\b(?:of|n ?=|base(?: of)?) (?:the |all |about |around |some |over |an estimated |these |those |all the )*(?<base>\d[\d,]*|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b(?!%|\.\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    private static Regex? _baseAfter;
}
