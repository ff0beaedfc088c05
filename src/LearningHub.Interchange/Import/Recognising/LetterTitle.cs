using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds the subject of a letter: the short lines between "Dear …" and its first sentence.</summary>
internal static class LetterTitle
{
    private const int MostAbove = 40;
    private const int MostLines = 3;

    /// <summary>Places of the subject lines; empty if the text is no letter.</summary>
    public static List<int> Lines(IReadOnlyList<Piece> pieces)
    {
        var body = Enumerable.Range(0, pieces.Count).Where(i => pieces[i].IsBody).Take(MostAbove).ToList();
        var greeting = body.FindIndex(i => IsGreeting(pieces[i]));
        if (greeting < 0) return [];
        var lines = body.Skip(greeting + 1).TakeWhile(i => IsSubject(pieces[i])).Take(MostLines).ToList();
        // Only lines that belong together: a blank line between them begins the text.
        return lines.Count == 0 ? [] : [lines[0], .. lines.Skip(1).TakeWhile(i => pieces[i].Block.BlankBefore == 0)];
    }

    /// <summary>Whether a line greets the reader of a letter.</summary>
    public static bool IsGreeting(Piece piece) =>
        piece.Text.StartsWith("Dear ", StringComparison.Ordinal) && Letters.Count(piece.Text) <= 8;

    private static bool IsSubject(Piece piece) =>
        piece is { IsTable: false, IsPoint: false, Number: null } && Letters.Count(piece.Text) is > 1 and <= 25
        && piece.Text[^1] is not ('.' or ':' or ',' or ';') && !HeadingWords.IsFindings(piece.Printed)
            && !HeadingWords.IsMain(piece.Printed);
}
