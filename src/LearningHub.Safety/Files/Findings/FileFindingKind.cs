namespace LearningHub.Safety.Files.Findings;

/// <summary>Why a file cannot be published as it is.</summary>
public enum FileFindingKind
{
    /// <summary>It holds words, places or earlier versions that readers do not see on the page.</summary>
    Hidden,

    /// <summary>It can run a program, load something from another site, or is two kinds of file at once.</summary>
    Unsafe,

    /// <summary>It cannot be looked into: locked, damaged, too large, or of a kind that is not offered.</summary>
    Unreadable,
}
