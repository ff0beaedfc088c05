using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Reading.Markdown.Context;
using LearningHub.Content.Reading.Markdown.Dialect;
using Markdig.Syntax;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Reads the footnotes of a body, in the order of their marks.</summary>
internal sealed class FootnoteReader
{
    private readonly ReadingContext context;
    private readonly List<FootnoteDefinition> definitions;

    /// <summary>Finds the footnotes of a document. Their labels must be known before the text is read.</summary>
    public FootnoteReader(MarkdownDocument document, ReadingContext context)
    {
        this.context = context;
        definitions = [.. document.OfType<FootnoteDefinition>()];
        foreach (var definition in definitions)
        {
            context.Account.Add(definition.Label);
            if (context.Footnotes.Define(definition.Label)) continue;
            context.Report.Add(
                DiagnosticCodes.IdDuplicate, At(definition), $"The footnote [^{definition.Label}] has two texts.",
                    "Give one of them another label.");
        }
    }

    /// <summary>The notes, after the text was read; null without any.</summary>
    public FootnotesBlock? Read(BlockReader blocks)
    {
        if (definitions.Count == 0) return null;
        var notes = new List<Footnote>(definitions.Count);
        var waiting = new List<FootnoteDefinition>(definitions);
        // A note may hold the mark of another one.
        while (waiting.Find(definition => context.Footnotes.IsMarked(definition.Label)) is { } next)
        {
            waiting.Remove(next);
            notes.Add(ReadNote(next, blocks));
        }
        foreach (var unmarked in waiting)
        {
            context.Report.Add(
                DiagnosticCodes.WordsLost, At(unmarked), $"Nothing in the text refers to the footnote [^{unmarked.Label}].",
                $"Put the mark [^{unmarked.Label}] where the note belongs, or move its words into the text.");
            notes.Add(ReadNote(unmarked, blocks));
        }
        notes.Sort((left, right) => left.Number.CompareTo(right.Number));
        return new FootnotesBlock(notes[0].At, notes);
    }

    private Footnote ReadNote(FootnoteDefinition definition, BlockReader blocks)
    {
        var number = context.Footnotes.NumberFor(definition.Label) ?? 0;
        return new Footnote(At(definition), number, definition.Label, blocks.Flat(blocks.Read(definition)));
    }

    private SourcePosition At(FootnoteDefinition definition) => context.Body.At(definition.Span.Start);
}
