using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>Words that tell a detail of one kind, what they weigh, and what to write instead.</summary>
/// <param name="Cue">Stands on every line that holds one of <paramref name="CueWords"/>.</param>
/// <param name="Kind">What they tell.</param>
/// <param name="Points">How much it narrows the search.</param>
/// <param name="General">What to write instead.</param>
/// <param name="Words">The words.</param>
/// <param name="CueWords">Words and beginnings (<c>kill*</c>) of which every match holds one: on other lines the costly expression need not run.</param>
internal sealed partial record DetailPattern(Cue Cue, DetailKind Kind, int Points, string General, Regex Words, string CueWords)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Whether the words stand in a part of a line.</summary>
    public bool IsIn(Segment segment) => segment.Line.Has(Cue) && Words.IsMatch(segment.Span);

    /// <summary>Every pattern.</summary>
    public static IReadOnlyList<DetailPattern> All { get; } = [.. Numbered()];

    private static IEnumerable<DetailPattern> Numbered()
    {
        var cue = Cue.FirstDetail;
        foreach (var (kind, points, general, words, cueWords) in Listed())
        {
            yield return new DetailPattern(cue, kind, points, general, words, cueWords);
            cue = (Cue)((ulong)cue << 1);
        }
    }

    private static IEnumerable<(DetailKind Kind, int Points, string General, Regex Words, string CueWords)> Listed() =>
    [
        (DetailKind.Sex, 1, "\"a child\", \"a sibling\"", Sex(), "boy girl male female son daughter stepson stepdaughter young"),
        (DetailKind.RareEvent, 3, "\"something frightening happened\", or what it asks of workers", RareEvent(),
            "sexualised sexualized suicide own overdose fire fires stabbed stabbing shot murder* manslaughter killed killing knife traffick* kidnap* abduct* drown* deported newspaper television bitten bite hanged stillb* asylum pregnant died marriage mutilation explosion crash paper papers press headlines media river lake canal struck train cliff roof balcony lottery acid petrol poison* strangle* shook shaken siege hostage prostitut* miscarr* caravan"),
        (DetailKind.Offence, 2, "\"a parent had been convicted of an offence\"", Offence(),
            "arson convicted charged sentenced jailed imprisoned prison arrested guilty conviction sentence assault* robbery fraud rape burglary cruelty damage importing supplying dealing smuggling drunk intoxicated traffick* grooming stealing stole theft robbing robbed burgl* stalking harassment kidnap* possession"),
        (DetailKind.Sentence, 2, "\"a parent was away from home\"", Sentence(), "prison imprison* jail jailed custody custodial sentence sentenced served serving court remand*"),
        (DetailKind.Health, 2, "\"health needs\"", Condition(),
            "epilepsy epileptic palsy autis* asperger* adhd diabet* deaf blind heart syndrome leukaemia cancer wheelchair tube hiv hepatitis fibrosis bifida dystrophy fetal clinical medical disabilit* disabled schizophreni* bipolar psychosis psychotic"),
        (DetailKind.Health, 1, "\"a parent was unwell\"", MentalHealth(), "depression depressed anxiety mental mentally harm* medication addict*"),
        (DetailKind.Family, 2, "\"several children\", \"a sibling\"", FamilySize(),
            "twin twins triplets quadruplets only eldest oldest youngest second third middle one first siblings brothers sisters sons daughters children"),
        (DetailKind.Family, 1, "\"a sibling\", \"a relative\"", Relative(), "brother* sister* sibling* half* step* son daughter grand*"),
        (DetailKind.School, 2, "\"school noticed changes\"", School(), "excluded exclusion expelled school class nursery teacher"),
        (DetailKind.Origin, 2, "\"an interpreter was needed\", or leave it out", Origin(),
            "roma romany gypsy travel* polish poland romania* bulgaria* lithuania* latvia* slovak* czech hungar* albania* kurdish turkish turkey iran* iraq* syria* afghan* pakistan* india* bangladesh* chinese china vietnam* nigeria* ghana* somali* eritrea* sudan* jamaica* muslim jewish sikh hindu jehovah abroad refugee*"),
        (DetailKind.Occupation, 2, "\"a parent in work\"", Occupation(),
            "nurse teacher soldier doctor officer councillor footballer driver vicar priest imam solicitor lawyer publican farmer builder carer childminder firefighter paramedic worker student"),
        (DetailKind.Care, 1, "\"help under a plan\", \"lived with carers\"", Care(), "foster* adopted adoption care guardian* placed plan"),
    ];

    /// <summary>The pattern of rare events.</summary>
    public static DetailPattern Rare { get; } = All.Single(pattern => pattern.Kind is DetailKind.RareEvent);

    private static Regex Sex() => _sex ??= new Regex(@"\b(?:boy|girl|male|female|son|daughter|stepson|stepdaughter|young (?:wo)?man)\b", Options, PatternTime.Span);

    private static Regex? _sex;

    private static Regex RareEvent() => _rareEvent ??= new Regex(
        @"\b(?:sexuali[sz]ed behaviou?r|suicide|(?:took|taken) (?:his|her) own life|overdose|house fire|(?:set|lit) (?:a )?fires?|stabb(?:ed|ing)|shot|murder\w*|manslaughter|kill(?:ed|ing)|a knife|traffick\w+|kidnap\w*|abduct\w*|drown\w*|deported|newspaper|on television|bitten|dog bite|hanged|stillb\w+|asylum|(?:became|is|was) pregnant|died (?:of|in|when|at|after)|forced marriage|female genital mutilation|explosion|crash|local (?:news)?papers?|in the (?:papers|news|press|headlines|media)|into (?:a|the) (?:river|lake|canal|sea)|struck off|(?:under|by) a train|acid|petrol|poison\w*|strangl\w+|shaken baby|siege|hostage|prostitut\w+|in a caravan)\b",
        Options, PatternTime.Span);

    private static Regex? _rareEvent;

    private static Regex Offence() => _offence ??= new Regex(
        @"\b(?:arson|(?:convicted|charged|sentenced|jailed|imprisoned|prison|arrested|guilty|conviction|sentence)(?: \w+){0,4} (?:of|for|with) (?!an offence|offences)[\w-]+(?: [\w-]+)?|assault(?:ed|ing)? (?:on|of|the|his|her|a)|robbery|fraud|rape|burglary|cruelty|criminal damage|(?:importing|supplying|dealing|smuggling) (?:\w+ )?(?:drugs|heroin|cocaine|cannabis)|drunk in charge|intoxicated (?:whilst|while) in charge|traffick\w+|grooming|stealing|stole|theft|robb(?:ing|ed)|burgl(?:ing|ed)|stalking|harassment|possession of)\b",
        Options, PatternTime.Span);

    private static Regex? _offence;

    private static Regex Sentence() => _sentence ??= new Regex(@"\b(?:prison|imprison\w+|jail(?:ed)?|custod(?:y|ial)|life sentence|was sentenced|sentenced (?:to|for)|serv(?:ed|ing) (?:a|an|\w+ years?|time)|due in court|in court|remand\w*)\b", Options, PatternTime.Span);

    private static Regex? _sentence;

    private static Regex Condition() => _condition ??= new Regex(
        @"\b(?:epilepsy|epileptic|cerebral palsy|autis\w+|asperger\w*|ADHD|diabet\w+|deaf|blind|heart (?:condition|defect|problem)|Down['’]?s syndrome|leukaemia|cancer|wheelchair|tube[- ]fed|HIV|hepatitis|cystic fibrosis|spina bifida|muscular dystrophy|fetal alcohol|clinical needs|medical (?:problems|condition)|learning disabilit\w+|disabled|schizophreni\w+|bipolar|psychosis|psychotic)\b",
        Options, PatternTime.Span);

    private static Regex? _condition;

    private static Regex MentalHealth() => _mentalHealth ??= new Regex(@"\b(?:depress(?:ion|ed)|anxiety|mental(?:ly)? (?:health|ill|ill health|unwell)|self[- ]harm\w*|medication|addict\w+)\b", Options, PatternTime.Span);

    private static Regex? _mentalHealth;

    private static Regex FamilySize() => _familySize ??= new Regex(
        @"\b(?:twins?|triplets|quadruplets|only child|(?:eldest|oldest|youngest|second|third|middle|one|first) of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:(?:older|younger|half-?|other|step-?) ?)?(?:siblings|brothers|sisters|sons|daughters|children)\b)",
        Options, PatternTime.Span);

    private static Regex? _familySize;

    private static Regex Relative() => _relative ??= new Regex(@"\b(?:half-?|step-?)?(?:brother|sister|sibling)s?\b|\b(?:older|younger) (?:son|daughter)\b|\bgrand(?:mother|father|parents)\b|\bstep(?:father|mother)\b", Options, PatternTime.Span);

    private static Regex? _relative;

    private static Regex School() => _school ??= new Regex(
        @"\b(?:excluded|exclusion|expelled)\b|\b(?:at|in|to) (?:his |her |the )?(?:school|class|nursery)\b|\btold (?:his|her|the|a) (?:class|teacher|school)\b|\bassault on a teacher\b",
        Options, PatternTime.Span);

    private static Regex? _school;

    private static Regex Origin() => _origin ??= new Regex(
        @"\b(?-i:Roma|Romany|Gypsy|Irish Traveller|Traveller|Polish|Romanian|Bulgarian|Lithuania\w*|Latvia\w*|Slovak\w*|Czech|Hungar\w+|Albania\w*|Kurdish|Turkish|Turkey|Iran\w*|Iraq\w*|Syria\w*|Afghan\w*|Pakistan\w*|India\w?|Bangladesh\w*|Chinese|China|Vietnam\w*|Nigeria\w*|Ghana\w*|Somali\w*|Eritrea\w*|Sudan\w*|Jamaica\w*|Poland|Romania|Bulgaria|Muslim|Jewish|Sikh|Hindu|Jehovah)\b|\b(?:live|living|moved|went) abroad\b|\brefugees?\b",
        Options, PatternTime.Span);

    private static Regex? _origin;

    private static Regex Occupation() => _occupation ??= new Regex(
        @"\b(?:mother|father|partner|parent|stepfather|stepmother|mum|dad|grandmother|grandfather)(?: \(\d{1,2}\))?(?:,| is| was| worked as| works as| who (?:is|was))? (?:a |an )(?:\w+ )?(?:nurse|teacher|soldier|doctor|police officer|councillor|footballer|driver|vicar|priest|imam|solicitor|lawyer|publican|farmer|builder|carer|childminder|firefighter|paramedic|social worker|student|sex worker)\b",
        Options, PatternTime.Span);

    private static Regex? _occupation;

    private static Regex Care() => _care ??= new Regex(@"\b(?:foster\w*|adopt(?:ed|ion)|care order|(?:taken|came) into care|in care|special guardian\w*|placed (?:in|with)|child protection plan|CIN plan|child in need plan|on (?:a )?plan)\b", Options, PatternTime.Span);

    private static Regex? _care;
}
