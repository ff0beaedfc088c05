namespace LearningHub.Import.Writing.Accounts;

/// <summary>Something that a person must decide.</summary>
/// <param name="Path">File, from the content folder.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Text">What to decide.</param>
public sealed record ToDo(string Path, int Line, string Text);
