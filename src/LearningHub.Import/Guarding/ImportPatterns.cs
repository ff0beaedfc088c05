namespace LearningHub.Import.Guarding;

/// <summary>The limit for regular expressions that need backtracking, because they look ahead or behind. All others are
/// non-backtracking.</summary>
internal static class ImportPatterns
{
    /// <summary>Longest time for one match. An import that reaches it is refused.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);
}
