using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Fields;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Readers;
using LearningHub.Studio.Sources;

namespace LearningHub.Studio.Writing;

/// <summary>A resource that is being edited.</summary>
public sealed record EditPage
{
    /// <summary>The frame of the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Its file.</summary>
    public required string Path { get; init; }

    /// <summary>Its type.</summary>
    public required ResourceType Type { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its text.</summary>
    public required PostedText Posted { get; init; }

    /// <summary>The fields of its front matter.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>Its cards.</summary>
    public required IReadOnlyList<CardView> Cards { get; init; }

    /// <summary>Diagnostics of the front matter that belong to no field.</summary>
    public required IReadOnlyList<Diagnostic> OtherDiagnostics { get; init; }

    /// <summary>Diagnostics of other files that this text causes.</summary>
    public required IReadOnlyList<Diagnostic> Elsewhere { get; init; }

    /// <summary>All diagnostics of this file.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What readers with a link wrote, the newest link first.</summary>
    public IReadOnlyList<ReaderRemark> Remarks { get; init; } = [];

    /// <summary>The report that it was imported from; null if it was not, or is published.</summary>
    public ImportBeside? Beside { get; init; }

    /// <summary>Whether the page shows unsaved text.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>For a tool with questions, their file; null for others.</summary>
    public string? Questions => Type == ResourceType.Tool && Posted.Front.ValuesOf(TypeKeys.Questions.Name) is [var file]
        ? $"{Path[..(Path.LastIndexOf('/') + 1)]}{file}" : null;

    /// <summary>Number of errors and warnings.</summary>
    public int Weighty => Diagnostics.Count(diagnostic => diagnostic.Code.Severity is not Severity.Advice);
}

/// <summary>A card with its diagnostics.</summary>
/// <param name="Card">The card.</param>
/// <param name="Line">Its first line in the file, from 1; 0 if it has no text.</param>
/// <param name="Diagnostics">Its diagnostics.</param>
public sealed record CardView(BodyCard Card, int Line, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Its last line in the file; 0 if it has no text.</summary>
    public int LastLine => Line == 0 ? 0 : Line + Card.Text.Count(letter => letter == '\n');

    /// <summary>What it is, in words.</summary>
    public string KindLabel => Card.Kind switch
    {
        CardKind.Finding => "Finding",
        CardKind.Recommendation => "Recommendation",
        CardKind.Box => "Box",
        CardKind.Section => "Section",
        _ => "Text",
    };
}
