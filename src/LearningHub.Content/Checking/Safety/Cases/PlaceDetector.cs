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
        if (line.Has(Cue.SmallPlace)) foreach (Match match in Town().Matches(line.Text))
        {
            if (SmallPlaces.Contains(match.Groups["name"].ValueSpan)) Add(match, "\"a town\", \"another town\"");
        }
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
        if (Offer().IsMatch(name)) return false;
        if (char.IsLower(name[0])) return !context.BoardWords.Any(word => word.Equals(name, StringComparison.OrdinalIgnoreCase));
        foreach (var word in CapitalWord.In(name))
        {
            var text = name.Substring(word.Start, word.Length);
            if (!PublicWords.Contains(text) && !context.BoardWords.Contains(text) && !Kind().IsMatch(text)) return true;
        }
        return false;
    }

    private static Regex Institution() => _institution ??= new Regex(
        @"(?<name>\b(?:(?:[A-Z][a-z'’]+|St\.?|of|the) ){1,5}(?:School|Academy|College|Nursery|Playgroup|Pre-?school|Infirmary|Hospital|Surgery|Medical Centre|Health Centre|Primary|Juniors|Infants|Comprehensive|Grammar|High|Sixth Form|Care Home|Nursing Home|Youth Club|Day Centre|Medical Practice|Community Centre|Leisure Centre|(?:Caravan|Holiday|Retail|Business|Industrial|Country) Park|Arms|Inn|Tavern|Children['’]s Centre|Children['’]s Home|Family Centre|Refuge|Hostel|Estate|Church|Chapel|Mosque|Temple|Gurdwara|Synagogue|Prison|Barracks|Hotel|Lodge|Farm|Flats|Tower|Towers|Court|Ward|Unit|Clinic|Library|Market|Bakery|Factory|Works|Depot|Garage|Stables|Marina|Reservoir|Recreation Ground|Playing Fields|Shopping Centre|Supermarket|Nightclub|Stadium|Police Station|Railway Station|Bus Station|Fire Station))\b"
        + @"|\b(?:the |The |at |in |from |to |near )(?<name>(?:(?:St\.?|Saint) )?[A-Z][a-z'’]+(?: [A-Z][a-z'’]+){0,2} (?:primary|infant|junior|secondary|high|comprehensive|special|boarding|nursery|village|housing|council|care|nursing|children['’]s|caravan|women['’]s|travell?er|homeless|probation|bail|day|medical|health|leisure|community|youth|football|rugby|boxing|police|railway|bus|train|fire|shopping|retail|industrial)? ?"
        + @"(?:school|academy|college|nursery|playgroup|preschool|pre-school|hospital|surgery|practice|clinic|estate|hostel|refuge|pub|club|hotel|guest house|bed and breakfast|church|chapel|mosque|temple|gurdwara|synagogue|prison|farm|flats|tower block|park|site|market|bakery|factory|warehouse|depot|garage|café|cafe|restaurant|takeaway|car park|roundabout|bus stop|post office|pharmacy|chemist|job ?centre|swimming pool|cinema|yard|street|road|lane|avenue|close|crescent|salon|supermarket|store|shop|stables|barracks|marina|canal|reservoir|bridge|viaduct|station|ward|unit|home|house|centre|gym|library|baths|allotments?|playground|underpass|stadium|showground|quarry|docks?))\b",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _institution;

    private static Regex Street() => _street ??= new Regex(@"(?<name>\b(?:[A-Z][a-z'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Grove|Mews|Square|Gardens))\b", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _street;

    private static Regex Home() => _home ??= new Regex(
        @"\b(?:(?:boy|girl|man|woman|family|child|couple|friend|neighbour|baby|teenager|mother|father|partner|parents|sister|brother|aunt|uncle|nan|gran|grandmother|grandfather|cousin|son|daughter|lad|travell?ed|travels|drove|drives|driven|walked|walks|ran|collected|live[sd]?|living|moved|moves|moving|move|grew up|brought up|raised|stay(?:s|ed|ing)?|born|housed|rehoused|relocated|settled|came|comes|went|goes|go|going|gone|seen|sighted|found|placed|returned|returns|fled|home|house|flat|tenancy|arrested|remanded|held|admitted|transferred|discharged|excluded|expelled|suspended|absconded|removed|released|taken|sent|rushed|commutes|evicted|sleeping|slept|buried|married|met|bus|train|taxi|lift)(?: back| away| over| up| down| together| alone| rough| out)? (?:in|to|from|at|near|outside|into|around|through|towards|via)|(?:village|town|hamlet|suburb|estate) of) (?:the (?:village|town|hamlet|suburb|estate) of )?(?<name>(?:[A-Z][a-z'’]+)(?:[ -](?:[A-Z][a-z'’]+|on|upon|le|under|in|the|cum|super|next)(?=[ -][A-Za-z]|\b)){0,3})\b"
        + @"|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he (?:family|mother|father|couple)['’]s) (?<name>(?!Majesty)[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:flat|house|home|address|bedsit|school|nursery|council house|tenancy|street)\b",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _home;

    private static Regex Employer() => _employer ??= new Regex(
        @"\b(?:(?:works?|worked|working|job|jobs|employed|employment|apprentice\w*|cleaner|cleans|cleaned|driver|cook|cooks|drives|drove|shifts?|nights|night shifts?|sacked|dismissed|trained|training|volunteers?|waitress|barmaid|guard|manager|assistant|chef|packer|picker|labourer|delivers|serves|served) (?:\w+ ){0,2}(?:at|by|for|with|from|in)|employer,?(?: is| was|:)?|(?:runs|ran|owns|owned|manages|managed|keeps|kept)) (?:the )?(?<name>(?:[A-Z][a-z'’]+)(?: (?:[A-Z][a-z'’]+|&|and)){0,3})\b",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _employer;

    // A small place in whatever letters, after a word of place. A list of all of them in the pattern would cost more than looking each word up.
    private static Regex Town() => _town ??= new Regex(@"(?<=\b(?:in|at|from|to|near|outside|around|of|into|through|towards|behind|round|via|across|between|visits?|visited|left|leave|his|her|their|the) )(?<name>[A-Za-z]{4,15})\b|\b(?<name>[A-Za-z]{4,15})(?= (?:town centre|high street|station|road|hospital|market|police|park|bus|estate)\b)", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _town;

    // A name that no list knows, after a word of place.
    private static Regex Anywhere() => _anywhere ??= new Regex(@"\b(?:in|at|near|outside|behind|beside|opposite|above|off|next to|around|along|past|towards|under|between) (?:the )?(?:[A-Z]{2,5} )?(?<name>[A-Z][a-z'’]+(?: [A-Z][a-z'’]+){0,3})\b(?! (?:19|20)\d\d)", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _anywhere;

    // What people take part in, or who helps them: no place.
    private static Regex Offer() => _offer ??= new Regex(@" (?:Programme|Project|Course|Group|Scheme|Service|Services|Team|Conference|Panel|Trust|Council|Agency|Line|Helpline|Foundation|Network|Act|Review|Report|Plan|Partnership|Board)$", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _offer;

    private static Regex Kind() => _kind ??= new Regex(
        @"^(?:Academy|Playgroup|Pre-?school|Infirmary|Estate|Church|Mosque|Hostel|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Grove|Mews|Square|Gardens|High|Junior|Infants?|Grammar|Medical|Saint|Day|City|County|Crisis|Sixth|Form|Comprehensive|Juniors|Caravan|Holiday|Leisure|Park|Club|Arms|Inn|Tavern|Chapel|Temple|Barracks|Hotel|Lodge|Farm|Flats|Towers?|Clinic|Library|Market|Factory|Works|Depot|Garage|Stadium|Station|Railway|Retail|Business|Industrial|Country|Shopping|Boarding|Girls|Boys|Girls['’]|Boys['’]|Saint|St)$",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _kind;
}
