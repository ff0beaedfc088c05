namespace LearningHub.Site.Pages.Tools;

/// <summary>A form as one file that works from a disk, without the site.</summary>
public sealed record ToolFormFile
{
    /// <summary>Title of the tool.</summary>
    public required string Title { get; init; }

    /// <summary>Language of its words.</summary>
    public required string Language { get; init; }

    /// <summary>Name of the board.</summary>
    public required string Board { get; init; }

    /// <summary>The form.</summary>
    public required ToolFormView Form { get; init; }

    /// <summary>The empty Word form.</summary>
    public required ReadOnlyMemory<byte> Word { get; init; }

    /// <summary>The words for checking free text, as JSON.</summary>
    public required ReadOnlyMemory<byte> Words { get; init; }

    /// <summary>Whether it is only printed: it then has no script.</summary>
    public bool IsForPrint { get; init; }
}
