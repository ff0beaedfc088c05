using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys by which programmes are compared, apart from strength and cost.</summary>
public static class ProgrammeKeys
{
    /// <summary>What changed.</summary>
    public static FrontMatterKey Outcome { get; } = Text(
        "outcome", "What changed for families, in one sentence.", "Children came into care later and for less time");

    /// <summary>What the outcome rests on.</summary>
    public static FrontMatterKey OutcomeBase { get; } = Text(
        "outcome-base", "How many families, children or others the outcome rests on. Write Not given if the source does not say.",
        "First 40 families");

    /// <summary>Where it was tried.</summary>
    public static FrontMatterKey Place { get; } = Text("place", "Where it was tried.", "Cardiff");

    /// <summary>How its cost compares.</summary>
    public static FrontMatterKey CostBand { get; } = new("cost-band", KeyKind.Choice)
    {
        Meaning = "Its cost compared with others, for a family or child: low is up to £1,000, medium up to £5,000, high is more.",
        Example = "medium",
        Words = ["not-known", "low", "medium", "high"],
        Types = [ResourceType.Programme],
    };

    /// <summary>What it saves or is worth.</summary>
    public static FrontMatterKey Saving { get; } = Text(
        "saving", "What it is said to save or to be worth, and for how many. Never under cost.", "£1,178 for each child after the cost");

    /// <summary>What the source leaves open.</summary>
    public static FrontMatterKey NotKnown { get; } = Text(
        "not-known", "What the source leaves open.", "How long the children were followed");

    /// <summary>These keys, in the order in which drafts have them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [Outcome, OutcomeBase, Place, CostBand, Saving, NotKnown];

    private static FrontMatterKey Text(string name, string meaning, string example) => new(name, KeyKind.Text)
    {
        Meaning = meaning,
        Example = example,
        Types = [ResourceType.Programme],
    };
}
