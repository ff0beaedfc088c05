using System.Text.RegularExpressions;
using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Writing.Sources;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Import;

/// <summary>Each passage of a draft names the blocks of the report that it comes from, and no block is without a place.</summary>
public sealed partial class SourcePlaceTests
{
    // The rest are words such as "Findings", which the import writes itself.
    private const double LeastOwnShare = 0.8;

    public static TheoryData<string> Reports => [.. Directory.GetFiles(
        Path.Combine(Repository.Root, "tests/LearningHub.Tests/Import/MadeUp")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_passage_has_the_words_of_its_blocks_and_every_block_a_place(string name)
    {
        var outcome = Importing.Draft(Importing.Import(name, Importing.MadeUp(name)));
        var source = outcome.Source!;
        var lines = outcome.Files[0].Text.Split('\n');
        foreach (var passage in source.Passages)
        {
            var text = string.Join(' ', lines[(passage.First - 1)..passage.Last]);
            // What the import writes in place of the words of the report.
            if (text is "## Findings" or "## Recommendations" || text.Contains("now a draft tool", StringComparison.Ordinal)) continue;
            var written = PlainWords.Split(OwnWords().Replace(text, string.Empty)).ToList();
            var read = passage.Blocks.SelectMany(at => WordsOf(source.Blocks[at])).ToHashSet();
            var own = written.Count(read.Contains);
            Assert.True(own >= LeastOwnShare * written.Count,
                $"Line {passage.First}: {string.Join(' ', written)}\nBlocks: {string.Join(' ', read)}");
        }
        var placed = source.Passages.SelectMany(passage => passage.Blocks).ToHashSet();
        var lost = Enumerable.Range(0, source.Blocks.Count).Where(at => !placed.Contains(at) && source.Blocks[at].LeftOutAs is null
            && WordsOf(source.Blocks[at]).Any());
        Assert.Empty(lost.Select(at => $"{source.Blocks[at].Place}: {source.Blocks[at].Text}"));
    }

    [Fact]
    public void A_joined_paragraph_a_table_and_the_title_page_keep_their_places()
    {
        var outcome = Importing.Draft(Importing.Import("report.docx", WordFile.Report()));
        var source = outcome.Source!;
        var lines = outcome.Files[0].Text.Split('\n');
        Assert.Contains("running header or footer", source.Blocks.Select(block => block.LeftOutAs));
        var table = Enumerable.Range(0, source.Blocks.Count).Single(at => source.Blocks[at].Kind is SourceKind.Table);
        string[] fromTable =
            [.. source.Passages.Where(passage => passage.Blocks.Contains(table)).Select(passage => lines[passage.First - 1])];
        Assert.Contains(fromTable, line => line.StartsWith("### 1. Send minutes in five days.", StringComparison.Ordinal));
        Assert.Contains(fromTable, line => line.StartsWith("### 2. Invite the school.", StringComparison.Ordinal));
        var moved = source.Passages.Single(passage => lines[passage.First - 1].Contains("draft tool", StringComparison.Ordinal));
        Assert.Equal(
            ["Was the right person there?", "Were minutes sent?"],
            moved.Blocks.Select(at => source.Blocks[at].Text.Split(' ', 2)[1]).Select(text => text.TrimStart()));
    }

    // Braces, escapes, and the words before a heading that groups items.
    [GeneratedRegex(@"\{[^}]*\}$|&#12[35];|^\*In the report(?: under)?:|^\*\*(?:Rationale|Lead):")]
    private static partial Regex OwnWords();

    private static IEnumerable<string> WordsOf(SourcePassage block) =>
        PlainWords.Split($"{block.Text} {string.Join(' ', block.Rows.SelectMany(row => row))}");
}
