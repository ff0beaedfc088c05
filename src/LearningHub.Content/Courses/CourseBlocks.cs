using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>Generated blocks: headings, tables and lists between those of the sessions.</summary>
public static class CourseBlocks
{
    /// <summary>A heading.</summary>
    public static HeadingBlock Heading(int level, string id, string text) => new(default, level, id, [Text(text)]);

    /// <summary>A paragraph.</summary>
    public static ParagraphBlock Paragraph(string text) => new(default, [Text(text)]);

    /// <summary>Plain words.</summary>
    public static Inline Text(string text) => new TextInline(default, text);

    /// <summary>A list with bullets.</summary>
    public static ListBlock List(IReadOnlyList<string> items) => List([.. items.Select(item => (IReadOnlyList<Inline>)[Text(item)])]);

    /// <summary>A list with bullets.</summary>
    public static ListBlock List(IReadOnlyList<IReadOnlyList<Inline>> items) => new(
        default, IsOrdered: false, 1, IsTight: true, [.. items.Select(item => (IReadOnlyList<Block>)[new ParagraphBlock(default, item)])]);

    /// <summary>A table of plain words.</summary>
    public static TableBlock Table(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows) => Table(
        header, [.. rows.Select(row => (IReadOnlyList<IReadOnlyList<Inline>>)[.. row.Select(Line)])]);

    private static IReadOnlyList<Inline> Line(string text) => [Text(text)];

    /// <summary>A table.</summary>
    public static TableBlock Table(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> rows) => new(
        default, [.. header.Select(name => name == "Minutes" ? ColumnAlignment.End : ColumnAlignment.Start)],
        [.. header.Select(name => new TableCell(default, [Text(name)]))],
        [.. rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => new TableCell(default, cell))])], Caption: null);

    /// <summary>A finding with a link to it, and the paragraphs of its sources.</summary>
    /// <param name="entry">The finding.</param>
    /// <param name="source">The resource in which the link is to stand.</param>
    public static IReadOnlyList<Inline> Ground(FindingEntry entry, Resource source)
    {
        IReadOnlyList<Citation> works =
        [
            .. BodyWalk.Pointers(entry.Finding.Body).OfType<CitationInline>().SelectMany(each => each.Citations)
                .DistinctBy(each => (each.ReferenceId, each.Place)),
        ];
        var up = string.Concat(Enumerable.Repeat("../", source.Path.Count(letter => letter == '/')));
        var link = new LinkInline(default, $"{up}{entry.Resource.Path}#{entry.Finding.Id}", [Text(entry.Finding.Title)]);
        return works.Count == 0 ? [link] : [link, Text(" "), new CitationInline(default, works)];
    }

    /// <summary>A heading one level lower, with an id that is unique among several sessions.</summary>
    public static HeadingBlock Under(HeadingBlock heading, Resource session, int? level = null) => heading with
    {
        Level = level ?? Math.Min(6, heading.Level + 1),
        Id = $"{session.Id}-{heading.Id}",
    };

    /// <summary>Blocks with their headings one level lower.</summary>
    public static IEnumerable<Block> UnderAll(IReadOnlyList<Block> blocks, Resource session) =>
        blocks.Select(block => block is HeadingBlock heading ? Under(heading, session) : block);
}
