using LearningHub.Site.Pages.Tools;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="CardBody"/>.</summary>
internal static class CardBodyExamples
{
    /// <summary>A card with one question.</summary>
    public static ToolCardView Card { get; } = new()
    {
        Advice = "One child, fifteen minutes.",
        Questions =
        [
            new ToolCardQuestion(
                "What is a day like for the child?", "How do you know?", new ToolCardLink("Not every assessment showed it", "#why")),
            new ToolCardQuestion("Who is sober and awake?", null, null),
        ],
        Actions = ["What we will do", "Who"],
        ActionRows = 1,
        ForWorker = "And for the worker: what do you need?",
        SlipTitle = "How our team used this",
        SlipAdvice = "Send to learning@example.org.",
        Slip = ["Team and month"],
        PaperLine = "A made-up tool. Edition 1. Check code AAAAA-1-AAAA at example.org/check/AAAAA-1-AAAA",
    };

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } = [ComponentExample.Create<CardBody>("card-body", "Card", Card)];
}
