using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <content>Names of those who have written or inquired, told by what the sentence says that they did.</content>
internal sealed partial class PublicContext
{
    private const int LongestList = 12;
    private static readonly int Argued = WordLists.NumberOf("argued-words");
    private static readonly int ArguedAlone = WordLists.NumberOf("argued-alone");
    private static readonly int ArguedAbout = WordLists.NumberOf("argued-about");
    private static readonly int ArguedHow = WordLists.NumberOf("argued-how");
    private static readonly int ResearchWords = WordLists.NumberOf("research-words");
    private static readonly int Writing = WordLists.NumberOf("writing-words");

    // "Featherstone, Morris and White have argued for years", "Since Jay, Casey and the Inquiry, there has been advice"
    private static bool IsAmongAuthors(LineStory story, CapitalRun run)
    {
        var sentence = story.At(run.First);
        if (HasWrittenAbout(story.Line.Tokens, run.End)) return true;
        if (sentence.TellsOfOne || sentence.HasEvent) return false;
        var (line, tokens) = (story.Line, story.Line.Tokens);
        var (first, end) = (FirstOfList(tokens, run.First), EndOfList(tokens, run.End));
        // "The Hackitt, Casey and Jay reviews"
        if ((end > run.End || first < run.First) && end < tokens.Length && !tokens[end].BeginsSentence
            && line.MatchList(end, Lists.Works) > 0 && tokens[end].Word.Text.EndsWith('s')) return true;
        var isList = first < run.First || end > run.End || HasAnd(tokens, run);
        if (isList && !line.HasEntry(ResearchWords, 0, tokens.Length)) return false;
        if (isList && HasPublic(line, first, end)) return true;
        return Writes(line, end, isAlone: !isList);
    }

    // "Ferguson has written at length about the child in the room"
    private static bool HasWrittenAbout(Token[] tokens, int at) =>
        at + 2 < tokens.Length && tokens[at].Word.Text is "has" or "have" && tokens[at + 1].Is(Argued) && tokens[at + 2].Is(ArguedAbout);

    // One name alone must have written; several may have found or followed.
    private static bool Writes(TokenLine line, int end, bool isAlone)
    {
        var tokens = line.Tokens;
        var at = end;
        var hasAuxiliary = at < tokens.Length && tokens[at].Word.Text is "have" or "has";
        if (hasAuxiliary) at++;
        for (; at < tokens.Length && at < end + 3; at++)
        {
            if (!tokens[at].Is(ArguedHow)) break;
        }
        if (at >= tokens.Length || tokens[at].BeginsSentence) return false;
        return isAlone ? hasAuxiliary && tokens[at].Is(ArguedAlone)
            : line.MatchList(at, Writing) > 0 || line.MatchList(at, Lists.Works) > 0;
    }

    private static bool HasPublic(TokenLine line, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (line.Tokens[at].IsCapital && line.Tokens[at].Is(Lists.Public)) return true;
        }
        return false;
    }

    private static bool HasAnd(Token[] tokens, CapitalRun run)
    {
        for (var at = run.First; at < run.End; at++)
        {
            if (tokens[at].Word.Text is "and" or "&") return true;
        }
        return false;
    }

    // Back over capitals with commas and "and" between them.
    private static int FirstOfList(Token[] tokens, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - LongestList); at--)
        {
            if (IsOfList(tokens, at) && tokens[at].Sentence == tokens[first].Sentence) continue;
            return First(tokens, at + 1, first);
        }
        return First(tokens, Math.Max(0, first - LongestList), first);
    }

    private static int First(Token[] tokens, int at, int first)
    {
        while (at < first && !tokens[at].IsCapital) at++;
        // "Since Jay, Casey": a word of English with the capital of its sentence.
        return at < first && tokens[at].BeginsSentence && tokens[at].Word.IsOrdinary && !tokens[at].Word.IsGiven ? at + 1 : at;
    }

    private static int EndOfList(Token[] tokens, int end)
    {
        var last = end;
        for (var at = end; at < Math.Min(tokens.Length, end + LongestList) && IsOfList(tokens, at) && !tokens[at].BeginsSentence; at++)
        {
            if (tokens[at].IsCapital) last = at + 1;
        }
        return last;
    }

    private static bool IsOfList(Token[] tokens, int at) =>
        (tokens[at].IsCapital && tokens[at].IsWord) || tokens[at].IsSign(',') || tokens[at].Word.Text is "and" or "&" or "the";
}
