using LearningHub.Import.Recognising.Blocks;

namespace LearningHub.Import.Recognising.Layout;

/// <summary>Distinguishes a running header from the title, which may look the same on the first page.</summary>
internal static class RunningLines
{
    private const int OftenEnough = 3;

    /// <summary>Whether a block is the first line of the first page, and also of at least two more pages.</summary>
    public static bool Opens(List<ReportBlock> blocks, int at)
    {
        if (at + 1 >= blocks.Count || blocks[at].Source is not { Page: 1, FromEdge: 0 }) return false;
        return blocks.Where(block => block.Source.FromEdge == 0 && block.Printed == blocks[at].Printed).Select(block => block.Source.Page)
            .Distinct().Count() >= OftenEnough;
    }
}
