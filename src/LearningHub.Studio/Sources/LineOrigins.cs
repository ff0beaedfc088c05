using DiffPlex;
using DiffPlex.Chunkers;
using LearningHub.Import.Writing.Drafts;

namespace LearningHub.Studio.Sources;

/// <summary>
/// Carries the places of an import through what has been written since. A line that has not changed keeps its place, also where it was
/// moved. Lines written in place of others take theirs. A finding or recommendation keeps the place of its id.
/// </summary>
public sealed class LineOrigins
{
    private static readonly int[] Nowhere = [];

    private readonly int[][] blocks;
    private readonly int[] linesNow;

    private LineOrigins(int[][] blocks, int[] linesNow) => (this.blocks, this.linesNow) = (blocks, linesNow);

    /// <summary>Compares a draft as it was imported with its text now.</summary>
    /// <param name="imported">The draft as it was imported.</param>
    /// <param name="passages">Where its lines come from.</param>
    /// <param name="text">Its text now.</param>
    public static LineOrigins Trace(string imported, IReadOnlyList<DraftPassage> passages, string text)
    {
        var (before, now) = (imported.Split('\n'), text.Split('\n'));
        var known = new int[before.Length][];
        Array.Fill(known, Nowhere);
        foreach (var passage in passages)
        {
            for (var line = passage.First; line <= passage.Last && line <= before.Length; line++) known[line - 1] = [.. passage.Blocks];
        }
        var blocks = new int[now.Length][];
        Array.Fill(blocks, Nowhere);
        var linesNow = new int[before.Length];
        Compare(before, now, known, blocks, linesNow);
        var ids = Enumerable.Range(0, before.Length).Where(at => IdIn(before[at]) is not null).GroupBy(at => IdIn(before[at])!)
            .ToDictionary(group => group.Key, group => known[group.First()], StringComparer.Ordinal);
        for (var at = 0; at < now.Length; at++)
        {
            if (IdIn(now[at]) is { } id && ids.TryGetValue(id, out var own)) blocks[at] = own;
        }
        return new LineOrigins(blocks, linesNow);
    }

    /// <summary>The blocks of the source that some lines come from, in the order of the source.</summary>
    /// <param name="first">The first line, from 1.</param>
    /// <param name="last">The last line.</param>
    public IReadOnlyList<int> BlocksOf(int first, int last) =>
    [
        .. Enumerable.Range(first - 1, Math.Max(0, last - first + 1)).Where(at => at >= 0 && at < blocks.Length)
            .SelectMany(at => blocks[at]).Distinct().Order(),
    ];

    /// <summary>The line on which a line of the draft as it was imported stands now.</summary>
    public int LineNow(int line) => line >= 1 && line <= linesNow.Length ? linesNow[line - 1] : 1;

    private static void Compare(string[] before, string[] now, int[][] known, int[][] blocks, int[] linesNow)
    {
        var diff = Differ.Instance.CreateDiffs(
            string.Join('\n', before), string.Join('\n', now), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        var gone = diff.DiffBlocks.SelectMany(block => Enumerable.Range(block.DeleteStartA, block.DeleteCountA)).ToArray();
        var moved = gone.Where(at => before[at].Trim().Length > 0).GroupBy(at => before[at], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => known[group.First()], StringComparer.Ordinal);
        var (old, fresh) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            Keep(block.DeleteStartA);
            var stays = new HashSet<string>(
                Enumerable.Range(block.InsertStartB, block.InsertCountB).Select(at => now[at]), StringComparer.Ordinal);
            int[] replaced =
            [
                .. Enumerable.Range(block.DeleteStartA, block.DeleteCountA).Where(at => !stays.Contains(before[at]))
                    .SelectMany(at => known[at]).Distinct(),
            ];
            for (; fresh < block.InsertStartB + block.InsertCountB; fresh++)
            {
                if (now[fresh].Trim().Length == 0) continue;
                blocks[fresh] = moved.TryGetValue(now[fresh], out var own) ? own : replaced;
            }
            for (; old < block.DeleteStartA + block.DeleteCountA; old++) linesNow[old] = block.InsertStartB + 1;
        }
        Keep(before.Length);

        void Keep(int until)
        {
            for (; old < until; old++, fresh++)
            {
                (blocks[fresh], linesNow[old]) = (known[old], fresh + 1);
            }
        }
    }

    private static string? IdIn(string line)
    {
        if (!line.StartsWith("### ", StringComparison.Ordinal) || line.LastIndexOf("{#", StringComparison.Ordinal) is not (var at and > 0))
            return null;
        var end = line.AsSpan(at + 2).IndexOfAny(' ', '}');
        return end > 0 ? line.Substring(at + 2, end) : null;
    }
}
