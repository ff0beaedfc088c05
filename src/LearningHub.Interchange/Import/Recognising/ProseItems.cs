using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Paragraphs without marks or numbers that are findings or recommendations, because a heading above them says so.</summary>
internal static class ProseItems
{
    private const int FewestWords = 4;

    /// <summary>Whether a paragraph is an item.</summary>
    /// <param name="piece">The paragraph.</param>
    /// <param name="isFindings">Whether the heading opens findings, otherwise recommendations.</param>
    public static bool IsItem(Piece piece, bool isFindings)
    {
        if (piece is not { Role: PieceRole.Text, IsTable: false, IsPoint: false, Number: null } || Letters.Count(piece.Text) < FewestWords)
            return false;
        if (piece.Text[^1] is ':' || piece.Text[0] is '“' or '"' or '‘' || char.IsDigit(piece.Text[0]) || AsidePattern.IsMatch(piece.Text))
            return false;
        return isFindings || LeadFinder.IsDirective(piece.Text);
    }

    /// <summary>Whether a piece ends as a sentence does: in a full stop, perhaps with a bracket, a quotation mark or the number of a note
    /// behind it.</summary>
    public static bool EndsInStop(Piece piece) =>
        piece.Text.TrimEnd(')', '”', '"', '’', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ']').EndsWith('.');

    // What tells of the report itself, and what ends a letter.
    private static readonly Regex AsidePattern = new(
        @"^(?:(?:this|the (?:next|following)|these|our) (?:sections?|chapters?|parts?|reports?|reviews?|audits?|tables?|pages?|"
        + @"findings)\b|(?:below|overleaf|figure|table|source|note|yours|published|contact|for (?:further|more))\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
