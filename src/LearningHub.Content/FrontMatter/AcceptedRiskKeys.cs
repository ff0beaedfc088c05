using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys of an entry of <c>accepted-risks</c>. All four are needed.</summary>
public static class AcceptedRiskKeys
{
    /// <summary>Code of the finding.</summary>
    public static FrontMatterKey Code { get; } = new("code", KeyKind.Text)
    {
        Meaning = "The code of the finding.",
        Example = "LH415",
        NeededIn = ResourceType.All,
    };

    /// <summary>Words that may be published.</summary>
    public static FrontMatterKey Text { get; } = new("text", KeyKind.Text)
    {
        Meaning = "The words that may be published, or the mark of the passage that the check names. If they change, the acceptance no "
            + "longer applies.",
        Example = "\"the words\"",
        NeededIn = ResourceType.All,
    };

    /// <summary>Why they may be published.</summary>
    public static FrontMatterKey Reason { get; } = new("reason", KeyKind.Text)
    {
        Meaning = "Why they may be published.",
        Example = "\"Printed in the report.\"",
        NeededIn = ResourceType.All,
    };

    /// <summary>Who decided.</summary>
    public static FrontMatterKey Role { get; } = new("role", KeyKind.Text)
    {
        Meaning = "The role that decided, never the name of a person.",
        Example = "Board manager",
        NeededIn = ResourceType.All,
    };

    /// <summary>These keys.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [Code, Text, Reason, Role];
}
