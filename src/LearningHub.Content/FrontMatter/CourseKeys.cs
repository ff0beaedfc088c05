using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys of courses and their sessions.</summary>
public static class CourseKeys
{
    /// <summary>A finding that a session rests on.</summary>
    public static FrontMatterKey GroundFinding { get; } = new("finding", KeyKind.Text)
    {
        Meaning = "The finding, as the id of the resource, # and the id of the finding.",
        Example = "name-of-the-audit#f-minutes",
        NeededIn = ResourceType.All,
        Target = KeyTarget.Finding,
    };

    /// <summary>The text that it had.</summary>
    public static FrontMatterKey GroundText { get; } = new("text", KeyKind.Text)
    {
        Meaning = "Four letters that stand for the text of the finding. The check tells you what to write.",
        Example = "H4RT",
    };

    /// <summary>A session in a programme.</summary>
    public static FrontMatterKey EntrySession { get; } = new("session", KeyKind.Text)
    {
        Meaning = "The id of a session, of this course or another, or of a briefing that is read together.",
        Example = "name-of-the-session",
        Target = KeyTarget.Resource,
    };

    /// <summary>Some of its steps.</summary>
    public static FrontMatterKey EntrySteps { get; } = new("steps", KeyKind.TextList)
    {
        Meaning = "The steps that are taken from the session. Without the key, all of them.",
        Example = "[Read, Practise]",
    };

    /// <summary>A break.</summary>
    public static FrontMatterKey EntryBreak { get; } = new("break", KeyKind.Text)
    {
        Meaning = "A break, instead of a session.",
        Example = "Coffee",
    };

    /// <summary>Length of a break.</summary>
    public static FrontMatterKey EntryMinutes { get; } = new("minutes", KeyKind.Number)
    {
        Meaning = "How many minutes it takes. A session has its own minutes.",
        Example = "15",
    };

    /// <summary>Where a part begins.</summary>
    public static FrontMatterKey EntryPart { get; } = new("part", KeyKind.Text)
    {
        Meaning = "The part of the course that begins with this entry.",
        Example = "Second half-day",
    };

    /// <summary>The keys of an entry of <c>rests-on</c>.</summary>
    public static IReadOnlyList<FrontMatterKey> OfGrounds { get; } = [GroundFinding, GroundText];

    /// <summary>The keys of an entry of <c>programme</c>.</summary>
    public static IReadOnlyList<FrontMatterKey> OfEntries { get; } = [EntrySession, EntrySteps, EntryBreak, EntryMinutes, EntryPart];

    /// <summary>Length of a course or session.</summary>
    public static FrontMatterKey Minutes { get; } = new("minutes", KeyKind.Number)
    {
        Meaning = "How many minutes the steps of a session, or the sessions of a course, take together. The check adds them up.",
        Example = "50",
        Types = [ResourceType.Training, ResourceType.Session],
        NeededIn = [ResourceType.Session],
        Template = "50",
    };

    /// <summary>Size of the group.</summary>
    public static FrontMatterKey GroupSize { get; } = new("group-size", KeyKind.Text)
    {
        Meaning = "For how many people the session is made.",
        Example = "12 to 24 people, at least four agencies",
        Types = [ResourceType.Session],
        Template = "12 to 24 people",
    };

    /// <summary>What people can do afterwards.</summary>
    public static FrontMatterKey Aims { get; } = new("aims", KeyKind.TextList)
    {
        Meaning = "What people can do after the session, each beginning with a verb.",
        Example = "[Ask a parent what set off the last bout]",
        Types = [ResourceType.Session],
        Template = "[]",
        TemplateNote = "for example [Ask a parent what set off the last bout]",
    };

    /// <summary>Findings.</summary>
    public static FrontMatterKey RestsOn { get; } = new("rests-on", KeyKind.EntryList)
    {
        Meaning = "The findings that the session rests on. The check tells you when one has changed, and which slides to look at.",
        Example = "[{ finding: name-of-the-audit#f-minutes, text: H4RT }]",
        Types = [ResourceType.Session],
        Keys = OfGrounds,
        Template = "[]",
        TemplateNote = "for example [{ finding: name-of-the-audit#f-minutes }]",
    };

    /// <summary>When a course begins.</summary>
    public static FrontMatterKey Begins { get; } = new("begins", KeyKind.Text)
    {
        Meaning = "When each part of the course begins. The timetable then has times of day.",
        Example = "\"09:30\"",
        Types = [ResourceType.Training],
    };

    /// <summary>Sessions of a course.</summary>
    public static FrontMatterKey Programme { get; } = new("programme", KeyKind.EntryList)
    {
        Meaning = "The sessions and breaks of the course in order. A session may lie in the folder of another course.",
        Example = "[{ session: name-of-the-session }, { break: Coffee, minutes: 15 }]",
        Types = [ResourceType.Training],
        Keys = OfEntries,
        Template = "[]",
        TemplateNote = "for example [{ session: name-of-the-session }, { break: Coffee, minutes: 15 }]",
    };

    /// <summary>These keys, in the order in which drafts have them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [Minutes, GroupSize, Aims, RestsOn, Begins, Programme];
}
