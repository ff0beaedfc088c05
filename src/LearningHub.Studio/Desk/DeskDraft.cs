using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Writers;

namespace LearningHub.Studio.Desk;

/// <summary>A draft on the desk.</summary>
/// <param name="Resource">The draft.</param>
/// <param name="Changed">When its file was last changed.</param>
public sealed record DeskDraft(Resource Resource, DateTimeOffset Changed)
{
    /// <summary>Who wrote in it last; null if nobody knows.</summary>
    public LastWriter? Writer { get; init; }

    /// <summary>Whether they are writing now.</summary>
    public bool IsNow { get; init; }

    /// <summary>For an imported draft, how many decisions are left, and of how many; null for others.</summary>
    public (int Left, int All)? Decisions { get; init; }
}
