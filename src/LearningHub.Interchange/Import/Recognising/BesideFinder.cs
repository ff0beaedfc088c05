using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds quotations that stood beside the text: words in quotation marks, and below them on short lines who said them.</summary>
internal static class BesideFinder
{
    private const int Narrow = 40;
    private const int MostLines = 9;

    /// <summary>Marks such quotations with their speakers.</summary>
    public static List<Piece> Mark(IReadOnlyList<Piece> pieces)
    {
        var all = pieces.ToList();
        var marked = new List<Piece>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var end = EndOfQuotation(all, i);
            var speaker = end > i ? EndOfSpeaker(all, end) : end;
            if (speaker <= end)
            {
                marked.Add(all[i]);
                continue;
            }
            var words = string.Join(' ', all[i..end].Select(piece => piece.Text)).Trim('*', '_', ' ');
            var by = string.Join(' ', all[end..speaker].Select(piece => piece.Text));
            marked.Add(all[i] with { Role = PieceRole.Beside, Text = $"{words} ({by})" });
            i = speaker - 1;
        }
        return marked;
    }

    private static int EndOfQuotation(List<Piece> pieces, int start)
    {
        if (!IsLine(pieces[start]) || !OpeningPattern.IsMatch(pieces[start].Text)) return start;
        for (var i = start; i < pieces.Count && i < start + MostLines && IsLine(pieces[i]); i++)
        {
            if (i > start && pieces[i].Text.Length > Narrow) return start;
            if (ClosingPattern.IsMatch(pieces[i].Text)) return i + 1;
        }
        return start;
    }

    private static int EndOfSpeaker(List<Piece> pieces, int start)
    {
        for (var length = 3; length > 0; length--)
        {
            var lines = pieces.Skip(start).Take(length);
            if (start + length > pieces.Count
                || !lines.All(piece => IsLine(piece) && piece.Text.Length <= Narrow && !IsHeading(piece.Text))) continue;
            if (SpeakerPattern.IsMatch(string.Join(' ', pieces.Skip(start).Take(length).Select(piece => piece.Text))))
                return start + length;
        }
        return start;
    }

    private static bool IsHeading(string text) =>
        HeadingWords.IsMain(text) || HeadingWords.IsFindings(text) || HeadingWords.IsRecommendations(text);

    private static bool IsLine(Piece piece) => piece.Role is PieceRole.Text && !piece.IsTable && !piece.IsPoint && piece.Number is null;

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
