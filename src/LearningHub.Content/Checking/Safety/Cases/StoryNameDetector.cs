using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Names with nothing beside them that says whose they are: told by what only a person in a story does ("Kayleigh was taken to hospital") or has ("Keeva's mother").
/// A given name counts anywhere; a word that no list knows counts inside a sentence that tells of one family, since every sentence begins with a capital letter.
/// </summary>
internal sealed partial class StoryNameDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None) return;
        if (line.Has(Cue.CapitalStory))
        {
            foreach (Match match in Acting().Matches(line.Text))
            {
                var name = match.Groups["name"];
                var isGiven = GivenNames.Contains(name.ValueSpan);
                if (isGiven || ((match.Groups["inside"].Success || IsSurname(name.ValueSpan)) && line.SentenceTellsOfOneFamily(name.Index))) Add(name);
            }
        }
        if (line.Has(Cue.CapitalStory)) foreach (Match match in Clan().Matches(line.Text)) Add(match.Groups["name"]);
        if (!line.Has(Cue.CapitalBeforeKin)) return;
        foreach (Match match in Having().Matches(line.Text)) Add(match.Groups["name"]);
        foreach (Match match in Telling().Matches(line.Text))
        {
            // "Workers told her mother": many are no name.
            if (!match.Groups["name"].ValueSpan.EndsWith('s') || GivenNames.Contains(match.Groups["name"].ValueSpan)) Add(match.Groups["name"]);
        }

        void Add(Group name)
        {
            var first = name.Value.Split(' ')[0];
            if (PublicWords.Contains(first) || context.BoardWords.Contains(first) || Relation().IsMatch(first)) return;
            var finding = new SafetyFinding(SafetyKind.Name, line, name.Index, name.Length, Suggestion: NameDetector.Advice);
            if (!found.Exists(finding.Overlaps) && !NameDetector.IsPublic(finding, context)) found.Add(finding);
        }
    }

    // O'Donnell and McAllister are nothing but names, wherever they stand.
    private static bool IsSurname(ReadOnlySpan<char> name) => name.Length > 3 && (name[1] is '\'' or '’' || ((name.StartsWith("Mc") || name.StartsWith("Mac")) && char.IsUpper(name[name[1] == 'c' ? 2 : 3])));

    private static Regex Acting() => _acting ??= new Regex(
        @"(?<inside>(?<=\b(?!the |a |an |in |at |of |by |from |for |to |with )[a-z]+,? ))?\b(?<name>(?:O['’]|Mc|Mac|D['’])?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?: (?:O['’]|Mc|Mac)?\p{Lu}\p{Ll}{2,})?) (?:who )?(?:(?:had |has |have |then |often |never |always |also |once |still |only |just |later |would |could |did not |didn['’]t ){0,2})(?:"
        + @"(?:was|were|is|has|had) (?:been |not |never |often |later |then |only |being )?(?:taken (?:to|into|from|home|by|back|away)|born|seen (?:by|at|with|alone)|placed (?:in|with)|found (?:by|in|with|alone)|removed from|admitted|afraid|scared|frightened|hit|left (?:alone|with)|pregnant|arrested|excluded|fostered|adopted|bullied|neglected|abused|asleep|crying|drunk|drinking|living with)"
        + @"|said|says|told|lives|lived|disclosed|cried|drank|slept|wanted|wants|ran away|went to (?:live|school|hospital|bed|stay)|came to school|moved (?:in|out|to|back|between)|stayed with"
        + @"|hits?|punched|kicked|slapped|bit|shook|strangled|raped|threatened|beat|grabbed|screamed|shouted|swore|smashed|drinks|smokes|smoked|sleeps|cries|woke|fell|overdosed|relapsed|died|loves|hates|misses|felt|hid)\b",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _acting;

    private static Regex Having() => _having ??= new Regex(
        @"\b(?<name>(?:O['’]|Mc|Mac)?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?:['’]s (?:own |older |younger |step|half-?|grand|little |new |ex-?)*(?:mother|father|mum|dad|son|daughter|sister|brother|partner|boyfriend|girlfriend|husband|wife|nan|aunt|uncle|parents|siblings|teacher)| and (?:his|her|their) (?:\w+ )?(?:mother|father|mum|dad|son|daughter|sister|brother|partner|boyfriend|girlfriend|siblings|twin|baby))\b",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _having;

    // "the Hendersons were known to the police"
    private static Regex Clan() => _clan ??= new Regex(@"\b[Tt]he (?<name>(?!Commons|Lords|Courts|Boards|Scouts|Guides|Brownies)\p{Lu}\p{Ll}{3,}s) (?:were (?:known|evicted|offered|visited|seen|moved)|lived|live|moved|said|told|came|went)\b", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _clan;

    private static Regex Telling() => _telling ??= new Regex(
        @"\b(?<name>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?) (?:told|asked|hit|hurt|misses|loves|hates|lives with|lived with|stays with|stayed with|looks after|looked after|rang|shares with|left) (?:his|her) (?:\w+ ){0,2}(?:mother|father|mum|dad|son|daughter|sister|brother|partner|boyfriend|girlfriend|husband|wife|nan|gran|nana|aunt|uncle|cousin|parents|siblings|teacher|friend|baby|children|grandmother|grandfather|grandparents|carers?|key ?worker|social worker|class|school)\b",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _telling;

    private static Regex Relation() => _relation ??= new Regex(@"^(?:" + CaseLanguage.Kin + @"|parents?|mothers?|fathers?|children|family|today|tomorrow|yesterday|nobody|somebody|someone|anyone|anybody|everybody|god|staff|people|professionals?|practitioners?|toddlers?|carers?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _relation;
}
