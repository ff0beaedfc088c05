namespace LearningHub.Cli.Starting;

/// <summary>Everything that <c>hub init</c> asks, in order.</summary>
internal static class HubQuestions
{
    /// <summary>The hub's name.</summary>
    public static HubQuestion Name { get; } = new("--name", "What is the name of the hub?", null, AnswerRules.Line);

    /// <summary>The board.</summary>
    public static HubQuestion Board { get; } = new("--board", "Which board runs it?", null, AnswerRules.Line);

    /// <summary>The area, and places in it.</summary>
    public static HubQuestion Area { get; } =
        new("--area", "Which area is the board's? Add towns and villages after commas if you like.", null, AnswerRules.Places);

    /// <summary>The site's address.</summary>
    public static HubQuestion Address { get; } =
        new("--address", "What will its address be? For example https://learning.your-board.org.uk/", null, AnswerRules.Address);

    /// <summary>The general contact.</summary>
    public static HubQuestion General { get; } =
        new("--contact", "Which e-mail address is for questions about the hub?", null, AnswerRules.Email);

    /// <summary>The contact for accessibility; without one the general contact.</summary>
    public static HubQuestion Accessibility { get; } =
        new("--accessibility", "Which e-mail address is for people who cannot use a page?", string.Empty, AnswerRules.Email);

    /// <summary>The number to ring about a child.</summary>
    public static HubQuestion Telephone { get; } =
        new("--telephone", "Which telephone number do people ring who are worried about a child?", null, AnswerRules.Telephone);

    /// <summary>The brand colour.</summary>
    public static HubQuestion Colour { get; } = new("--colour", "The board's colour, as # and six digits?", "#0b5563", AnswerRules.Colour);

    /// <summary>The second colour.</summary>
    public static HubQuestion Accent { get; } = new("--accent", "What is its second colour?", "#8a3b5c", AnswerRules.Colour);

    /// <summary>The language.</summary>
    public static HubQuestion Language { get; } =
        new("--language", "What is the language of the hub, as a code such as en-GB or cy?", "en-GB", AnswerRules.Language);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HubQuestion> All { get; } =
        [Name, Board, Area, Address, General, Accessibility, Telephone, Colour, Accent, Language];
}
