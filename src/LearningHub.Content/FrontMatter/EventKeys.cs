using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys of an event or a date of a course.</summary>
public static class EventKeys
{
    /// <summary>First day.</summary>
    public static FrontMatterKey Starts { get; } = new("starts", KeyKind.Date)
    {
        Meaning = "The day of the event, or its first day.",
        Example = "2027-03-04",
        Types = [ResourceType.Event],
        NeededIn = [ResourceType.Event],
        Template = "{next-year}",
    };

    /// <summary>Last day.</summary>
    public static FrontMatterKey Ends { get; } = new("ends", KeyKind.Date)
    {
        Meaning = "The last day, if there is more than one.",
        Example = "2027-03-05",
        Types = [ResourceType.Event],
    };

    /// <summary>Time of day.</summary>
    public static FrontMatterKey Time { get; } = Text("time", "From when to when.", "9.30am to 4pm");

    /// <summary>Where it is.</summary>
    public static FrontMatterKey Venue { get; } = Text("venue", "Where it is, or that it is online.", "Online");

    /// <summary>The course that is held.</summary>
    public static FrontMatterKey Course { get; } = new("course", KeyKind.Text)
    {
        Meaning = "The id of the course that is held on that day.",
        Example = "combined-issues-course",
        Types = [ResourceType.Event],
        Target = KeyTarget.Resource,
    };

    /// <summary>What it costs.</summary>
    public static FrontMatterKey Price { get; } = Text("price", "What it costs those who come.", "Free");

    /// <summary>How to book.</summary>
    public static FrontMatterKey Booking { get; } = Text("booking", "How to book a place, and by when.", "Write to the learning team.");

    /// <summary>Number of places.</summary>
    public static FrontMatterKey Places { get; } = new("places", KeyKind.Number)
    {
        Meaning = "How many people can come.",
        Example = "24",
        Types = [ResourceType.Event],
    };

    /// <summary>Whether there is a waiting list.</summary>
    public static FrontMatterKey WaitingList { get; } = new("waiting-list", KeyKind.YesNo)
    {
        Meaning = "Whether there is a list for those who find no place.",
        Example = "yes",
        Types = [ResourceType.Event],
    };

    /// <summary>These keys, in the order in which drafts have them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [Starts, Ends, Time, Venue, Course, Price, Booking, Places, WaitingList];

    private static FrontMatterKey Text(string name, string meaning, string example) => new(name, KeyKind.Text)
    {
        Meaning = meaning,
        Example = example,
        Types = [ResourceType.Event],
    };
}
