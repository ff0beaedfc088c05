namespace LearningHub.Import.Reading;

/// <summary>The kind of a block according to its format. In text files most lines are paragraphs.</summary>
public enum SourceKind
{
    /// <summary>A paragraph, or a line of unknown kind.</summary>
    Paragraph,

    /// <summary>A heading, marked as such by the format.</summary>
    Heading,

    /// <summary>A point of a list.</summary>
    ListItem,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A note at the foot of a page or at the end.</summary>
    Note,

    /// <summary>A header or footer, marked as such by the format.</summary>
    RunningLine,

    /// <summary>A line of a contents list, marked as such by the format.</summary>
    ContentsLine,

    /// <summary>Text in a box beside the text.</summary>
    SideText,

    /// <summary>A comment in the margin.</summary>
    Comment,
}
