namespace LearningHub.Releases.Manifest;

/// <summary>
/// A folder of a release that counts by what it holds and not by its bytes, such as a search index: the same content can be written in
/// more than one way.
/// </summary>
/// <param name="Path">Path in the release, with forward slashes.</param>
/// <param name="Sha256">Hash of what it holds, in lower-case hexadecimal digits.</param>
public sealed record ReleaseFolder(string Path, string Sha256);
