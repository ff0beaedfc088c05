using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Bodies;

/// <summary>A part of a line of text. The set is closed: a resource cannot contain anything else.</summary>
/// <param name="At">Where it begins in the file.</param>
public abstract record Inline(SourcePosition At);

/// <summary>Plain text.</summary>
public sealed record TextInline(SourcePosition At, string Text) : Inline(At);

/// <summary>Emphasised text; strong if the author doubled the marks.</summary>
public sealed record EmphasisInline(SourcePosition At, bool IsStrong, IReadOnlyList<Inline> Content) : Inline(At);

/// <summary>Code: text to be typed or read exactly.</summary>
public sealed record CodeInline(SourcePosition At, string Text) : Inline(At);

/// <summary>A link as written. It is resolved by the linker and the writers.</summary>
public sealed record LinkInline(SourcePosition At, string Destination, IReadOnlyList<Inline> Content) : Inline(At);

/// <summary>A picture.</summary>
public sealed record ImageInline(SourcePosition At, string Destination, string AlternativeText) : Inline(At)
{
    /// <summary>The caption; null for none.</summary>
    public string? Caption { get; init; }
}

/// <summary>Text that is struck out: <c>~~text~~</c>. It is shown on the page but left out of plain text, where it would look
/// valid.</summary>
public sealed record StrikeInline(SourcePosition At, IReadOnlyList<Inline> Content) : Inline(At);

/// <summary>The box of a task at the start of a list item: <c>[ ]</c> or <c>[x]</c>.</summary>
public sealed record TaskInline(SourcePosition At, bool IsDone) : Inline(At);

/// <summary>The mark of a footnote.</summary>
public sealed record FootnoteInline(SourcePosition At, int Number) : Inline(At);

/// <summary>A citation of one or more works: <c>[@id, place; @id]</c>, after Pandoc.</summary>
public sealed record CitationInline(SourcePosition At, IReadOnlyList<Citation> Citations) : Inline(At);

/// <summary>A line break that the author asked for.</summary>
public sealed record BreakInline(SourcePosition At) : Inline(At);

/// <summary>One work of a citation.</summary>
/// <param name="At">Where its id stands.</param>
/// <param name="ReferenceId">Id in <c>references.yml</c>.</param>
/// <param name="Place">Paragraph or other place in the work; null for the whole of it.</param>
public sealed record Citation(SourcePosition At, string ReferenceId, string? Place);
