namespace LearningHub.Import.Guarding;

/// <summary>The formats that can be imported.</summary>
public enum FileKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Word (Office Open XML).</summary>
    Word,

    /// <summary>PDF.</summary>
    Pdf,
}
