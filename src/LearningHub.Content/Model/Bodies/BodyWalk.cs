namespace LearningHub.Content.Model.Bodies;

/// <summary>Walks through a body in reading order.</summary>
public static class BodyWalk
{
    /// <summary>Every line of text: paragraphs, headings, cells. Quotations are left out unless asked for.</summary>
    public static IReadOnlyList<IReadOnlyList<Inline>> Lines(IReadOnlyList<Block> blocks, bool quotations = true)
    {
        var lines = new List<IReadOnlyList<Inline>>(blocks.Count);
        Gather(blocks, quotations, lines);
        return lines;
    }

    private static void Gather(IReadOnlyList<Block> blocks, bool quotations, List<IReadOnlyList<Inline>> lines)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading: lines.Add(heading.Content); break;
                case ParagraphBlock paragraph: lines.Add(paragraph.Content); break;
                case TableBlock table: Gather(table, lines); break;
                case ChartBlock chart: Gather(chart.Table, lines); break;
                case FindingBlock { Finding: var finding }:
                    lines.Add(finding.Heading);
                    Gather(finding.Body, quotations, lines);
                    break;
                case RecommendationBlock { Recommendation: var recommendation }:
                    lines.Add(recommendation.Heading);
                    Gather(recommendation.Body, quotations, lines);
                    break;
                case QuoteBlock when !quotations: break;
                case CalloutBlock { Title.Count: > 0 } callout:
                    lines.Add(callout.Title);
                    Gather(callout.Content, quotations, lines);
                    break;
                default:
                    foreach (var children in Children(block)) Gather(children, quotations, lines);
                    break;
            }
        }
    }

    private static void Gather(TableBlock table, List<IReadOnlyList<Inline>> lines)
    {
        foreach (var cell in table.Header) lines.Add(cell.Content);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row) lines.Add(cell.Content);
        }
    }

    /// <summary>Every block, including nested ones.</summary>
    public static IReadOnlyList<Block> Blocks(IReadOnlyList<Block> blocks)
    {
        var all = new List<Block>(blocks.Count);
        Gather(blocks, all);
        return all;
    }

    private static void Gather(IReadOnlyList<Block> blocks, List<Block> all)
    {
        foreach (var block in blocks)
        {
            all.Add(block);
            foreach (var children in Children(block)) Gather(children, all);
        }
    }

    /// <summary>Links, pictures and citations of some blocks.</summary>
    public static IReadOnlyList<Inline> Pointers(IReadOnlyList<Block> blocks)
    {
        var found = new List<Inline>();
        foreach (var line in Lines(blocks)) Gather(line, found);
        return found.Count == 0 ? [] : found.ToArray();
    }

    private static void Gather(IReadOnlyList<Inline> line, List<Inline> found)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case LinkInline link:
                    found.Add(link);
                    Gather(link.Content, found);
                    break;
                case EmphasisInline emphasis: Gather(emphasis.Content, found); break;
                case StrikeInline strike: Gather(strike.Content, found); break;
                case ImageInline or CitationInline: found.Add(inline); break;
            }
        }
    }

    private static IReadOnlyList<IReadOnlyList<Block>> Children(Block block) => block switch
    {
        ListBlock list => list.Items,
        QuoteBlock quote => [quote.Content],
        CalloutBlock callout => [callout.Content],
        PassageBlock passage => [passage.Content],
        FootnotesBlock footnotes => [.. footnotes.Notes.Select(note => note.Content)],
        FindingBlock finding => [finding.Finding.Body],
        RecommendationBlock recommendation => [recommendation.Recommendation.Body],
        _ => [],
    };
}
