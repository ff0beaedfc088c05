using LearningHub.Import.Recognising.Blocks;

namespace LearningHub.Import.Recognising.Layout;

/// <summary>Joins paragraphs that a page break, a note or a pull quote has split.</summary>
internal static class ContinuationJoiner
{
    private const int LongestParagraph = 10_000;

    /// <summary>Joins them. The joined paragraph is where its first part was.</summary>
    public static List<ReportBlock> Join(IReadOnlyList<ReportBlock> blocks)
    {
        var joined = new List<ReportBlock>(blocks.Count);
        var last = -1;
        var isCut = false;
        foreach (var block in blocks)
        {
            if (!block.IsBody)
            {
                isCut = true;
                joined.Add(block);
                continue;
            }
            if (last >= 0 && (isCut || block.Source.Page > joined[last].Source.Page) && Continues(joined[last], block))
            {
                joined[last] = joined[last] with
                {
                    Text = $"{joined[last].Text} {block.Text}",
                    From = [.. joined[last].From, .. block.From],
                };
            }
            else
            {
                last = joined.Count;
                joined.Add(block);
            }
            isCut = false;
        }
        return joined;
    }

    private static bool Continues(ReportBlock before, ReportBlock block) =>
        before is { Role: BlockRole.Text, IsTable: false }
            && block is { Role: BlockRole.Text, IsTable: false, IsPoint: false, Number: null }
        && block.Text.Length > 0 && char.IsLower(block.Text[0])
        && before.Text.Length is > 40 and < LongestParagraph && before.Text[^1] is not ('.' or '!' or '?' or ':' or ';' or '”' or '"');
}
