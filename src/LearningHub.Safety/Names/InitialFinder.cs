using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>Initials with a surname ("TR Aspinall", "K. J. Mellor"), and initials alone where a person is told of ("J.T. from the
/// estate").</summary>
internal static class InitialFinder
{
    private static readonly int Personal = WordLists.NumberOf("behind-initials");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, RunReader reader, PublicContext context, FoundList found)
    {
        var tokens = story.Line.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            var end = EndOfInitials(tokens, at);
            if (IsGivenWithInitial(tokens, at)) Add(story, context, new CapitalRun(at, at + 3), found);
            if (IsTitledPair(tokens, at)) Add(story, context, new CapitalRun(at - 1, at + 1), found);
            if (end == at) continue;
            var hasSurname = end < tokens.Length && tokens[end].IsCapital && tokens[end].IsWord && !tokens[end].IsShouted
                && tokens[end].NameLength > 2
                && !tokens[end].Is(Lists.Capitals) && !reader.IsPublic(end) && !tokens[end].BeginsSentence
                    && tokens[end].Start - tokens[end - 1].End <= 1;
            // "A Glasgow trial": an article.
            if (tokens[at] is { BeginsSentence: true, Word.Text: "a" } && end == at + 1) continue;
            // "C. Said and seen": a letter that counts headings.
            if (at == 0 && end == 2 && hasSurname && tokens[end].Word.IsOrdinary) continue;
            if (hasSurname && (reader.IsUnknown(end) || IsDotted(tokens, at, end))) Add(story, context, new CapitalRun(at, end + 1), found);
            else if (IsPairOfInitials(story, at, end)) Add(story, context, new CapitalRun(at, end), found);
            else if (end - at >= 3 && story.At(at).IsStory && end < tokens.Length && tokens[end].Is(Personal))
                Add(story, context, new CapitalRun(at, end), found);
            at = Math.Max(at, end - 1);
        }
    }

    // "K.T.": two letters with a stop behind each, close together.
    private static bool IsPairOfInitials(LineStory story, int at, int end)
    {
        var tokens = story.Line.Tokens;
        if (end - at != 4 || !tokens[at + 1].IsSign('.') || !tokens[end - 1].IsSign('.') || tokens[at + 2].Start != tokens[at + 1].End)
            return false;
        return $"{tokens[at].Word.Text}{tokens[at + 2].Word.Text}" is not (
            "uk" or "us" or "eu" or "un" or "pe" or "re" or "am" or "pm" or "ba" or "ma" or "nb" or "ps" or "ni" or "gp" or "ie" or "eg"
            or "tv" or "id");
    }

    // "Sue P."
    private static bool IsGivenWithInitial(Token[] tokens, int at) =>
        at + 2 < tokens.Length && tokens[at].IsCapital && tokens[at].Word.IsGiven && tokens[at + 1].IsCapital && tokens[at + 1].IsWord
        && tokens[at + 1].NameLength == 1 && tokens[at + 1].Word.Text is not ("a" or "i") && tokens[at + 2].IsSign('.')
        && tokens[at + 2].Start == tokens[at + 1].End && !(tokens[at].BeginsSentence && tokens[at].Word.IsOrdinary)
        && !tokens[at].Is(Lists.Months) && !tokens[at].Is(Lists.Capitals);

    // "Mrs B-W"
    private static bool IsTitledPair(Token[] tokens, int at) =>
        at > 0 && tokens[at - 1].IsCapital && tokens[at - 1].Is(Lists.Titles) && tokens[at].IsShouted && tokens[at].NameLength is 3 or 5
        && tokens[at].Word.Text[1] == '-';

    private static bool IsDotted(Token[] tokens, int at, int end) => end > at + 1 && tokens[end - 1].IsSign('.');

    // "K. J.", "T", "TR": the token behind them.
    private static int EndOfInitials(Token[] tokens, int at)
    {
        if (!tokens[at].IsCapital || !tokens[at].IsWord) return at;
        if (tokens[at].NameLength == 2 && tokens[at].IsShouted && !tokens[at].Word.IsOrdinary) return at + 1;
        var end = at;
        while (end < tokens.Length && end - at < 6 && tokens[end].IsWord && tokens[end].IsCapital && tokens[end].NameLength == 1
            && tokens[end].Word.Text is not "i")
        {
            end++;
            if (end < tokens.Length && tokens[end].IsSign('.') && tokens[end].Start == tokens[end - 1].End) end++;
        }
        return end;
    }

    private static void Add(LineStory story, PublicContext context, CapitalRun run, FoundList found)
    {
        if (context.Has(story, run)
            || (run.First > 0 && story.Line.Tokens[run.First - 1].IsCapital
            && story.Line.Tokens[run.First - 1].Is(Lists.OnePerson))) return;
        var tokens = story.Line.Tokens;
        var finding = new SafetyFinding(
            SafetyKind.Name, story.Line.Line, tokens[run.First].Start, tokens[run.End - 1].End - tokens[run.First].Start,
            Suggestion: NameFinder.NameAdvice);
        found.TryAdd(finding);
    }
}
