namespace LearningHub.Content.Papers;

/// <summary>The state of a copy, compared with its resource.</summary>
public enum PaperState
{
    /// <summary>The copy is the current version.</summary>
    Current,

    /// <summary>There is a newer text.</summary>
    Changed,

    /// <summary>The resource is archived or has been replaced.</summary>
    Archived,

    /// <summary>The resource has been withdrawn.</summary>
    Withdrawn,
}
