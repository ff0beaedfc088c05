using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of a question that a tool has for itself.</summary>
public static class QuestionKeys
{
    /// <summary>Its id.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Id)
    {
        Meaning = "Its id. It never changes once answers have been collected.",
        Example = "seen-alone",
        IsNeeded = true,
    };

    /// <summary>The question.</summary>
    public static DataKey Text { get; } = new("text", KeyKind.Text)
    {
        Meaning = "The question.",
        Example = "\"Was the child seen alone?\"",
        IsNeeded = true,
    };

    /// <summary>How it is answered.</summary>
    public static DataKey Kind { get; } = new("kind", KeyKind.Choice)
    {
        Meaning = "How it is answered. For yes-no there is also partly, not applicable and not known; judgement has the four judgements of "
            + "inspections.",
        Example = "choice",
        Words = ["text", "short-text", "yes-no", "choice", "scale", "judgement", "month", "number"],
    };

    /// <summary>Answers to choose from.</summary>
    public static DataKey Choices { get; } = new("choices", KeyKind.TextList)
    {
        Meaning = "The answers to choose from, for a choice or a scale. A scale without them has steps from 1 to 5.",
        Example = "[Never, Once, Often]",
    };

    /// <summary>Points of the answers.</summary>
    public static DataKey Scores { get; } = new("scores", KeyKind.TextList)
    {
        Meaning = "The points of each choice, in the same order, for a form with a score.",
        Example = "[0, 1, 2]",
    };

    /// <summary>Advice on how to answer.</summary>
    public static DataKey Help { get; } = new("help", KeyKind.Text)
    {
        Meaning = "Advice on how to answer.",
        Example = "Count the last six months.",
    };

    /// <summary>A second box for the evidence.</summary>
    public static DataKey Evidence { get; } = new("evidence", KeyKind.Text)
    {
        Meaning = "A second question below it, with a box for the evidence.",
        Example = "\"When, and by whom? Write roles and months, no names.\"",
    };

    /// <summary>After which answer it is asked.</summary>
    public static DataKey When { get; } = new("when", KeyKind.Group)
    {
        Meaning = "After which answer to an earlier question it is asked. Without it, always.",
        Keys = ConditionKeys.All,
    };

    /// <summary>Whether an answer may name somebody.</summary>
    public static DataKey CouldName { get; } = new("could-name", KeyKind.YesNo)
    {
        Meaning = "Whether what people write may name somebody.",
        Example = "yes",
        Otherwise = "no",
    };

    /// <summary>What it is for.</summary>
    public static DataKey Purpose { get; } = new("purpose", KeyKind.Text)
    {
        Meaning = "What the answer is for.",
        Example = "Children say more when nobody listens.",
    };

    /// <summary>What it is based on.</summary>
    public static DataKey RestsOn { get; } = new("rests-on", KeyKind.TextList)
    {
        Meaning = "The findings that it is based on, or works with a place.",
        Example = "[audit-id#f-voice, \"report, 3.2.15\"]",
    };

    /// <summary>Roles that can know the answer.</summary>
    public static DataKey Roles { get; } = new("roles", KeyKind.TextList)
    {
        Meaning = "The roles that can know the answer. Without it, everybody.",
        Example = "[school]",
        Vocabulary = vocabularies => vocabularies.Audiences,
    };

    /// <summary>Answers after which help is shown.</summary>
    public static DataKey UrgentAnswers { get; } = new("urgent-answers", KeyKind.TextList)
    {
        Meaning = "Answers after which help is shown at once.",
        Example = "[Often]",
    };

    /// <summary>That help.</summary>
    public static DataKey UrgentHelp { get; } = new("urgent-help", KeyKind.Text)
    {
        Meaning = "The help that is shown then.",
        Example = "Ask your lead for advice today.",
    };

    /// <summary>What yes means.</summary>
    public static DataKey YesIs { get; } = new("yes-is", KeyKind.Choice)
    {
        Meaning = "Whether yes is a strength, or says that something went wrong.",
        Example = "concern",
        Words = ["strength", "concern"],
    };

    /// <summary>How long it takes.</summary>
    public static DataKey Minutes { get; } = new("minutes", KeyKind.Number)
    {
        Meaning = "How many minutes it takes, if that is more than usual for its kind.",
        Example = "3",
    };

    /// <summary>Where it comes from.</summary>
    public static DataKey Source { get; } = new("source", KeyKind.Text)
    {
        Meaning = "Where in the source of the tool it stands.",
        Example = "item 4",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        Id, Text, Kind, Choices, Scores, Help, Evidence, When, CouldName, Purpose, RestsOn, Roles, UrgentAnswers, UrgentHelp, YesIs,
        Minutes, Source,
    ];
}
