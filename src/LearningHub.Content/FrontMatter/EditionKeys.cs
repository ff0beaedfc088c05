using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys of an entry of <c>editions</c>.</summary>
public static class EditionKeys
{
    /// <summary>The day from which the edition applies.</summary>
    public static FrontMatterKey Date { get; } = new("date", KeyKind.Date)
    {
        Meaning = "The day from which the edition applies.",
        Example = "2026-11-28",
        NeededIn = ResourceType.All,
    };

    /// <summary>What is different.</summary>
    public static FrontMatterKey Change { get; } = new("change", KeyKind.Text)
    {
        Meaning = "What is different from the edition before, in a sentence for people who have a copy.",
        Example = "\"Asks about babies.\"",
        NeededIn = ResourceType.All,
    };

    /// <summary>The text that it was made from.</summary>
    public static FrontMatterKey Text { get; } = new("text", KeyKind.Text)
    {
        Meaning = "Four letters, made from its text. The check tells you what to write, and when the text has changed.",
        Example = "H4RT",
    };

    /// <summary>These keys.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [Date, Change, Text];
}
