using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>Street addresses: a house number with a named street, or a flat in a named building (parts of an address after BS 7666).</summary>
internal sealed partial class StreetAddressDetector : ILineDetector
{
    /// <summary>Words for a street, as a part of a pattern.</summary>
    public const string Streets = "Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Court|Gardens|Grove|Place|Terrace|Way|Walk|Mews|Row|Hill|Square|Rise|Parade|Park|View|Green|Wharf";

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (!line.HasDigit || !line.Has(Cue.Street) || line.Setting.HasFlag(LineSetting.Contact)) return;
        foreach (var match in Flat().EnumerateMatches(line.Text)) Add(match);
        foreach (var match in House().EnumerateMatches(line.Text))
        {
            var written = line.Text.AsSpan(match.Index, match.Length);
            if (Numbered().IsMatch(line.Before(match.Index, 20)) || Public().IsMatch(written)) continue;
            if (IsYear(written) && line.Before(match.Index, 4).TrimEnd().EndsWith("in", StringComparison.OrdinalIgnoreCase)) continue;
            Add(match);
        }

        void Add(ValueMatch match) =>
            found.Add(new SafetyFinding(SafetyKind.StreetAddress, line, match.Index, match.Length, Suggestion: "\"the family home\", \"a neighbour's house\""));
    }

    private static bool IsYear(ReadOnlySpan<char> written) =>
        written.Length > 4 && (written.StartsWith("19") || written.StartsWith("20")) && char.IsAsciiDigit(written[2]) && char.IsAsciiDigit(written[3]) && written[4] == ' ';

    [GeneratedRegex(@"(?<![\w.,/£-])\d{1,4}(?:[-–/]\d{1,4})?[A-Za-z]?,? (?:(?:St\.? )?[A-Z][a-z'’]+ ){1,3}(?:" + Streets + @")\b\.?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex House();

    [GeneratedRegex(@"\b(?:Flat|Apartment|Apt|Unit|Room) \d{1,4}[A-Za-z]?,? (?:(?:The )?[A-Z][a-z'’]+ ){1,3}(?:House|Court|Tower|Towers|Lodge|Mansions|Heights|Point)\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Flat();

    // "Part 3 Family Court rules": the number belongs to the word before it.
    [GeneratedRegex(@"\b(?:sections?|parts?|articles?|schedules?|chapters?|paragraphs?|regulations?|appendix|tables?|figures?|cases?|levels?|recommendations?|tiers?|stages?|steps?|phases?|groups?|rules?|January|February|March|April|May|June|July|August|September|October|November|December) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:Crown|County|High|Family|Supreme|Youth|Magistrates['’]?|Coroner['’]s|Appeal) Court|\bNational Park|\bDowning Street", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Public();
}
