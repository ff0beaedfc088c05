using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Questions;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of the file with the questions of a tool, <c>questions.yml</c> in its folder.</summary>
public static class ToolFormKeys
{
    /// <summary>Heading of the form.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "The heading of the form.",
        Example = "Questions on sleep",
        IsNeeded = true,
    };

    /// <summary>Roles with a form of their own.</summary>
    public static DataKey Roles { get; } = new("roles", KeyKind.TextList)
    {
        Meaning = "The roles that get a form of their own. Without it, there is one form for everybody.",
        Example = "[midwife, health-visitor]",
        Vocabulary = vocabularies => vocabularies.Audiences,
    };

    /// <summary>Who fills in a form.</summary>
    public static DataKey AnsweredBy { get; } = new("answered-by", KeyKind.Choice)
    {
        Meaning = "Who fills in a form: an agency for each case, or each person of a course, without a name.",
        Example = "person",
        Words = ["agency", "person"],
    };

    /// <summary>Its sections.</summary>
    public static DataKey Sections { get; } = new("sections", KeyKind.EntryList)
    {
        Meaning = "The parts of the form.",
        Keys = SectionKeys.All,
    };

    /// <summary>Questions with another id.</summary>
    public static DataKey Renamed { get; } = new("renamed", KeyKind.Pairs)
    {
        Meaning = "Questions that were given another id: the former and the new one. Old returns are still counted.",
        Example = "{ seen-alone: seen }",
    };

    /// <summary>What questions said before.</summary>
    public static DataKey Earlier { get; } = new("earlier", KeyKind.EntryList)
    {
        Meaning = "What questions said in earlier editions, so that a return on an old copy can be explained.",
        Keys = EarlierKeys.All,
    };

    /// <summary>Its card.</summary>
    public static DataKey Card { get; } = new("card", KeyKind.Group)
    {
        Meaning = "A card for supervision with a few of its questions.",
        Keys = CardKeys.All,
    };

    /// <summary>What the score means.</summary>
    public static DataKey Score { get; } = new("score", KeyKind.Group)
    {
        Meaning = "What the total of the points means.",
        Keys = ScoreKeys.All,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
        [Title, Roles, AnsweredBy, Sections, Renamed, Earlier, Card, Score];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new($"tools/{QuestionBank.FileName}", "this tool", All);
}
