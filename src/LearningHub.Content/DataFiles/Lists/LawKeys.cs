using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of an entry in <c>law.yml</c>.</summary>
public static class LawKeys
{
    /// <summary>Its id.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Id)
    {
        Meaning = "Its id.",
        Example = "children-act-1989",
        IsNeeded = true,
    };

    /// <summary>Its name.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "Its full name.",
        Example = "Children Act 1989",
        IsNeeded = true,
    };

    /// <summary>Short names.</summary>
    public static DataKey ShortNames { get; } = new("short-names", KeyKind.TextList)
    {
        Meaning = "Names that people use for it. The search finds it by them.",
        Example = "[children act]",
    };

    /// <summary>Wrong names.</summary>
    public static DataKey Misnamed { get; } = new("misnamed", KeyKind.TextList)
    {
        Meaning = "Wrong names that reports use. The check reports them.",
        Example = "[Child Act]",
    };

    /// <summary>What it is.</summary>
    public static DataKey Kind { get; } = new("kind", KeyKind.Choice)
    {
        Meaning = "What it is.",
        Example = "act",
        Words = ["guidance", "act", "regulations", "statutory-guidance", "convention"],
    };

    /// <summary>The date from which it is in force.</summary>
    public static DataKey InForce { get; } = new("in-force", KeyKind.PartialDate)
    {
        Meaning = "From when it is in force: a year, a month or a day.",
        Example = "1991-10",
        IsNeeded = true,
    };

    /// <summary>When it ended.</summary>
    public static DataKey Ended { get; } = new("ended", KeyKind.PartialDate)
    {
        Meaning = "When it ended.",
        Example = "2004-11",
    };

    /// <summary>What took its place.</summary>
    public static DataKey ReplacedBy { get; } = new("replaced-by", KeyKind.Text)
    {
        Meaning = "The id of the entry that replaces it.",
        Example = "children-act-2004",
    };

    /// <summary>What it says.</summary>
    public static DataKey Meaning { get; } = new("meaning", KeyKind.Text)
    {
        Meaning = "What it says, in a sentence or two.",
        Example = "The frame of children's social care.",
        IsNeeded = true,
    };

    /// <summary>Where it can be read.</summary>
    public static DataKey Url { get; } = new("URL", KeyKind.WebAddress)
    {
        Meaning = "Where it can be read.",
        Example = "https://www.legislation.gov.uk/ukpga/1989/41/contents",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Id, Title, ShortNames, Misnamed, Kind, InForce, Ended, ReplacedBy, Meaning, Url];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("law.yml", "this entry", All) { IsList = true };
}
