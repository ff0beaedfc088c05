namespace LearningHub.Content.Model.Bodies;

/// <summary>What other files need to know of a body. A build keeps it, so that the next one need not read a body that has not
/// changed.</summary>
public sealed record BodyOutline
{
    /// <summary>Headings in order.</summary>
    public required IReadOnlyList<HeadingOutline> Headings { get; init; }

    /// <summary>Where its links lead, each destination once.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>The destinations of its pictures, each once.</summary>
    public required IReadOnlyList<string> Pictures { get; init; }

    /// <summary>The works that it cites, each id once.</summary>
    public required IReadOnlyList<string> Works { get; init; }

    /// <summary>Its tables, and its charts that do not show percentages.</summary>
    public required IReadOnlyList<TableOutline> Tables { get; init; }

    /// <summary>Whether it has a chart of percentages, outside lists and quotations.</summary>
    public required bool HasFigures { get; init; }

    /// <summary>The outline of a body.</summary>
    public static BodyOutline Of(Body body) => new()
    {
        Headings = [.. body.Headings.Select(heading => new HeadingOutline(heading.Level, heading.Id, heading.Text))],
        Links = [.. body.Pointers.OfType<LinkInline>().Select(link => link.Destination).Distinct(StringComparer.Ordinal)],
        Pictures = [.. body.Pointers.OfType<ImageInline>().Select(picture => picture.Destination).Distinct(StringComparer.Ordinal)],
        Works = [.. body.Pointers.OfType<CitationInline>().SelectMany(mark => mark.Citations).Select(work => work.ReferenceId)
            .Distinct(StringComparer.Ordinal)],
        Tables = TablesIn(body),
        HasFigures = body.Blocks.Any(IsOfPercentages) || body.Findings.Any(finding => finding.Body.Any(IsOfPercentages)),
    };

    private static bool IsOfPercentages(Block block) => block is ChartBlock { Kind: ChartKind.Percentages };

    private static TableOutline[] TablesIn(Body body)
    {
        var tables = new List<TableOutline>();
        var number = 0;
        string? heading = null;
        foreach (var block in BodyWalk.Blocks(body.Blocks))
        {
            if (block is HeadingBlock { Text: var text }) heading = text;
            else if (block is FindingBlock { Finding: var finding }) heading = finding.Title;
            else if (IsOfPercentages(block)) number++;
            else if (block is ChartBlock chart) tables.Add(new TableOutline(++number, chart.Caption));
            else if (block is TableBlock table)
                tables.Add(new TableOutline(++number, table.Caption is { Length: > 0 } caption ? caption : heading));
        }
        return [.. tables];
    }
}

/// <summary>A heading.</summary>
/// <param name="Level">From 2 to 6.</param>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its words.</param>
public sealed record HeadingOutline(int Level, string Id, string Text);

/// <summary>A table.</summary>
/// <param name="Number">Its number among all tables and charts, from 1.</param>
/// <param name="Name">Its caption, or the heading above it; null if it has neither.</param>
public sealed record TableOutline(int Number, string? Name);
