namespace LearningHub.Interchange.Import.Guarding;

/// <summary>Limits for regular expressions that must backtrack because they look ahead or behind. All others are
/// non-backtracking.</summary>
internal static class ImportPatterns
{
    /// <summary>Longest time for one match. An import that runs into it is refused.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);
}
