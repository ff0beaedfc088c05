using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of an entry in <c>withdrawn.yml</c>.</summary>
public static class WithdrawalKeys
{
    /// <summary>The former address of the page.</summary>
    public static DataKey Address { get; } = new("address", KeyKind.Text)
    {
        Meaning = "The address of the page, from the root, with a slash at both ends.",
        Example = "/audits/old-name/",
        IsNeeded = true,
    };

    /// <summary>Its title.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "Its title. Leave it out if it could identify somebody.",
        Example = "An audit of plans",
    };

    /// <summary>When it was withdrawn.</summary>
    public static DataKey Withdrawn { get; } = new("withdrawn", KeyKind.Date)
    {
        Meaning = "The day on which it was withdrawn.",
        Example = "2026-11-20",
        IsNeeded = true,
    };

    /// <summary>Why.</summary>
    public static DataKey Reason { get; } = new("reason", KeyKind.Text)
    {
        Meaning = "Why, in a sentence for readers.",
        Example = "It was out of date.",
    };

    /// <summary>What to read instead.</summary>
    public static DataKey ReplacedBy { get; } = new("replaced-by", KeyKind.Text)
    {
        Meaning = "The id of the resource to read instead.",
        Example = "when-a-parent-drinks",
        Target = KeyTarget.Resource,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Address, Title, Withdrawn, Reason, ReplacedBy];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("withdrawn.yml", "this withdrawal", All) { IsList = true };
}
