using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys that only some types of resource may have.</summary>
public static class TypeKeys
{
    /// <summary>Cases that an audit looked at.</summary>
    public static FrontMatterKey Cases { get; } = new("cases", KeyKind.Number)
    {
        Meaning = "How many cases were looked at.",
        Example = "24",
        Types = [ResourceType.Audit, ResourceType.CaseReview],
    };

    /// <summary>Time that an audit or a study covers.</summary>
    public static FrontMatterKey Period { get; } = new("period", KeyKind.Text)
    {
        Meaning = "The year or years that it covers.",
        Example = "2013 to 2014",
        Types = [ResourceType.Audit, ResourceType.Research, ResourceType.CaseReview],
    };

    /// <summary>Board of an audit.</summary>
    public static FrontMatterKey Board { get; } = new("board", KeyKind.Text)
    {
        Meaning = "The board that made the audit or the review.",
        Example = "Name of the board",
        Types = [ResourceType.Audit, ResourceType.CaseReview],
    };

    /// <summary>File with the questions of a tool.</summary>
    public static FrontMatterKey Questions { get; } = new("questions", KeyKind.Text)
    {
        Meaning = "The file with the questions, in the folder of the tool.",
        Example = "questions.yml",
        Types = [ResourceType.Tool],
        Target = KeyTarget.FileBeside,
        Template = "{questions}",
    };

    /// <summary>Time to fill a tool in.</summary>
    public static FrontMatterKey ToolMinutes { get; } = new("minutes", KeyKind.Number)
    {
        Meaning = "How many minutes it takes to fill in.",
        Example = "30",
        Types = [ResourceType.Tool],
        Template = "30",
    };

    /// <summary>Licence of a tool.</summary>
    public static FrontMatterKey Licence { get; } = new("licence", KeyKind.Text)
    {
        Meaning = "The licence under which the tool may be used.",
        Example = "unknown",
        Types = [ResourceType.Tool],
        Vocabulary = vocabularies => vocabularies.Licences,
        Template = "unknown",
        TemplateNote = "see vocabularies.yml",
    };

    /// <summary>Who may use a tool.</summary>
    public static FrontMatterKey WhoMayUse { get; } = new("who-may-use", KeyKind.Text)
    {
        Meaning = "A sentence that says who may use the tool.",
        Example = "Anyone who works with children or parents.",
        Types = [ResourceType.Tool],
        Template = "Anyone who works with children or parents.",
    };

    /// <summary>Whose words a tool has.</summary>
    public static FrontMatterKey Wording { get; } = new("wording", KeyKind.Choice)
    {
        Meaning = "own: your own words. word-for-word: words of somebody else that you may print. not-allowed: words that you may not "
            + "print.",
        Example = "word-for-word",
        Types = [ResourceType.Tool],
        Words = ["own", "word-for-word", "not-allowed"],
    };

    /// <summary>Digest of the words of somebody else's tool.</summary>
    public static FrontMatterKey WordingDigest { get; } = new("wording-digest", KeyKind.Text)
    {
        Meaning = "A code for the words of a tool that was compared with its sources. The check tells you what to write.",
        Example = "\"3f2a9c04d1be\"",
        Types = [ResourceType.Tool],
    };

    /// <summary>Where its words were looked up.</summary>
    public static FrontMatterKey VerifiedIn { get; } = new("verified-in", KeyKind.TextList)
    {
        Meaning = "Two or more works in which the words of somebody else's tool were looked up.",
        Example = "[first-work, second-work]",
        Types = [ResourceType.Tool],
        Target = KeyTarget.Reference,
    };

    /// <summary>Why the words of a tool may not be printed.</summary>
    public static FrontMatterKey Reason { get; } = new("reason", KeyKind.Text)
    {
        Meaning = "Why the words of the tool may not be printed here.",
        Example = "Its owner allows paper copies only.",
        Types = [ResourceType.Tool],
    };

    /// <summary>Where people can get a tool.</summary>
    public static FrontMatterKey WhereToGetIt { get; } = new("where-to-get-it", KeyKind.Text)
    {
        Meaning = "Where people can get the tool.",
        Example = "Ask the safeguarding lead of your agency.",
        Types = [ResourceType.Tool],
    };

    /// <summary>Editions of what people download and keep.</summary>
    public static FrontMatterKey Editions { get; } = new("editions", KeyKind.EntryList)
    {
        Meaning = "The editions of what people download and keep, the newest last. Copies say which one they are.",
        Example = "[{ date: 2026-11-28, change: \"Asks about babies.\" }]",
        Types = [ResourceType.Tool, ResourceType.Training, ResourceType.Session],
        Keys = EditionKeys.All,
    };

    /// <summary>Strength of the evidence for a programme.</summary>
    public static FrontMatterKey StrengthOfEvidence { get; } = new("strength-of-evidence", KeyKind.Text)
    {
        Meaning = "How strong the evidence is that the programme helps.",
        Example = "unclear",
        Types = [ResourceType.Programme],
        NeededIn = [ResourceType.Programme],
        Vocabulary = vocabularies => vocabularies.EvidenceStrengths,
        Template = "unclear",
    };

    /// <summary>Cost of a programme.</summary>
    public static FrontMatterKey Cost { get; } = new("cost", KeyKind.Text)
    {
        Meaning = "What it costs, with its unit. What it saves belongs under saving.",
        Example = "£1,200 for each family",
        Types = [ResourceType.Programme],
    };

    /// <summary>Year of the cost.</summary>
    public static FrontMatterKey CostYear { get; } = new("cost-year", KeyKind.Number)
    {
        Meaning = "The year of that sum.",
        Example = "2014",
        Types = [ResourceType.Programme],
    };

    /// <summary>Place of the cost.</summary>
    public static FrontMatterKey CostPlace { get; } = new("cost-place", KeyKind.Text)
    {
        Meaning = "Where that sum was worked out.",
        Example = "England",
        Types = [ResourceType.Programme],
    };

    /// <summary>Time to read a briefing.</summary>
    public static FrontMatterKey BriefingMinutes { get; } = new("minutes", KeyKind.Number)
    {
        Meaning = "How many minutes it takes to read.",
        Example = "7",
        Types = [ResourceType.Briefing],
        Template = "7",
    };

    /// <summary>Length of a course.</summary>
    public static FrontMatterKey Duration { get; } = new("duration", KeyKind.Text)
    {
        Meaning = "How long the course is.",
        Example = "One day",
        Types = [ResourceType.Training],
    };

    /// <summary>Level of a course.</summary>
    public static FrontMatterKey CourseLevel { get; } = new("course-level", KeyKind.Text)
    {
        Meaning = "The level of the course.",
        Example = "deeper",
        Types = [ResourceType.Training, ResourceType.Session],
        Vocabulary = vocabularies => vocabularies.CourseLevels,
    };

    /// <summary>These keys, in the order in which drafts have them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } =
    [
        Cases, Period, Board, Questions, ToolMinutes, Licence, WhoMayUse, Wording, WordingDigest, VerifiedIn, Reason, WhereToGetIt,
        Editions, StrengthOfEvidence, Cost, CostYear, CostPlace, BriefingMinutes,
        Duration, CourseLevel,
    ];
}
