using System.Buffers;
using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>Street addresses: a house number with a named street, or a flat in a named building (parts of an address after BS 7666).</summary>
internal sealed partial class StreetAddressDetector : ILineDetector
{
    // A number of a house: "14", "15-17", "27b".
    private const string Number = @"\d{1,4}(?:[-–/]\d{1,4}| ?& ?\d{1,4})?[A-Za-z]?";
    private const string Spelt = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]{3,5})?|thirty(?:-[a-z]{3,5})?)";
    private const string Streets =
        "Street|Str|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Close|Cl|Crescent|Cres|Cr|Court|Ct|Gardens|Gdns|Grove|Gr|Place|Pl|Terrace|Terr|Ter|Way|Walk|Mews|Row|Hill|Square|Sq|Rise|Parade|Park|View|Green|Wharf|"
        + "Croft|Fold|Garth|Gate|Heights|Meadows?|Mount|Orchard|Path|Passage|Quay|Bank|Brow|Chase|Circle|Circus|Cottages|Dale|Dene|End|Fields?|Glade|Glen|Knoll|Oval|Reach|Spinney|Vale|Villas|Wynd|Yard|Alley|Approach|Boulevard|Broadway|Causeway|Copse|Esplanade|Nook|Promenade|Ridge|Ridgeway|Buildings|Estate|Flats|Arcade";
    private const string PlainStreets = "street|road|avenue|lane|crescent|terrace|grove|drive|close|gardens|mews|walk";
    private const string Houses = "Cottage|House|Farm|Farmhouse|Lodge|Barn|Villa|Bungalow|Hall|Manor|Mill|Vicarage|Rectory|Grange|Towers|Court";
    private const string Cap = @"(?:[A-Z][a-z'’]+(?:-[A-Za-z][a-z]{1,12}){0,2}|[A-Z]{3,})";

    private static readonly SearchValues<string> SpeltNumber = SearchValues.Create(
        [.. from before in (string[])["number", "no", "no."] from number in Spelt[3..^1].Split('|') where before != "no" || number != "one" select $"{before} {number.Split('(')[0]}"], StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (!line.Has(Cue.Street | Cue.Lived) || line.Setting.HasFlag(LineSetting.Contact)) return;
        if (line.Has(Cue.HouseName)) foreach (var match in NamedHouse().EnumerateMatches(line.Text)) Add(match.Index, match.Length);
        if (MayBeLoose(line)) foreach (Match match in Loose().Matches(line.Text))
        {
            var written = match.Groups["at"];
            if (!Public().IsMatch(written.ValueSpan) && !(match.Groups["name"] is { Success: true } name && Cases.PublicWords.Contains(name.ValueSpan))) Add(written.Index, written.Length);
        }
        if (line.Has(Cue.Street)) foreach (var match in Flat().EnumerateMatches(line.Text)) Add(match.Index, match.Length);
        if (!line.Has(Cue.NumberStreet)) return;
        foreach (var match in House().EnumerateMatches(line.Text))
        {
            var written = line.Text.AsSpan(match.Index, match.Length);
            if (Numbered().IsMatch(line.Before(match.Index, 20)) || Public().IsMatch(written)) continue;
            if (IsYear(written) && line.Before(match.Index, 4).TrimEnd().EndsWith("in", StringComparison.OrdinalIgnoreCase)) continue;
            Add(match.Index, match.Length);
        }

        void Add(int start, int length)
        {
            var finding = new SafetyFinding(SafetyKind.StreetAddress, line, start, length, Suggestion: "\"the family home\", \"a neighbour's house\"");
            if (!found.Exists(finding.Overlaps)) found.Add(finding);
        }
    }

    // The number of a house in digits beside a street or a name, in words behind "number", or a house that has a name instead.
    private static bool MayBeLoose(SafetyLine line) =>
        line.Has(Cue.HouseName | Cue.NumberStreet) || (line.Has(Cue.Street) && line.Text.AsSpan().ContainsAny(SpeltNumber));

    private static bool IsYear(ReadOnlySpan<char> written) =>
        written.Length > 4 && (written.StartsWith("19") || written.StartsWith("20")) && char.IsAsciiDigit(written[2]) && char.IsAsciiDigit(written[3]) && written[4] == ' ';

    private static Regex House() => _house ??= new Regex(@"(?:(?<![\w.,/£-])|(?<=\b[Nn]o\.))" + Number + @",? (?:(?:(?:St\.? |The )?" + Cap + @" ){1,3}(?:" + Streets + "|" + PlainStreets + @"|STREET|ROAD|AVENUE|LANE|DRIVE|CLOSE|CRESCENT|GROVE|TERRACE|WAY|GARDENS|RD|ST|AVE)|The (?:" + Streets + @"))\b\.?", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _house;

    private static Regex Flat() => _flat ??= new Regex(
        @"\b(?:Flat|Apartment|Apt\.?|Unit|Room|Plot|Pitch|Berth|Studio|Maisonette|Bedsit|Bungalow|Chalet|Caravan)(?: number| no\.?)? (?:\d{1,4}[A-Za-z]?|[A-F]\d{0,3})(?:,| at| in| on)? (?-i:(?:(?:[Tt]he )?(?:St\.? )?[A-Z][a-z'’]+ ){1,3})(?:House|Court|Towers?|Lodge|Mansions|Heights|Point|Hall|Villas|Buildings|Flats|Place|View|Park|Site|Quay|Hostel|Wharf|Gardens|Marina|Farm|" + PlainStreets + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _flat;

    // A house with a name instead of a number: "Rose Cottage, Back Lane".
    private static Regex NamedHouse() => _namedHouse ??= new Regex(@"\b(?:(?:The|Old|New|Upper|Lower) )?(?:(?:[A-Z][a-z'’]+ ){1,3}(?:" + Houses + @")|The (?:" + Houses + @")),? (?:(?:on|in|off) )?(?:\d{1,4},? )?(?:(?:St\.? )?[A-Z][a-z'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Gardens|Grove|Place|Terrace|Way|Walk|Mews|Row|Hill|Rise|Green|Bank|Rd|Ln|Ave)\b"
        + @"|\b(?:(?:The|Old|New|Upper|Lower) ){0,2}(?:[A-Z][a-z'’]+ ){0,2}(?:Cottage|Farm|Farmhouse|Barn|Vicarage|Rectory|Grange|Bungalow), [A-Z][a-z]{3,}(?! [A-Z])", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _namedHouse;

    // Without capitals, behind the street, in words, or with a street of one word: where other words say that somebody lives there.
    private static Regex Loose() => _loose ??= new Regex(
        @"\b(?:at|to|from|of|outside|near|in|address(?: is| was)?:?|home(?: is| was)?:?) (?<at>(?:number |no\.? ?|flat )?" + Number + @",? (?!(?:the|a|an|to|on|in|of|by|per|and|or|for|other|different|more|miles?|years?|yards?|weeks?|days?|hours?|minutes?|metres?|people|children|busy|main)\b)(?:st\.? )?[a-z'’]{3,15}(?: (?!(?:the|a|an|to|on|in|of|by|and|or)\b)[a-z'’]{3,15})? (?:" + PlainStreets + @"))\b"
        + @"|(?<at>\b(?:[A-Z][a-z'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Grove|Way|Walk|Rd|Ln|Ave),? \(?(?:at |house )?(?:number|no\.?|nr|flat|house) ?\d{1,4}[A-Za-z]?)\b"
        + @"|\b(?<at>(?:flat|apartment|apt|room|unit) \d{1,4}[a-z]?,? (?!the |main )[a-z]{3,15} (?:house|court|towers?|lodge|mansions))\b"
        + @"|\b(?:[Ll]ive[sd]? (?:at|in)|[Ll]iving (?:at|in)|[Hh]ome(?:,| is| at)|[Aa]ddress(?: is|,|:)?|[Mm]oved (?:to|from|into)|[Vv]isit(?:s|ed)?(?: to)?|[Cc]alled (?:at|to)|[Ee]victed from) (?<at>(?:(?:The|the|Old) )?(?:[A-Z][a-z'’]+ ){1,2}(?:Cottage|Farm|Farmhouse|Barn|Villa|Bungalow|Vicarage|Rectory|Grange))\b"
        + @"|\b(?:number|no\.?) (?<at>" + Spelt + @",? (?:(?:St\.? )?[A-Z][a-z'’]+ ){1,3}(?:" + Streets + @"))\b"
        + @"|\b(?:[Ll]ive[sd]?|[Ll]iving|[Ss]tay(?:s|ed|ing)|[Mm]oved|[Hh]oused|[Rr]ehoused|[Ee]victed|[Cc]alled|[Aa]ttended|[Vv]isited|[Aa]ddress|[Hh]ome|[Hh]ouse|[Ff]lat|[Pp]roperty|[Tt]enancy)(?: \w+)?(?: at| to| from| was| is|:)? (?<at>(?:[Nn]umber |[Nn]o\.? ?)?\d{1,4}[A-Za-z]?,? (?:The (?<name>[A-Z][a-z'’]+)|(?<name>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec|of|The)\b)[A-Z][a-z'’]{3,})))\b(?! [a-z]+s\b)",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _loose;

    // "Part 3 Family Court rules": the number belongs to the word before it.
    private static Regex Numbered() => _numbered ??= new Regex(@"\b(?:sections?|parts?|articles?|schedules?|chapters?|paragraphs?|regulations?|orders?|rules?|days?|sessions?|modules?|questions?|years?|weeks?|pages?|grades?|class|classes|key stage|version|band|appendix|tables?|figures?|cases?|levels?|recommendations?|tiers?|stages?|steps?|phases?|groups?|January|February|March|April|May|June|July|August|September|October|November|December) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _numbered;

    private static Regex Public() => _public ??= new Regex(@"\b(?:Crown|County|High|Family|Supreme|Youth|Magistrates['’]?|Coroner['’]s|Appeal) Court|\bNational Park|\bDowning Street", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _public;
}
