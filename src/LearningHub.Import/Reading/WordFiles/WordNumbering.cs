using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>Computes the automatic numbers of a Word document, which are not part of its text: Word makes "3.2.13" when it shows the
/// page.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, int> abstracts = [];
    private readonly Dictionary<int, Level[]> levels = [];
    private readonly Dictionary<int, int[]> counters = [];

    /// <summary>Learns the definitions.</summary>
    public WordNumbering(Numbering? numbering)
    {
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            var own = new Level[Levels];
            foreach (var level in definition.Elements<Level>())
            {
                if (level.LevelIndex?.Value is >= 0 and < Levels) own[level.LevelIndex.Value] = level;
            }
            if (definition.AbstractNumberId?.Value is { } id) levels[id] = own;
        }
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } definition) abstracts[id] = definition;
        }
    }

    /// <summary>The next number of a list.</summary>
    /// <param name="list">Id of the list.</param>
    /// <param name="depth">Level from 0.</param>
    /// <returns>The number as shown, without brackets and the full stop at its end; null for a bullet.</returns>
    public string? Next(int list, int depth)
    {
        if (!abstracts.TryGetValue(list, out var definition) || !levels.TryGetValue(definition, out var own) || depth is < 0 or >= Levels)
            return null;
        if (!counters.TryGetValue(definition, out var counts)) counters[definition] = counts = [.. own.Select(level => Start(level) - 1)];
        counts[depth]++;
        for (var deeper = depth + 1; deeper < Levels; deeper++) counts[deeper] = Start(own[deeper]) - 1;
        if (own[depth] is not { NumberingFormat.Val: { } kind } level || kind == NumberFormatValues.Bullet
            || kind == NumberFormatValues.None) return null;
        var shown = PlacePattern.Replace(level.LevelText?.Val?.Value ?? $"%{depth + 1}", match =>
        {
            var at = match.Groups[1].Value[0] - '1';
            return Format(Math.Max(counts[at], Start(own[at])), own[at]?.NumberingFormat?.Val?.Value);
        });
        var label = SurroundingsPattern.Replace(shown.Trim(), string.Empty);
        return label.Length is 0 or > 20 ? null : label;
    }

    private static int Start(Level? level) => level?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Format(int number, NumberFormatValues? format)
    {
        if (format == NumberFormatValues.LowerLetter) return Letters(number).ToLowerInvariant();
        if (format == NumberFormatValues.UpperLetter) return Letters(number);
        if (format == NumberFormatValues.LowerRoman) return Roman(number).ToLowerInvariant();
        if (format == NumberFormatValues.UpperRoman) return Roman(number);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Letters(int number) =>
        number is < 1 or > 26 * 20 ? "?" : new string((char)('A' + (number - 1) % 26), 1 + (number - 1) / 26);

    private static string Roman(int number)
    {
        if (number is < 1 or > 399) return number.ToString(CultureInfo.InvariantCulture);
        var text = string.Empty;
        foreach (var (value, sign) in (
            (int, string)[])[(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value) text += sign;
        }
        return text;
    }

    private static readonly Regex PlacePattern = new(
        "%([1-9])",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex SurroundingsPattern = new(
        @"^[([\s]+|[)\].:\s]+$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
