using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Export.Word;

/// <summary>Lines of text as runs: emphasis, links with full addresses, citations as numbers.</summary>
internal sealed class WordRuns(WordRelations relations, ExportLinks links, ExportCitations citations, WordBookmarks bookmarks)
{
    /// <summary>The runs of a line.</summary>
    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<Inline> line) => Write(line, new RunLooks());

    /// <summary>A run of plain text.</summary>
    public static Run Plain(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private IEnumerable<OpenXmlElement> Write(IReadOnlyList<Inline> line, RunLooks looks) =>
        line.SelectMany(inline => Write(inline, looks));

    private IEnumerable<OpenXmlElement> Write(Inline inline, RunLooks looks) => inline switch
    {
        TextInline text => [looks.Run(text.Text)],
        EmphasisInline { IsStrong: true } strong => Write(strong.Content, looks with { IsBold = true }),
        EmphasisInline emphasis => Write(emphasis.Content, looks with { IsItalic = true }),
        StrikeInline strike => Write(strike.Content, looks with { IsStruck = true }),
        CodeInline code => [looks.Run(code.Text)],
        LinkInline link => Link(link, looks),
        ImageInline image => [looks.Run($"[Picture: {image.AlternativeText}]")],
        CitationInline citation => [looks.Run($" {citations.Mark(citation)}".TrimStart())],
        BreakInline => [new Run(new Break())],
        TaskInline task => [looks.Run(task.IsDone ? "☑ " : "☐ ")],
        FootnoteInline note => [new Run(
            new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
            new Text(note.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)))],
        _ => throw new NotSupportedException($"There is no Word text for {inline.GetType().Name}."),
    };

    private IEnumerable<OpenXmlElement> Link(LinkInline link, RunLooks looks)
    {
        var content = Write(link.Content, looks with { IsLink = true });
        if (links.Address(link.Destination) is { } address) return [relations.Link(address, content)];
        if (links.Place(link.Destination) is { } place && bookmarks.NameOf(place) is { } name)
            return [new Hyperlink(content) { Anchor = name, History = true }];
        return Write(link.Content, looks);
    }

    private sealed record RunLooks
    {
        public bool IsBold { get; init; }

        public bool IsItalic { get; init; }

        public bool IsStruck { get; init; }

        public bool IsLink { get; init; }

        public Run Run(string text)
        {
            var run = new Run();
            var properties = new RunProperties();
            if (IsLink) properties.Append(new RunStyle { Val = WordStyles.Link });
            if (IsBold) properties.Append(new Bold());
            if (IsItalic) properties.Append(new Italic());
            if (IsStruck) properties.Append(new Strike());
            if (properties.HasChildren) run.Append(properties);
            run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
            return run;
        }
    }
}
