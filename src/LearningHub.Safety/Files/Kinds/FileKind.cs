namespace LearningHub.Safety.Files.Kinds;

/// <summary>Kinds of file that can be looked into.</summary>
public enum FileKind
{
    /// <summary>Nothing that can be looked into.</summary>
    Unknown,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A GIF picture.</summary>
    Gif,

    /// <summary>A WebP picture.</summary>
    WebP,

    /// <summary>An SVG drawing.</summary>
    Svg,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A Word, PowerPoint or Excel document without macros.</summary>
    Office,

    /// <summary>An OpenDocument text, slide show or workbook.</summary>
    OpenDocument,

    /// <summary>A table as text.</summary>
    Csv,
}
