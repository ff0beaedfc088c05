namespace LearningHub.Tools.Cards;

/// <summary>The fixed words of a card.</summary>
public static class CardWords
{
    /// <summary>How to use it.</summary>
    public const string Advice =
        "One child, fifteen minutes. Ask in this order. Answer from what was seen. The card does not measure risk.";

    /// <summary>Columns of the table for actions.</summary>
    public static IReadOnlyList<string> Actions { get; } = ["What we will do", "Who", "By when", "What the child will notice"];

    /// <summary>Rows of that table.</summary>
    public const int ActionRows = 2;

    /// <summary>For the person who does the work.</summary>
    public const string ForWorker = "And for the worker: what does this family do to you? What do you need?";

    /// <summary>Heading of the slip.</summary>
    public const string SlipTitle = "How our team used this";

    /// <summary>Lines of the slip.</summary>
    public static IReadOnlyList<string> Slip { get; } =
        ["Team and month", "Which question helped most", "What we do differently now"];

    /// <summary>Where the slip goes.</summary>
    public static string SlipAdvice(string address) => $"Cut off and send to {address}. Write no names of families.";
}
