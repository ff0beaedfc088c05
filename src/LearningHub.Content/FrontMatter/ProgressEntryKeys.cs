using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys of an entry of <c>acted-on</c> or of <c>re-audited</c>.</summary>
public static class ProgressEntryKeys
{
    /// <summary>The recommendation, by its id on the page.</summary>
    public static FrontMatterKey Recommendation { get; } = Needed(
        "recommendation", KeyKind.Text, "The id of the recommendation on this page.", "r-4");

    /// <summary>When it was.</summary>
    public static FrontMatterKey Date { get; } = Needed("date", KeyKind.Date, "The day on which it was done or found.", "2026-05-04");

    /// <summary>Who acted.</summary>
    public static FrontMatterKey Who { get; } = Needed(
        "who", KeyKind.Text, "The role or agency that acted, never the name of a person.", "Learning officer");

    /// <summary>What changed.</summary>
    public static FrontMatterKey Change { get; } = Needed(
        "change", KeyKind.Text, "What is different since, in a sentence.", "\"Minutes go out in five days.\"");

    /// <summary>What was found.</summary>
    public static FrontMatterKey Found { get; } = Needed(
        "found", KeyKind.Text, "What was found, in a sentence, with the base of each figure.", "\"Minutes were on 18 of 20 files.\"");

    /// <summary>The finding that says so.</summary>
    public static FrontMatterKey Finding { get; } = new("finding", KeyKind.Text)
    {
        Meaning = "The finding of another audit that says so, if the library has it.",
        Example = "later-audit#f-minutes",
        Target = KeyTarget.Finding,
    };

    /// <summary>The keys of an act.</summary>
    public static IReadOnlyList<FrontMatterKey> OfActs { get; } = [Recommendation, Date, Who, Change];

    /// <summary>The keys of a second look.</summary>
    public static IReadOnlyList<FrontMatterKey> OfReAudits { get; } = [Recommendation, Date, Found, Finding];

    private static FrontMatterKey Needed(string name, KeyKind kind, string meaning, string example) => new(name, kind)
    {
        Meaning = meaning,
        Example = example,
        NeededIn = ResourceType.All,
    };
}
