using System.Text.RegularExpressions;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Items;

/// <summary>Recognises findings and recommendations in paragraphs without marks or numbers, by the heading above them.</summary>
internal static class ProseItems
{
    private const int FewestWords = 4;

    /// <summary>Whether a paragraph is an item.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="isFindings">Whether the heading opens findings, otherwise recommendations.</param>
    public static bool IsItem(ReportBlock block, bool isFindings)
    {
        if (block is not { Role: BlockRole.Text, IsTable: false, IsPoint: false, Number: null }) return false;
        if (PlainWords.Count(block.Text) < FewestWords || block.Text[^1] is ':') return false;
        var isQuotation = block.Text[0] is '“' or '"' or '‘';
        if (isQuotation || char.IsDigit(block.Text[0]) || AsidePattern.IsMatch(block.Text)) return false;
        return isFindings || LeadFinder.IsDirective(block.Text);
    }

    /// <summary>Whether a block ends with a full stop, which a bracket, a quotation mark or the number of a note may follow.</summary>
    public static bool EndsInStop(ReportBlock block) =>
        block.Text.TrimEnd(')', '”', '"', '’', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ']').EndsWith('.');

    // Sentences about the report itself, and the end of a letter.
    private static readonly Regex AsidePattern = new(
        @"^(?:(?:this|the (?:next|following)|these|our) (?:sections?|chapters?|parts?|reports?|reviews?|audits?|tables?|pages?|"
        + @"findings)\b|(?:below|overleaf|figure|table|source|note|yours|published|contact|for (?:further|more))\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
