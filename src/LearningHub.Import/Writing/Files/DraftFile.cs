namespace LearningHub.Import.Writing.Files;

/// <summary>A file that the import writes.</summary>
/// <param name="Path">Path from the content folder, with forward slashes.</param>
/// <param name="Text">Its text.</param>
public sealed record DraftFile(string Path, string Text);
