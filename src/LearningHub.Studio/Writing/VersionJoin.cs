using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace LearningHub.Studio.Writing;

/// <summary>Finds where two versions of a text differ, and merges them.</summary>
public static class VersionJoin
{
    /// <summary>The choice of the lines that were saved in the meantime.</summary>
    public const string Theirs = "theirs";

    /// <summary>The choice of one's own lines.</summary>
    public const string Mine = "mine";

    /// <summary>The choice of both, the saved lines first.</summary>
    public const string Both = "both";

    /// <summary>The places where the versions differ, from top to bottom.</summary>
    public static IReadOnlyList<Difference> Differences(string theirs, string mine)
    {
        var diff = Compare(theirs, mine);
        return
        [
            .. diff.DiffBlocks.Select(block => new Difference(
                block.DeleteStartA + 1,
                [.. diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)],
                [.. diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)])),
        ];
    }

    /// <summary>The merged text, with a choice for each difference.</summary>
    public static string Join(string theirs, string mine, IReadOnlyList<string> choices)
    {
        var diff = Compare(theirs, mine);
        var lines = new List<string>();
        var at = 0;
        foreach (var (block, choice) in diff.DiffBlocks.Zip(choices))
        {
            lines.AddRange(diff.PiecesOld.Skip(at).Take(block.DeleteStartA - at));
            if (choice is Theirs or Both) lines.AddRange(diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            if (choice is Mine or Both) lines.AddRange(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }
        lines.AddRange(diff.PiecesOld.Skip(at));
        return string.Join('\n', lines);
    }

    private static DiffResult Compare(string theirs, string mine) =>
        Differ.Instance.CreateDiffs(theirs, mine, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
}

/// <summary>A place where two versions differ.</summary>
/// <param name="Line">Its first line in the version that was saved in the meantime.</param>
/// <param name="Theirs">The lines there.</param>
/// <param name="Mine">One's own lines.</param>
public sealed record Difference(int Line, IReadOnlyList<string> Theirs, IReadOnlyList<string> Mine);
