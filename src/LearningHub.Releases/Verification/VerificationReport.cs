using System.Diagnostics.CodeAnalysis;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Verification;

/// <summary>The result of comparing a release with its manifest.</summary>
/// <param name="Manifest">Its manifest; null if it cannot be read.</param>
/// <param name="Problems">What is wrong, a sentence each; empty for a whole release.</param>
public sealed record VerificationReport(ReleaseManifest? Manifest, IReadOnlyList<string> Problems)
{
    /// <summary>Whether everything is as it was built.</summary>
    [MemberNotNullWhen(true, nameof(Manifest))]
    public bool IsWhole => Manifest is not null && Problems.Count == 0;
}
