using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys of a tool that stands here in the words of somebody else.</summary>
public static class ScreeningKeys
{
    /// <summary>Training before use.</summary>
    public static FrontMatterKey TrainingNeeded { get; } = new("training-needed", KeyKind.Text)
    {
        Meaning = "What training people need before they use a tool that stands here word for word.",
        Example = "No course is required. Practise asking, and know what to do with a yes.",
        Types = [ResourceType.Tool],
    };

    /// <summary>Limits of a score.</summary>
    public static FrontMatterKey CannotSay { get; } = new("cannot-say", KeyKind.Text)
    {
        Meaning = "What the score of a tool cannot say. It stands beside every score.",
        Example = "It screens an adult, and says nothing by itself about a child.",
        Types = [ResourceType.Tool],
    };

    /// <summary>After the score.</summary>
    public static FrontMatterKey NextStep { get; } = new("next-step", KeyKind.Text)
    {
        Meaning = "What to do next in your area. It stands beside every score.",
        Example = "Ask who looks after the children, and follow your local threshold.",
        Types = [ResourceType.Tool],
    };

    /// <summary>Who made it.</summary>
    public static FrontMatterKey Credit { get; } = new("credit", KeyKind.Text)
    {
        Meaning = "Whose tool it is, in the words that its licence asks for. It stands at the foot of every copy.",
        Example = "Name of the owner, year.",
        Types = [ResourceType.Tool],
    };

    /// <summary>What was compared with its sources.</summary>
    public static FrontMatterKey Compared { get; } = new("compared", KeyKind.Text)
    {
        Meaning = "What was compared with the works under verified-in, when, and where they differ.",
        Example = "Questions, answers and scores, word by word, on 29 November 2026.",
        Types = [ResourceType.Tool],
    };

    /// <summary>These keys.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [TrainingNeeded, CannotSay, NextStep, Credit, Compared];
}
