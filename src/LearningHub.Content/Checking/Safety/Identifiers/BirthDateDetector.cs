using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Cases;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>Days of birth, and days on which a baby was due: among the first pieces that young people named as giving them away (Family Court anonymisation guidance 2018, checklist 1).</summary>
internal sealed partial class BirthDateDetector : ILineDetector
{
    private const int Near = 45;
    private const int NearBehind = 60;

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (!(line.HasDigit || line.Has(Cue.Ordinal)) || !line.Has(Cue.Birth | Cue.Kin | Cue.GivenName)) return;
        foreach (var date in line.Dates)
        {
            if (!date.HasDay || !IsBirth(line, date)) continue;
            Add(date.Start, date.Length, $"the age in general words, or \"{date.Season}\"");
        }
        if (!line.Has(Cue.Birth)) return;
        foreach (var match in Spaced().EnumerateMatches(line.Text)) Add(match.Index, match.Length, "the age in general words");

        void Add(int start, int length, string suggestion)
        {
            var finding = new SafetyFinding(SafetyKind.BirthDate, line, start, length, Suggestion: suggestion);
            if (!found.Exists(finding.Overlaps)) found.Add(finding);
        }
    }

    private static bool IsBirth(SafetyLine line, WrittenDate date)
    {
        var sentence = line.SentenceAt(date.Start);
        var before = line.Before(date.Start, Math.Min(Near, date.Start - sentence.Start.Value));
        var end = date.Start + date.Length;
        if (line.Has(Cue.Birth))
        {
            if (Birth().IsMatch(before) || Birth().IsMatch(line.Heading)) return true;
            if (Due().IsMatch(before) && Unborn().IsMatch(line.SentenceTextAt(date.Start))) return true;
            if (Behind().IsMatch(line.After(end, Math.Min(NearBehind, Math.Max(0, sentence.End.Value - end))))) return true;
        }
        // "her daughter (12/5/11)"
        return end < line.Text.Length && line.Text[end] is ')' or ']' or ',' && InBrackets().Match(before.ToString()) is { Success: true } person
            && (person.Groups["kin"].Success || GivenNames.Contains(person.Groups["name"].ValueSpan));
    }

    private static Regex Birth() => _birth ??= new Regex(
        @"\b(?:(?:still|new)?-?born|birth|birth-?date|birthdays?|d\.? ?o\.? ?b\b|D/B|EDD|EDC|(?:expected|estimated) (?:date of )?(?:delivery|confinement|birth)|delivery date|due date|(?:baby|twins|infant|boy|girl|son|daughter) (?:was |were )?delivered|delivered (?:of|by))\b|(?:^|[ (,;:])b[.:]? ?$"
        + @"|\b(?:turned|turns|turn) (?:\w+|\w+-\w+)(?: years old)?(?: \w+)? on (?:the |\w+day,? )?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _birth;

    // "On 4 June the baby was born", but not "On 4 June, before the baby was born, the mother left".
    private static Regex Behind() => _behind ??= new Regex(
        @"^\)?(?:(?!\b(?:before|after|until|since|when|who|whose|that|which|if|as)\b)[^.;(]){0,40}?(?:\b(?:was|were) born\b|\bgave birth\b|\bbirth(?:day|date)\b|\bdate of birth\b|\bd\.?o\.?b\b|\bbaby (?:was delivered|arrived|came)\b|\(?\bborn\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _behind;

    private static Regex Due() => _due ??= new Regex(@"\b(?:due|expected|induced|caesarean|section)(?: date)?(?: is| was| booked| planned)?(?: to (?:arrive|be born|deliver|give birth))?(?: for| on| in| around)?(?: the)?[ ,(:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _due;

    private static Regex Unborn() => _unborn ??= new Regex(@"\b(?:unborn|baby|twins|pregnan\w*|birth|(?:first|second|third|fourth|fifth|next|another|new|their|her) child)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _unborn;

    private static Regex InBrackets() => _inBrackets ??= new Regex(@"(?:\b(?<kin>(?i:" + CaseLanguage.Kin + @")(?: [A-Z]|,? [A-Z][a-z]+| \d)?)|\b(?<name>[A-Z][a-z]+)(?: [A-Z][a-z]+)?) ?[(\[]$", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _inBrackets;

    // Digits with nothing or only spaces between them, where words say what they are.
    private static Regex Spaced() => _spaced ??= new Regex(@"(?<=\b(?i:d\.?o\.?b\.?|birth|born)[ :.=-]{1,3})(?:0?[1-9]|[12]\d|3[01])( ?)(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{2}|\d{2})(?![\w/-])", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _spaced;
}
