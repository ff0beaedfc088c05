using System.Text.RegularExpressions;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Layout;

/// <summary>Finds addresses, telephone numbers and web addresses of the publisher: short lines at the end of a report or on its first
/// page.</summary>
internal static class ContactFinder
{
    private const int LongestLine = 70;
    private const int LongestNotice = 200;
    private const int MostAbove = 6;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Marks such lines. An address is marked from its first line to its postcode.</summary>
    public static List<ReportBlock> Mark(IReadOnlyList<ReportBlock> blocks)
    {
        var marked = blocks.ToList();
        for (var i = 0; i < marked.Count; i++)
        {
            if (marked[i] is { IsBody: true, IsTable: false, Text.Length: <= LongestNotice } notice
                && NoticePattern.IsMatch(notice.Printed))
                marked[i] = notice with { Role = BlockRole.Contact };
            if (!IsShort(marked[i])) continue;
            var text = marked[i].Printed;
            var isPostcode = PostcodePattern.IsMatch(text);
            if (!isPostcode && !LinePattern.IsMatch(text)) continue;
            var start = i;
            if (isPostcode)
            {
                while (start > 0 && i - start < MostAbove && IsAddressLine(marked[start - 1]) && !IsSeparate(marked, start)) start--;
            }
            for (var line = start; line <= i; line++) marked[line] = marked[line] with { Role = BlockRole.Contact };
        }
        return marked;
    }

    /// <summary>Whether a line ends in a postcode, so that it is not a heading.</summary>
    public static bool IsPostcode(string text) => text.Length <= LongestLine && PostcodePattern.IsMatch(text);

    // A blank line above ends an address, unless every line has one.
    private static bool IsSeparate(List<ReportBlock> blocks, int at) =>
        blocks[at].Source.BlankBefore > 0 && !(at + 1 < blocks.Count && blocks[at + 1].Source.BlankBefore > 0);

    private static bool IsShort(ReportBlock block) =>
        block is { Role: BlockRole.Text or BlockRole.Heading, IsTable: false, IsPoint: false } && block.Text.Length is > 0
            and <= LongestLine;

    private static bool IsAddressLine(ReportBlock block) =>
        IsShort(block) && block.Role is BlockRole.Text && PlainWords.Count(block.Text) <= 6
            && block.Text[^1] is not ('.' or ':' or ';' or '?' or '!') && char.IsLetterOrDigit(block.Text[0])
        && (char.IsUpper(block.Text[0]) || char.IsDigit(block.Text[0])) && !HeadingWords.IsMain(block.Printed)
            && !HeadingWords.IsFindings(block.Printed);

    private static readonly Regex PostcodePattern =
        new(@"(?:^|[ ,])[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // "For further information contact: …, name@example.org".
    private static readonly Regex NoticePattern = new(
        @"^(?:for (?:further|more) (?:information|details),? (?:please )?(?:contact|ring|email|write to|visit|see|go to)|"
        + @"contact(?: us| details| officer)?:).*(?:@|\d{4,5} ?\d{3}|www\.|https?://)", Options);

    private static readonly Regex LinePattern = new(
        @"^(?:(?:t|tel|telephone|phone|textphone|fax|f|mobile|switchboard)\s*[:.]?\s*)\+?[0-9(][0-9 ()-]{8,20}$|^(?:e|email|e-mail|w|web|"
        + @"website|www)\s*[:.]?\s*\S{2,60}[.@]\S{2,60}$|^(?:https?://|www\.)\S{3,60}$|^\S{1,40}@\S{3,50}\.\S{2,20}$",
        Options);
}
