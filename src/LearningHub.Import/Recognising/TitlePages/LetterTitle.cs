using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Wording;


namespace LearningHub.Import.Recognising.TitlePages;

/// <summary>Finds the subject of a letter: the short lines between "Dear …" and its first sentence.</summary>
internal static class LetterTitle
{
    private const int MostAbove = 40;
    private const int MostLines = 3;

    /// <summary>Places of the subject lines; empty if the text is not a letter.</summary>
    public static List<int> Lines(IReadOnlyList<ReportBlock> blocks)
    {
        var body = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].IsBody).Take(MostAbove).ToList();
        var greeting = body.FindIndex(i => IsGreeting(blocks[i]));
        if (greeting < 0) return [];
        var lines = body.Skip(greeting + 1).TakeWhile(i => IsSubject(blocks[i])).Take(MostLines).ToList();
        // Only successive lines: after a blank line the text begins.
        return lines.Count == 0 ? [] : [lines[0], .. lines.Skip(1).TakeWhile(i => blocks[i].Source.BlankBefore == 0)];
    }

    /// <summary>Whether a line greets the reader of a letter.</summary>
    public static bool IsGreeting(ReportBlock block) =>
        block.Text.StartsWith("Dear ", StringComparison.Ordinal) && PlainWords.Count(block.Text) <= 8;

    private static bool IsSubject(ReportBlock block) =>
        block is { IsTable: false, IsPoint: false, Number: null } && PlainWords.Count(block.Text) is > 1 and <= 25
        && block.Text[^1] is not ('.' or ':' or ',' or ';') && !HeadingWords.IsFindings(block.Printed)
            && !HeadingWords.IsMain(block.Printed);
}
