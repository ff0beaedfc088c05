using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>What a piece of a report is for.</summary>
internal enum PieceRole
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

    /// <summary>A header or footer that comes again on many pages.</summary>
    RunningLine,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A quotation or box beside the text.</summary>
    Beside,

    /// <summary>A comment in the margin.</summary>
    Comment,

    /// <summary>A postal address, telephone number or web address of the publisher.</summary>
    Contact,
}

/// <summary>A piece of a report with what has been recognised so far.</summary>
internal sealed record Piece
{
    /// <summary>As the reader gave it.</summary>
    public required SourceBlock Block { get; init; }

    /// <summary>What it is for.</summary>
    public PieceRole Role { get; init; }

    /// <summary>Its words, without marks of notes.</summary>
    public required string Text { get; init; }

    /// <summary>Level of a heading: 2 to 5.</summary>
    public int Level { get; init; }

    /// <summary>Number in front of it, or null.</summary>
    public string? Number => Block.Number;

    /// <summary>Whether it is a table.</summary>
    public bool IsTable => Block.Kind is SourceKind.Table;

    /// <summary>Whether it is a point of a list.</summary>
    public bool IsPoint => Block.Kind is SourceKind.ListItem;

    /// <summary>Whether it belongs to the running text.</summary>
    public bool IsBody => Role is PieceRole.Text or PieceRole.Heading;

    /// <summary>Number and words, as printed.</summary>
    public string Printed => Number is null ? Text : $"{Number} {Text}";

    /// <summary>A piece as the reader gave it.</summary>
    public static Piece Read(SourceBlock block) => new()
    {
        Block = block,
        Text = Superscripts.Take(block.Text).Text,
        Role = block.Kind switch
        {
            SourceKind.Note => PieceRole.Note,
            SourceKind.RunningLine => PieceRole.RunningLine,
            SourceKind.ContentsLine => PieceRole.ContentsLine,
            SourceKind.SideText => PieceRole.Beside,
            SourceKind.Comment => PieceRole.Comment,
            SourceKind.Heading => PieceRole.Heading,
            _ => PieceRole.Text,
        },
        Level = block.Kind is SourceKind.Heading ? Math.Clamp(block.Level + 1, 2, 5) : 0,
    };
}
