namespace LearningHub.Content.Papers;

/// <summary>How a copy stands to the resource that it was made from.</summary>
public enum PaperState
{
    /// <summary>The copy is what the hub offers now.</summary>
    Current,

    /// <summary>The hub has a newer text.</summary>
    Changed,

    /// <summary>The resource is archived or has been replaced.</summary>
    Archived,

    /// <summary>The resource has been taken out.</summary>
    Withdrawn,
}
