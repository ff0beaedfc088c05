using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>Finds numbers and account names that are spelled out in words: "oh seven seven double-oh", "jade dot mcq dot 09", "Mike Sierra
/// four".</summary>
internal static class SpelledFinder
{
    private static readonly int Digits = WordLists.NumberOf("spelled-digits");
    private static readonly int Letters = WordLists.NumberOf("spelled-letters");
    private static readonly int LetterNames = WordLists.NumberOf("letter-names");
    private static readonly int Signs = WordLists.NumberOf("spelled-signs");
    private static readonly int Joints = WordLists.NumberOf("spelled-joints");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(TokenLine line, FoundList found)
    {
        if (line.SkipsQuickScan || line.MayHold(Digits) || line.MayHold(Letters) || line.MayHold(LetterNames) || line.MayHold(Signs)
            || line.Text.Contains('-', StringComparison.Ordinal)) Numbers(line, found);
        if (line.MayHold(Joints)) Joined(line, found);
        if (line.Text.Contains(" for ", StringComparison.Ordinal)) LettersFor(line, found);
    }

    private static void Numbers(TokenLine line, FoundList found)
    {
        var tokens = line.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            var run = SpelledRun.At(tokens, at);
            if (run.End == at) continue;
            if (run.IsReference) Add(line, at, run.End, run.IsDialled ? SafetyKind.Phone : SafetyKind.Reference, found);
            at = run.End - 1;
        }
    }

    // "YB19, then K for kilo, T for tango": letters told by words that begin with them.
    private static void LettersFor(TokenLine line, FoundList found)
    {
        var tokens = line.Tokens;
        var (first, end) = (-1, -1);
        for (var at = 0; at + 2 < tokens.Length; at++)
        {
            if (!tokens[at].IsWord || tokens[at].NameLength != 1 || tokens[at + 1].Word.Text != "for" || !tokens[at + 2].IsWord
                || tokens[at + 2].NameLength < 3 || tokens[at + 2].Word.Text[0] != tokens[at].Word.Text[0]) continue;
            if (first >= 0 && at - end <= 3 && IsByNumber(tokens, first, at + 3)) Add(line, first, at + 3, SafetyKind.Reference, found);
            if (first < 0 || at - end > 3) first = at;
            end = at + 3;
        }
    }

    // "S for safety and C for comfort" spells no plate: that has a digit beside it.
    private static bool IsByNumber(Token[] tokens, int first, int end)
    {
        for (var at = Math.Max(0, first - 6); at < Math.Min(tokens.Length, end + 8); at++)
        {
            if (tokens[at].Kind is TokenKind.Number or TokenKind.Code || tokens[at].Word.Number >= 0) return true;
        }
        return false;
    }

    // "jade dot mcq dot 09", "babyg underscore leah": words joined by the names of signs.
    private static void Joined(TokenLine line, FoundList found)
    {
        var tokens = line.Tokens;
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            if (!tokens[at].Is(Joints)) continue;
            var (first, end, joints) = (at - 1, at + 2, 1);
            while (end + 1 < tokens.Length && tokens[end].Is(Joints) && !IsBreak(tokens[end + 1]))
            {
                end += 2;
                joints++;
            }
            var isName = !IsBreak(tokens[first]) && !IsBreak(tokens[at + 1])
                && (joints > 1 || line.HasEntry(Lists.AccountServices, 0, tokens.Length) || !tokens[first].Word.IsOrdinary
                || tokens[at].Word.Text == "underscore");
            if (isName) Add(line, first, Math.Min(end, tokens.Length), SafetyKind.Account, found);
            at = end;
        }
    }

    private static bool IsBreak(Token token) =>
        token.Kind == TokenKind.Sign || token.Word.Text is "the" or "a" or "and" or "or" or "is" or "was" or "to" or "on" or "of" or "in"
        or "by" or "each";

    private static void Add(TokenLine line, int first, int end, SafetyKind kind, FoundList found)
    {
        var (start, stop) = (line.Tokens[first].Start, line.Tokens[end - 1].End);
        found.TryAdd(new SafetyFinding(kind, line.Line, start, stop - start));
    }
}
