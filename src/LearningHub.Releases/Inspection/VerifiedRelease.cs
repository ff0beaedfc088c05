namespace LearningHub.Releases.Inspection;

/// <summary>The result of verifying a release.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsCurrent">Whether it is the one that is served.</param>
/// <param name="Files">How many files its manifest names; 0 if it has none.</param>
/// <param name="Problems">What is wrong, a sentence each.</param>
public sealed record VerifiedRelease(string Name, bool IsCurrent, int Files, IReadOnlyList<string> Problems)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsWhole => Problems.Count == 0;
}
