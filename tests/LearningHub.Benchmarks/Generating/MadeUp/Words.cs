namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>The words and phrases of which made-up prose is put together.</summary>
internal static class Words
{
    /// <summary>Who acts.</summary>
    public static IReadOnlyList<string> Who { get; } =
    [
        "the social worker", "the health visitor", "the school", "a manager", "the midwife", "the duty team", "the family support worker",
            "an adviser",
        "the nursery", "the GP", "an officer on shift", "the drug and alcohol worker", "the housing officer", "the chair of the meeting",
        "the school nurse",
        "a mental health nurse", "the core group", "the HV", "the IDVA", "the new lead professional", "the out-of-hours team", "the IRO",
    ];

    /// <summary>What they did: past form and participle are the same.</summary>
    public static IReadOnlyList<string> Did { get; } =
    [
        "asked about", "noted", "shared", "missed", "explained", "tested", "noticed", "followed up", "talked through", "checked", "raised",
            "recorded",
        "passed on", "discussed", "questioned", "reviewed", "set out", "compared", "put off", "looked into", "left out", "brought up",
    ];

    /// <summary>What it was about.</summary>
    public static IReadOnlyList<string> What { get; } =
    [
        "the child’s day", "what set off the drinking", "the last three visits", "the plan", "the minutes of the meeting",
            "the history of the family",
        "who was at home at night", "what had changed since spring", "the missed appointments", "the bruise that nobody had explained",
        "the aims of the CIN plan",
        "how the baby slept", "the mother’s own account", "the father’s part in the care", "the MARAC list", "the letter from the clinic",
        "the older brother’s worries",
        "the cost of the taxi to nursery", "what the grandmother had seen", "the date of the review", "the test results",
        "the strengths of both parents",
        "who would visit in the holidays", "the gap between two referrals", "the state of the kitchen", "the CAMHS waiting list",
        "the safety plan",
        "the child’s drawing", "the EHA form", "the question of medicine kept in reach",
    ];

    /// <summary>When it was.</summary>
    public static IReadOnlyList<string> When { get; } =
    [
        "before the next review", "after a quiet month", "at the second home visit", "while the baby slept", "once the report had come",
            "on the day of the meeting",
        "a week after the birth", "during the school holidays", "when the worker changed", "after the police had called",
        "at the first appointment",
        "in the month before the conference", "when rent was owed again", "as soon as the letter came", "late on a Friday",
        "after the detox had ended",
    ];

    /// <summary>What came of it, or how it was.</summary>
    public static IReadOnlyList<string> So { get; } =
    [
        "so that the child was seen alone", "and the plan became clearer", "although nobody had asked", "because the record was thin",
            "with the parent in the room",
        "without waiting for a meeting", "and told the others the same day", "but did not write it down",
        "so that the risk could be weighed",
        "and asked a manager for advice", "which gave the child a say", "although the family had moved",
        "in words that the parents could follow",
        "and kept asking until there was an answer", "so the school knew what to watch for", "because the visits had been announced",
    ];

    /// <summary>Openings of titles and headings.</summary>
    public static IReadOnlyList<string> Openings { get; } =
    [
        "Home visits", "Joint visits", "Case notes", "Handovers", "Chronologies", "Telephone calls", "Review meetings", "First questions",
            "Family plans",
        "Safety plans", "Quiet signs", "Shared records", "Team talks", "Late referrals", "Clear minutes", "Small changes",
        "Careful questions", "Bedtime routines",
        "Missed appointments", "School mornings", "Night-time care", "Weekend contact", "Second opinions", "Open conversations",
        "Unannounced visits",
        "Honest feedback", "Early offers of help", "Group supervision", "Reflective pauses", "Plain letters",
    ];

    /// <summary>What titles and headings go on with.</summary>
    public static IReadOnlyList<string> Topics { get; } =
    [
        "after a birth", "when a parent drinks", "before a conference", "with fathers", "when workers change", "after a police call",
            "in pregnancy",
        "when a family moves", "after treatment ends", "with several agencies", "when visits are missed", "for children under five",
        "in temporary housing",
        "with young carers", "when accounts differ", "after a hospital stay", "in the first year", "when moods swing", "with grandparents",
        "during a long assessment",
        "when money is short", "after a relapse", "in school holidays", "when nobody answers the door", "with brothers and sisters",
    ];

    /// <summary>Where: the third part of titles.</summary>
    public static IReadOnlyList<string> Places { get; } =
    [
        "what works", "lessons for teams", "what was seen", "a closer look", "questions to ask", "what families said", "how it is done",
            "what gets in the way",
        "one area’s way", "what the files show", "points for managers", "first steps",
    ];

    /// <summary>What people can do, for pages that speak to the reader.</summary>
    public static IReadOnlyList<string> YouCan { get; } =
    [
        "talk to", "write a note to", "call", "sit down with", "go to", "ask for", "wait with", "stay close to",
    ];

    /// <summary>Whom they can turn to.</summary>
    public static IReadOnlyList<string> Adults { get; } =
    [
        "a teacher", "your nan", "the school nurse", "a friend’s mum", "your doctor", "someone you trust", "an uncle or aunt",
            "the person who runs your club",
    ];

    /// <summary>What helps, for the same pages.</summary>
    public static IReadOnlyList<string> Helps { get; } =
    [
        "It is not your fault", "You did nothing wrong", "Many children feel like this", "You do not have to fix it",
            "You can ask for help more than once",
        "It is fine to be cross and to be sad", "Grown-ups can get help too", "You can keep your own things safe",
        "It can be good to have a plan for bad days",
    ];
}
