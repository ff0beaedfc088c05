using LearningHub.Content.Model;

namespace LearningHub.Content.Linking;

/// <summary>Goes through a body in reading order.</summary>
public static class BodyWalk
{
    /// <summary>Every line of text: paragraphs, headings, cells. Quotations are left out unless asked for.</summary>
    public static IEnumerable<IReadOnlyList<Inline>> Lines(IReadOnlyList<Block> blocks, bool quotations = true)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading: yield return heading.Content; break;
                case ParagraphBlock paragraph: yield return paragraph.Content; break;
                case TableBlock table:
                    foreach (var cell in Cells(table)) yield return cell;
                    break;
                case ChartBlock chart:
                    foreach (var cell in Cells(chart.Table)) yield return cell;
                    break;
                case FindingBlock { Finding: var finding }:
                    yield return finding.Heading;
                    foreach (var line in Lines(finding.Body, quotations)) yield return line;
                    break;
                case RecommendationBlock { Recommendation: var recommendation }:
                    yield return recommendation.Heading;
                    foreach (var line in Lines(recommendation.Body, quotations)) yield return line;
                    break;
                case QuoteBlock when !quotations: break;
                default:
                    foreach (var line in Children(block).SelectMany(children => Lines(children, quotations))) yield return line;
                    break;
            }
        }
    }

    /// <summary>Every block, those inside others included.</summary>
    public static IEnumerable<Block> Blocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var inner in Children(block).SelectMany(Blocks)) yield return inner;
        }
    }

    /// <summary>Every inline of a line, those inside others included.</summary>
    public static IEnumerable<Inline> Inlines(IReadOnlyList<Inline> line)
    {
        foreach (var inline in line)
        {
            yield return inline;
            var inner = inline switch
            {
                EmphasisInline emphasis => emphasis.Content,
                LinkInline link => link.Content,
                _ => [],
            };
            foreach (var child in Inlines(inner)) yield return child;
        }
    }

    private static IReadOnlyList<IReadOnlyList<Block>> Children(Block block) => block switch
    {
        ListBlock list => list.Items,
        QuoteBlock quote => [quote.Content],
        CalloutBlock callout => [callout.Content],
        FindingBlock finding => [finding.Finding.Body],
        RecommendationBlock recommendation => [recommendation.Recommendation.Body],
        _ => [],
    };

    private static IEnumerable<IReadOnlyList<Inline>> Cells(TableBlock table) =>
        table.Header.Concat(table.Rows.SelectMany(row => row)).Select(cell => cell.Content);
}
