namespace LearningHub.Releases.Manifest;

/// <summary>A file of a release.</summary>
/// <param name="Path">Path in the release, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record ReleaseFile(string Path, long Size, string Sha256);
