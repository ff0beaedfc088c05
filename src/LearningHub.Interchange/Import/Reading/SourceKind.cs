namespace LearningHub.Interchange.Import.Reading;

/// <summary>What the format says about a block of a report. Text files say least: most of their lines are paragraphs.</summary>
internal enum SourceKind
{
    /// <summary>A paragraph, or a line that may turn out to be anything.</summary>
    Paragraph,

    /// <summary>A heading by the format's own mark.</summary>
    Heading,

    /// <summary>A point of a list.</summary>
    ListItem,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A note at the foot of a page or at the end.</summary>
    Note,

    /// <summary>A header or footer of pages, by the format's own mark.</summary>
    RunningLine,

    /// <summary>A line of a contents list, by the format's own mark.</summary>
    ContentsLine,

    /// <summary>Text in a box beside the text.</summary>
    SideText,

    /// <summary>A comment in the margin.</summary>
    Comment,
}
