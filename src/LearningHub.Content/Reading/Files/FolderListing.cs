namespace LearningHub.Content.Reading.Files;

/// <summary>What a content folder holds.</summary>
/// <param name="Files">Paths of the files, in ordinal order.</param>
/// <param name="Refused">What is not read.</param>
public sealed record FolderListing(IReadOnlyList<string> Files, IReadOnlyList<RefusedPath> Refused);
