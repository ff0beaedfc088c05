namespace LearningHub.Theme.Default.Components;

/// <summary>Parts of a review note.</summary>
public enum ReviewPart
{
    /// <summary>All of it.</summary>
    All,

    /// <summary>The day of the next review.</summary>
    Day,

    /// <summary>How a translation stands to its original.</summary>
    Original,
}
