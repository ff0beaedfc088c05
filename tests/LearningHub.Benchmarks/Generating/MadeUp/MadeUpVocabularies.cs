namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>The vocabularies of a made-up library, of the size that real ones have.</summary>
internal static class MadeUpVocabularies
{
    /// <summary>24 practice themes, the most used first.</summary>
    public static IReadOnlyList<MadeUpTerm> Themes { get; } = Terms(
        "information-sharing", "substance-misuse", "risk-assessment", "voice-of-the-child", "planning-and-review", "domestic-abuse",
        "record-keeping", "multi-agency-meetings", "mental-ill-health", "supervision", "professional-curiosity", "early-help",
        "combined-issues", "engaging-parents", "think-family", "thresholds-and-escalation", "babies-and-unborn", "training-and-workforce",
        "treatment-and-support", "men-and-fathers", "binge-drinking", "young-carers", "apparent-cooperation", "public-awareness");

    /// <summary>15 audiences, the most used first.</summary>
    public static IReadOnlyList<MadeUpTerm> Audiences { get; } = Terms(
        "social-worker", "health-visitor", "school", "family-support-worker", "police", "midwife", "supervisor", "drug-and-alcohol-worker",
        "gp", "mental-health-worker", "trainer", "domestic-abuse-worker", "housing", "board", "public");

    /// <summary>Levels of need, lowest first.</summary>
    public static IReadOnlyList<MadeUpTerm> Levels { get; } = Terms("universal", "early-help", "child-in-need", "child-protection");

    /// <summary>Ages of children.</summary>
    public static IReadOnlyList<MadeUpTerm> Ages { get; } = Terms("unborn", "baby", "early-years", "primary", "secondary", "older-teen");

    /// <summary>Licences of the works cited.</summary>
    public static IReadOnlyList<MadeUpTerm> Licences { get; } = Terms("ogl-3", "crown-copyright", "all-rights-reserved", "unknown");

    /// <summary>How well a programme is shown to work.</summary>
    public static IReadOnlyList<MadeUpTerm> EvidenceStrengths { get; } = Terms("strong", "moderate", "limited", "unclear");

    /// <summary>How deep a course goes.</summary>
    public static IReadOnlyList<MadeUpTerm> CourseLevels { get; } = Terms("awareness", "deeper");

    private static MadeUpTerm[] Terms(params string[] ids) => [.. ids.Select((id, i) =>
    {
        var prose = new Prose(new Dice(0xBEEF + (ulong)i));
        return new MadeUpTerm(id, prose.Statement() + ".");
    })];
}
