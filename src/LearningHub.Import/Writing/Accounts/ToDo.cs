namespace LearningHub.Import.Writing.Accounts;

/// <summary>Something that a person must decide.</summary>
/// <param name="Path">File, from the content folder.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Text">What to decide.</param>
public sealed record ToDo(string Path, int Line, string Text)
{
    /// <summary>The code that the check reports for the file until it is decided; null if no check can tell.</summary>
    public string? Code { get; init; }

    /// <summary>The key of front matter that has no value until it is decided; null if no key can tell.</summary>
    public string? Key { get; init; }

    /// <summary>Words that stand in the file until it is decided; null if no words can tell.</summary>
    public string? OpenWhile { get; init; }
}
