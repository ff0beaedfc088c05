using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Recognising.Blocks;

/// <summary>What a block of a report is for.</summary>
internal enum BlockRole
{
    /// <summary>Text of the report.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line of the title page.</summary>
    TitlePage,

    /// <summary>A line of a contents list.</summary>
    ContentsLine,

    /// <summary>A number of a page.</summary>
    PageNumber,

    /// <summary>A header or footer that is repeated on many pages.</summary>
    RunningLine,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A quotation or box beside the text.</summary>
    SideText,

    /// <summary>A comment in the margin.</summary>
    Comment,

    /// <summary>A postal address, telephone number or web address of the publisher.</summary>
    Contact,
}

/// <summary>A block of a report with what has been recognised so far.</summary>
internal sealed record ReportBlock
{
    /// <summary>As the reader gave it.</summary>
    public required SourceBlock Source { get; init; }

    /// <summary>The blocks of the source that it comes from, counted from 0. A paragraph that a page break had split has more than one.
    /// </summary>
    public required IReadOnlyList<int> From { get; init; }

    /// <summary>What it is for.</summary>
    public BlockRole Role { get; init; }

    /// <summary>Its words, without marks of notes.</summary>
    public required string Text { get; init; }

    /// <summary>Level of a heading: 2 to 5.</summary>
    public int Level { get; init; }

    /// <summary>Number in front of it, or null.</summary>
    public string? Number => Source.Number;

    /// <summary>Whether it is a table.</summary>
    public bool IsTable => Source.Kind is SourceKind.Table;

    /// <summary>Whether it is a point of a list.</summary>
    public bool IsPoint => Source.Kind is SourceKind.ListItem;

    /// <summary>Whether it belongs to the running text.</summary>
    public bool IsBody => Role is BlockRole.Text or BlockRole.Heading;

    /// <summary>Number and words, as printed.</summary>
    public string Printed => Number is null ? Text : $"{Number} {Text}";

    /// <summary>A block as the reader gave it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">The blocks of the source that it comes from.</param>
    public static ReportBlock Read(SourceBlock block, IReadOnlyList<int> from) => new()
    {
        Source = block,
        From = from,
        Text = Superscripts.RemoveNoteMarks(block.Text).Text,
        Role = block.Kind switch
        {
            SourceKind.Note => BlockRole.Note,
            SourceKind.RunningLine => BlockRole.RunningLine,
            SourceKind.ContentsLine => BlockRole.ContentsLine,
            SourceKind.SideText => BlockRole.SideText,
            SourceKind.Comment => BlockRole.Comment,
            SourceKind.Heading => BlockRole.Heading,
            _ => BlockRole.Text,
        },
        Level = block.Kind is SourceKind.Heading ? Math.Clamp(block.Level + 1, 2, 5) : 0,
    };
}
