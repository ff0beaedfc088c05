using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Schools, streets, villages and estates, services and employers in the story of one family (Family Court anonymisation guidance 2018, checklist 1: geographical indicators).
/// Whole countries, the board's own area and services that every place has are none.
/// </summary>
internal sealed partial class PlaceDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.Institution | Cue.Street | Cue.CapitalPlace | Cue.SmallPlace) || !line.Has(Cue.Kin)) return;
        if (line.Has(Cue.SmallPlace)) foreach (Match match in Town().Matches(line.Text)) Add(match, "\"a town\", \"another town\"");
        if (!line.HasUnknownCapital || !line.TellsOfOneFamily) return;
        if (line.Has(Cue.Institution)) foreach (Match match in Institution().Matches(line.Text)) Add(match, "\"a primary school\", \"a hospital\", \"a nursery\"");
        if (line.Has(Cue.Street)) foreach (Match match in Street().Matches(line.Text)) Add(match, "\"in the street\", \"at home\"");
        if (!line.Has(Cue.CapitalPlace)) return;
        foreach (Match match in Home().Matches(line.Text)) Add(match, "\"a village\", \"another town\"");
        foreach (Match match in Anywhere().Matches(line.Text))
        {
            if (!GivenNames.Contains(match.Groups["name"].ValueSpan) && !line.BeginsLink(match.Groups["name"].Index)) Add(match, "the kind of place: \"a village\", \"a pub\", \"work\"");
        }
        if (line.Has(Cue.Work)) foreach (Match match in Employer().Matches(line.Text)) Add(match, "\"at work\", \"a job with shifts\"");

        void Add(Match match, string suggestion)
        {
            var name = match.Groups["name"];
            var finding = new SafetyFinding(SafetyKind.Place, line, name.Index, name.Length, Suggestion: suggestion);
            if (found.Exists(finding.Overlaps) || !IsParticular(name.Value, context)) return;
            if (line.SentenceTellsOfOneFamily(name.Index)) found.Add(finding);
        }
    }

    private static bool IsParticular(string name, SafetyContext context)
    {
        if (char.IsLower(name[0])) return !context.BoardWords.Any(word => word.Equals(name, StringComparison.OrdinalIgnoreCase));
        foreach (var word in CapitalWord.In(name))
        {
            var text = name.Substring(word.Start, word.Length);
            if (!PublicWords.Contains(text) && !context.BoardWords.Contains(text) && !Kind().IsMatch(text)) return true;
        }
        return false;
    }

    [GeneratedRegex(
        @"(?<name>\b(?:(?:[A-Z][a-z'’]+|St\.?|of|the) ){1,5}(?:School|Academy|College|Nursery|Playgroup|Pre-?school|Infirmary|Hospital|Surgery|Medical Centre|Health Centre|Primary|Juniors|Infants|Comprehensive|Grammar|Sixth Form|Care Home|Nursing Home|Youth Club|Day Centre|Medical Practice|Community Centre|Leisure Centre|(?:Caravan|Holiday) Park|Arms|Inn|Tavern|Children['’]s Centre|Family Centre|Refuge|Hostel|Estate|Church|Mosque|Prison))\b",
        RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Institution();

    [GeneratedRegex(@"(?<name>\b(?:[A-Z][a-z'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Grove|Mews|Square|Gardens))\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Street();

    [GeneratedRegex(
        @"\b(?:(?:boy|girl|man|woman|family|child|couple|friend|neighbour|baby|teenager|mother|father|partner|travell?ed|drove|walked|ran|collected|live[sd]?|living|moved|grew up|stay(?:s|ed|ing)?|born|housed|settled|came|went|seen|placed|returned|fled|home)(?: back| away| together| alone)? (?:in|to|from|at|near|outside|into)|(?:village|town|hamlet|suburb|estate) of) (?:the (?:village|town|hamlet|suburb|estate) of )?(?<name>(?:[A-Z][a-z'’]+)(?:[ -](?:[A-Z][a-z'’]+|on|upon|le|under)){0,3})\b",
        RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Home();

    [GeneratedRegex(
        @"\b(?:(?:works?|worked|working|job|employed|apprentice\w*|cleaner|driver|cook|drives|drove|shifts?) (?:\w+ )?(?:at|by|for|with)|employer,?(?: is| was|:)?|(?:runs|ran|owns|owned|manages|managed|keeps|kept)) (?:the )?(?<name>(?:[A-Z][a-z'’]+)(?: (?:[A-Z][a-z'’]+|&|and)){0,3})\b",
        RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Employer();

    // In whatever letters, after a word of place.
    [GeneratedRegex(@"\b(?:in|at|from|to|near|outside|around|of|into|through|towards) (?<name>(?:" + SmallPlaces.Pattern + @"))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Town();

    // A name that no list knows, after a word of place.
    [GeneratedRegex(@"\b(?:in|at|near|outside) (?:the )?(?<name>[A-Z][a-z'’]+(?: [A-Z][a-z'’]+){0,3})\b(?! (?:19|20)\d\d)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Anywhere();

    [GeneratedRegex(
        @"^(?:Academy|Playgroup|Pre-?school|Infirmary|Estate|Church|Mosque|Hostel|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Grove|Mews|Square|Gardens|High|Junior|Infants?|Grammar|Medical|Saint|Day|City|County|Crisis|Sixth|Form|Comprehensive|Juniors|Caravan|Holiday|Leisure|Park|Club|Arms|Inn|Tavern)$",
        RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Kind();
}
