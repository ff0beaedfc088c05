using System.Text.RegularExpressions;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Layout;

/// <summary>Finds pull quotes: words in quotation marks, with the speaker on short lines below them.</summary>
internal static class PullQuoteFinder
{
    private const int Narrow = 40;
    private const int MostLines = 9;

    /// <summary>Marks pull quotes as text beside the running text. The speaker is added in brackets.</summary>
    public static List<ReportBlock> Mark(IReadOnlyList<ReportBlock> blocks)
    {
        var all = blocks.ToList();
        var marked = new List<ReportBlock>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var end = EndOfQuotation(all, i);
            var speaker = end > i ? EndOfSpeaker(all, end) : end;
            if (speaker <= end)
            {
                marked.Add(all[i]);
                continue;
            }
            var words = string.Join(' ', all[i..end].Select(block => block.Text)).Trim('*', '_', ' ');
            var by = string.Join(' ', all[end..speaker].Select(block => block.Text));
            int[] from = [.. all[i..speaker].SelectMany(block => block.From)];
            marked.Add(all[i] with { Role = BlockRole.SideText, Text = $"{words} ({by})", From = from });
            i = speaker - 1;
        }
        return marked;
    }

    private static int EndOfQuotation(List<ReportBlock> blocks, int start)
    {
        if (!IsLine(blocks[start]) || !OpeningPattern.IsMatch(blocks[start].Text)) return start;
        for (var i = start; i < blocks.Count && i < start + MostLines && IsLine(blocks[i]); i++)
        {
            if (i > start && blocks[i].Text.Length > Narrow) return start;
            if (ClosingPattern.IsMatch(blocks[i].Text)) return i + 1;
        }
        return start;
    }

    private static int EndOfSpeaker(List<ReportBlock> blocks, int start)
    {
        for (var length = 3; length > 0; length--)
        {
            if (start + length > blocks.Count) continue;
            var lines = blocks.GetRange(start, length);
            if (!lines.TrueForAll(block => IsLine(block) && block.Text.Length <= Narrow && !IsHeading(block.Text))) continue;
            if (SpeakerPattern.IsMatch(string.Join(' ', lines.Select(block => block.Text)))) return start + length;
        }
        return start;
    }

    private static bool IsHeading(string text) =>
        HeadingWords.IsMain(text) || HeadingWords.IsFindings(text) || HeadingWords.IsRecommendations(text);

    private static bool IsLine(ReportBlock block) =>
        block is { Role: BlockRole.Text, IsTable: false, IsPoint: false, Number: null };

    private static readonly Regex OpeningPattern = new(
        @"^[*_]*[“""‘]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex ClosingPattern = new(
        @"[”""’][.,]?[*_]*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex SpeakerPattern = new(
        @"^[-–—]?\s*(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,3}(?:parent|mother|father|carer|young person|child|grandparent|practitioner|"
        + @"social worker|worker|health visitor)s?(?:,\s*[A-Z][\w ]{1,25})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
