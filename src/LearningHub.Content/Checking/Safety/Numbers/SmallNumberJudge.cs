using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Numbers;

/// <summary>Judges whether a count that a sentence gives, or one that can be worked out of it, is a small number of people.</summary>
internal readonly struct SmallNumberJudge(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
{
    private const string Advice = "\"fewer than 10\", \"c\" in a table with a second cell made \"c\" as well, a rounded number, or a wider group or a longer time";

    /// <summary>"two of the 43 babies".</summary>
    public void Part(Match match)
    {
        if (SmallNumberForms.About().IsMatch(line.Before(match.Index, 12))) return;
        if (Value(match, "n") is not { } count || Value(match, "base") is not { } whole || whole <= count || line.Samples.Contains(whole)) return;
        if (IsSmall(count)) Add(match, $"{count} of {whole} is a small number of people.");
        else if (IsSmall(whole - count)) Add(match, $"{count} of {whole} leaves {whole - count}, which is a small number of people.");
    }

    /// <summary>"five of the boys": without the base it is a statistic only where nobody is quoted and no family's story is told.</summary>
    public void PartOfUnknown(Match match)
    {
        var sentence = line.SentenceTextAt(match.Index);
        if (Value(match, "n") is not { } count || !IsSmall(count) || line.Samples.Count > 0) return;
        if ((count == 1 && !match.Groups["only"].Success) || SmallNumberForms.Numbered().IsMatch(line.Before(match.Index, 18))) return;
        if (!SmallNumberForms.Voice().IsMatch(sentence) && !SmallNumberForms.Story().IsMatch(sentence)) Add(match, $"{count} is a small number of people.");
    }

    /// <summary>"all but two of the 45 children".</summary>
    public void Rest(Match match)
    {
        var whole = Value(match, "base");
        if (Value(match, "n") is { } count && IsSmall(count) && !(whole is { } sample && line.Samples.Contains(sample))) Add(match, $"It leaves {count}, which is a small number of people.");
    }

    /// <summary>"4.2% of 24 children".</summary>
    public void Percentage(Match match)
    {
        if (Value(match, "base") is not { } whole || line.Samples.Contains(whole)) return;
        var written = match.Groups["p"].ValueSpan;
        var share = decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits : Numerals.Read(written) ?? 0;
        GivenAway(match, $"{match.Groups["p"].Value}%", whole, share * whole / 100);
    }

    /// <summary>"a quarter of the 12 boys".</summary>
    public void Fraction(Match match)
    {
        if (Value(match, "base") is not { } whole || line.Samples.Contains(whole)) return;
        var parts = match.Groups["part"].Value[..3].ToLowerInvariant() switch { "hal" => 2, "thi" => 3, "qua" => 4, "fif" => 5, "six" => 6, "eig" => 8, _ => 10 };
        var many = match.Groups["many"].Value.ToLowerInvariant() switch { "two" => 2, "three" => 3, _ => 1 };
        GivenAway(match, match.Groups["share"].Value, whole, (decimal)many * whole / parts);
    }

    /// <summary>"three children in the borough".</summary>
    public void InGroup(Match match)
    {
        var sentence = line.SentenceTextAt(match.Index);
        if (Value(match, "n") is not { } count || !IsSmall(count) || (count == 1 && SmallNumberForms.Voice().IsMatch(sentence)) || SmallNumberForms.Ratio().IsMatch(line.Before(match.Index, 12))) return;
        var isTold = SmallNumberForms.Story().IsMatch(sentence) || SmallNumberForms.Voice().IsMatch(sentence);
        if (SmallNumberForms.Population().IsMatch(sentence) || (!isTold && SmallNumberForms.Group().IsMatch(sentence)))
            Add(match, $"A count of {count} in a known area, school or year can be somebody's neighbour.");
    }

    /// <summary>A count whose form alone says that it is a statistic.</summary>
    public void Counted(Match match)
    {
        if (Value(match, "n") is { } count && IsSmall(count) && line.Samples.Count == 0) Add(match, $"{count} is a small number of people.");
    }

    private static int? Value(Match match, string group)
    {
        var written = match.Groups[group].ValueSpan;
        if (written.StartsWith("a ", StringComparison.OrdinalIgnoreCase)) return written.EndsWith("of", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
        return Numerals.Read(written);
    }

    private void GivenAway(Match match, string share, int whole, decimal part)
    {
        var count = (int)decimal.Round(part, MidpointRounding.AwayFromZero);
        if (count > 0 && IsSmall(count)) Add(match, $"{share} of {whole} is {count}: the share gives the small number away.");
        else if (count < whole && IsSmall(whole - count)) Add(match, $"{share} of {whole} leaves {whole - count}: the share gives the small number away.");
    }

    private bool IsSmall(int count) => count >= 1 && count <= context.SmallNumber;

    private void Add(Match match, string why)
    {
        var finding = new SafetyFinding(SafetyKind.SmallNumber, line, match.Index, match.Length, why, Advice);
        if (!found.Exists(finding.Overlaps)) found.Add(finding);
    }
}
