using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of a term in <c>glossary.yml</c>.</summary>
public static class GlossaryKeys
{
    /// <summary>The term.</summary>
    public static DataKey Term { get; } = new("term", KeyKind.Text)
    {
        Meaning = "The word or abbreviation.",
        Example = "CIN",
        IsNeeded = true,
    };

    /// <summary>Its id.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Text)
    {
        Meaning = "The last part of its address. Without it, it is made from the term.",
        Example = "child-in-need",
    };

    /// <summary>The full form of an abbreviation.</summary>
    public static DataKey Expansion { get; } = new("expansion", KeyKind.Text)
    {
        Meaning = "The full form of an abbreviation.",
        Example = "child in need",
    };

    /// <summary>What it means.</summary>
    public static DataKey Meaning { get; } = new("meaning", KeyKind.Text)
    {
        Meaning = "What it means, in a sentence.",
        Example = "A child who needs help from children's services.",
        IsNeeded = true,
    };

    /// <summary>Other words for it.</summary>
    public static DataKey Synonyms { get; } = new("synonyms", KeyKind.TextList)
    {
        Meaning = "Other words for it. The search finds them too.",
        Example = "[CiN]",
    };

    /// <summary>Whether it is used.</summary>
    public static DataKey Status { get; } = new("status", KeyKind.Choice)
    {
        Meaning = "current for terms in use, former for those that are not used any more, contested for those that many people reject.",
        Example = "contested",
        Words = ["current", "former", "contested"],
    };

    /// <summary>What to write instead.</summary>
    public static DataKey Preferred { get; } = new("preferred", KeyKind.Text)
    {
        Meaning = "What to write instead. Needed for former and contested terms.",
        Example = "the three issues",
    };

    /// <summary>Where the meaning is from.</summary>
    public static DataKey Source { get; } = new("source", KeyKind.Text)
    {
        Meaning = "The work that it is from, as a citation without the brackets.",
        Example = "\"report, 3.2.15\"",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Term, Id, Expansion, Meaning, Synonyms, Status, Preferred, Source];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("glossary.yml", "this term", All) { IsList = true };
}
