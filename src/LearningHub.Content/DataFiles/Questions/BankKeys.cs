using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Questions;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of the bank of questions, <c>questions.yml</c> at the top of the content folder. A question of the bank must say more
/// than one that a tool has for itself.</summary>
public static class BankKeys
{
    /// <summary>What a question is for.</summary>
    public static DataKey Purpose { get; } = QuestionKeys.Purpose with { IsNeeded = true };

    /// <summary>What it is based on.</summary>
    public static DataKey RestsOn { get; } = QuestionKeys.RestsOn with { IsNeeded = true };

    /// <summary>Roles that can know the answer.</summary>
    public static DataKey Roles { get; } = QuestionKeys.Roles with { IsNeeded = true, Meaning = "The roles that can know the answer." };

    /// <summary>The questions.</summary>
    public static DataKey Questions { get; } = new("questions", KeyKind.EntryList)
    {
        Meaning = "Every question of every tool, once. Tools select from them by their ids.",
        Keys = [.. QuestionKeys.All.Select(key => Needed.FirstOrDefault(needed => needed.Name == key.Name) ?? key)],
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Questions];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new(QuestionBank.FileName, "the question bank", All);

    private static DataKey[] Needed => [Purpose, RestsOn, Roles];
}
