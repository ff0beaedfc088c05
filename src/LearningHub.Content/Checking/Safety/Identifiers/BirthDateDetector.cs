using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Cases;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>Days of birth, and days on which a baby was due: among the first pieces that young people named as giving them away (Family Court anonymisation guidance 2018, checklist 1).</summary>
internal sealed partial class BirthDateDetector : ILineDetector
{
    private const int Near = 45;

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (!line.HasDigit || !line.Has(Cue.Birth) || !line.Has(Cue.Date)) return;
        foreach (var date in line.Dates)
        {
            if (!date.HasDay) continue;
            var before = line.Before(date.Start, Math.Min(Near, date.Start - line.SentenceAt(date.Start).Start.Value));
            if (Birth().IsMatch(before) || (Due().IsMatch(before) && Unborn().IsMatch(line.SentenceTextAt(date.Start))))
                found.Add(new SafetyFinding(SafetyKind.BirthDate, line, date.Start, date.Length, Suggestion: $"the age in general words, or \"{date.Season}\""));
        }
    }

    [GeneratedRegex(@"\b(?:born|birth|birthday|d\.?o\.?b\b|EDD|expected date of (?:delivery|confinement)|due date|baby (?:was )?delivered|delivered (?:of|by))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\bdue(?: on| in)?[ ,(:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Due();

    [GeneratedRegex(@"\b(?:unborn|baby|twins|pregnan\w*|birth|(?:first|second|third|fourth|next|another|new|their|her) child)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Unborn();
}
