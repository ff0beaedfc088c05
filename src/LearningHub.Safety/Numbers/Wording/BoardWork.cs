using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers.Wording;

/// <summary>
/// Tells people who take part in the work of a board, whose number is no secret, from people of a case, of whom the same words are used:
/// "joined a gang", "were interviewed by the police", "was not asked to the panel".
/// </summary>
internal static class BoardWork
{
    private static readonly int Participation = WordLists.NumberOf("participation");
    private static readonly int Boards = WordLists.NumberOf("board-words");
    private static readonly int Harm = WordLists.NumberOf("case-harm");
    private static readonly int Practice = WordLists.NumberOf("practice-counts");
    private static readonly int Papers = WordLists.NumberOf("case-papers");

    /// <summary>Whether a sentence tells of people who help a board, study or course.</summary>
    public static bool TakesPart(TokenLine line, int from, int to)
    {
        if (!line.MayHold(Participation) || TellsOfCase(line, from, to)) return false;
        for (var at = from; at < to; at++)
        {
            if (line.MatchList(at, Participation) > 0 && !IsOfCase(line, at, from, to)) return true;
        }
        return false;
    }

    /// <summary>Whether a sentence names a panel or group of a board to which the people belong.</summary>
    public static bool NamesBoard(TokenLine line, int from, int to) =>
        line.HasEntry(Boards, from, to) && !TellsOfCase(line, from, to);

    /// <summary>Whether a sentence tells of harm, custody or flight, or of those who are left out.</summary>
    public static bool TellsOfCase(TokenLine line, int from, int to) => line.HasEntry(Harm, from, to) || IsLeftOut(line, from, to);

    /// <summary>Whether a word of taking part or of speaking has another meaning where it stands.</summary>
    public static bool IsOfCase(TokenLine line, int at, int from, int to)
    {
        var tokens = line.Tokens;
        var next = at + 1 < to ? tokens[at + 1].Word.Text : string.Empty;
        switch (tokens[at].Word.Text)
        {
            case "spoke" or "spoken":
                return next is "no" or "any" or "little" or "only" or "hardly" || (at + 1 < to && tokens[at + 1].IsCapital);
            case "wrote": return next == "to" && at + 2 < to && tokens[at + 2].Word.Text is "the" or "a" or "his" or "her" or "their";
            case "interviewed": return next == "by" || (at > from && tokens[at - 1].Word.Text == "be");
            // "sent two people to the learning day"
            case "to": return false;
            // "what the plan said"
            case "said" or "says": return at > from && (tokens[at - 1].Is(Practice) || tokens[at - 1].Is(Papers));
            default: return IsDenied(tokens, at, from);
        }
    }

    // "had been offered the course", "hadn't been trained": who was to come is not who came.
    private static bool IsDenied(Token[] tokens, int at, int from)
    {
        for (var before = Math.Max(from, at - 3); before < at; before++)
        {
            if (tokens[before].Word.Text is "offered" or "refused" or "missed" or "ordered" or "sent" or "never" or "not" or "hadn't"
                or "wasn't" or "weren't" or "haven't" or "no") return true;
        }
        return false;
    }

    // "was not asked to the panel", "neither of them was told of it"
    private static bool IsLeftOut(TokenLine line, int from, int to)
    {
        var isNone = false;
        for (var at = from; at < to; at++)
        {
            var text = line.Tokens[at].Word.Text;
            isNone |= text is "not" or "never" or "neither" or "none" or "nobody";
            if (isNone && text is "attended" or "joined" && line.Tokens[from].Word.Text is "none" or "neither") return true;
            if (isNone && text is "asked" or "told" or "invited" or "consulted" or "seen" && at > from
                && line.Tokens[at - 1].Word.Text is "was" or "were" or "been" or "not" or "never" or "or") return true;
        }
        return false;
    }
}
