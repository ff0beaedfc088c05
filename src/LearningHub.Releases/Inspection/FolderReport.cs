namespace LearningHub.Releases.Inspection;

/// <summary>The result of verifying a publication folder.</summary>
/// <param name="Releases">The releases that were read, newest first.</param>
/// <param name="Problems">What is wrong with the folder itself, above all with the link to the release that is served.</param>
/// <param name="Notes">Other files and folders among the releases. They do no harm.</param>
public sealed record FolderReport(IReadOnlyList<VerifiedRelease> Releases, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsWhole => Problems.Count == 0 && Releases.All(release => release.IsWhole);
}
