using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>Real words that made-up passages use most, as the learning of a safeguarding board would.</summary>
internal static class SafeguardingWords
{
    private const string MostUsed = """
        child family parent children school risk plan drinking baby mother health father worker visit review meeting support home alcohol agency
        assessment record concern information abuse harm police social drug referral care team record need protection practice manager service treatment
        nurse misuse adult finding young audit supervision question change learning substance day contact midwife violence evidence time history decision
        conference help training work action week night partner neglect month sister brother safety chronology incident threshold form duty case year
        professional relapse grandmother outcome pattern binge disclosure early intervention housing analysis community consent domestic emotional
        escalation experience feedback foster hospital injury involvement kinship legal mental monitoring nursery observation partnership pregnancy
        prescription prevention procedure quality recommendation recovery relationship report resilience routine sample secondary sign statutory strategy
        stress strength summary teacher teenager toddler trauma trigger trust unborn voice vulnerable wellbeing whole wish withdrawal witness worry
        absence access accident account accountable achieve addiction address adolescent advice advocate affect agree allegation allocate ambulance
        anxiety appointment approach appropriate arrest ask attachment attend attendance attitude available aware background barrier bedtime behaviour
        belief benefit birth bottle boundary breakfast bruise budget calm cannabis capacity carer challenge chance charity checklist class clinic clothes
        coercive cohort colleague college compliance conclude condition confidence confidential conflict consider consultation context control
        conversation cooperate coordinate cope core council counselling court crisis culture curiosity custody daily danger data debt delay demand
        dependent depression detail detox development diagnosis different difficult disability discharge discuss disguised distress doctor doubt
        draft drift drive duration educate effective elder emergency engage environment episode estrangement ethnic evaluate event example excuse exercise
        explain exploit expose factor failure fear fixed focus follow food formal framework frequent friend gap gather general guidance habit handover
        heroin hidden holiday honest hostel hour household hungry identify ignore illness image impact improve inclusion increase independent inform
        inspection instability insight intake interview invite isolation journey judgement key knowledge label language late law lead leaflet level
        listen local lonely low maintain maternal measure medicine member methadone milk minimise minutes missed model money motivation move name
        national nobody noise normal notice notify number nutrition offend office officer open opinion option order organisation outreach overdose
        overlook paediatrician panel paper participate pathway patient pause peer perception period permission phone picture placement play point
        policy poverty power pressure previous primary principle priority prison private problem process programme progress promise proportion
        provide psychiatrist public pupil purpose raise reach reason receive reduce reflect refuse register relative remain repeat request research
        resistance resource respite respond responsibility result return reveal reward role safe schedule score screen secret section sensitive separate
        serious session setting severe share shift shout silence similar single situation skill sleep smell sober solution source space spirits staff
        stable statement stigma story street struggle stuck student study suspect system talk target task taxi temper tension theme therapy thought
        together tool toxic transfer travel trend trial truth type understand unexplained uniform unit unknown unsafe update urgent value variation
        victim view village vodka volunteer wait warning weekend welfare wine winter word yield zone
        """;

    /// <summary>Words that often occur together, the most frequent first.</summary>
    public static IReadOnlyList<string> Phrases { get; } =
    [
        "child protection", "health visitor", "social worker", "domestic abuse", "substance misuse", "mental health", "voice of the child",
            "child in need",
        "drug and alcohol", "binge drinking", "information sharing", "risk assessment", "family support", "core group", "early help",
        "unborn baby",
        "disguised compliance", "home visit", "case record", "safety plan", "school nurse", "professional curiosity", "strategy meeting",
        "review conference",
        "young carer", "adult services", "think family", "missed appointments", "parental responsibility", "good practice",
        "emotional harm",
        "hidden harm", "multi-agency working", "serious case review", "treatment plan", "family group conference", "mental ill health",
        "police referral",
        "foster care", "out of hours", "joint visit", "local authority", "threshold for action", "care proceedings", "lead professional",
        "parenting capacity", "daily life of the child", "toxic trio", "needle exchange", "anger management", "relapse prevention",
        "opiate substitute",
        "housing officer", "attendance at school", "waiting list", "supervision record", "written agreement", "chronology of events",
        "unannounced visit",
        "hair strand test",
    ];

    /// <summary>Single words in lower case, the most used first: a list of its own, then those of the made-up libraries that are not in
    /// it.</summary>
    public static IReadOnlyList<string> Single { get; } =
    [
        .. MostUsed.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Concat(new[] { Words.Topics, Words.Openings, Words.What, Words.Who, Words.Did, Words.When, Words.So }.SelectMany(list => list)
                .SelectMany(Letters))
            .Where(word => !FunctionWords.Contains(word))
            .Distinct(),
    ];

    private static IEnumerable<string> Letters(string phrase) =>
        phrase.Split(' ').Where(word => word.Length > 2 && word.All(char.IsAsciiLetterLower));
}
