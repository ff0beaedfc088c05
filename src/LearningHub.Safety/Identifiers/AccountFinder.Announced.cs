using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <content>Names of accounts that words announce: "plays as", "on YouTube".</content>
internal sealed partial class AccountFinder
{
    private static void Announced(TokenLine line, FoundList found)
    {
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            var isWord = line.MatchList(at, AccountWords);
            var isService = line.MatchList(at, Lists.AccountServices);
            if (isWord == 0 && isService == 0) continue;
            // "Tag @HollinSCP if you share the film"
            if (line.Tokens[at].BeginsSentence && line.MatchList(at, Invitations) > 0) continue;
            if (at > 0 && line.HasEntry(Invitations, Math.Max(0, at - 3), at)) continue;
            if (isService > 0 && StartOfTitle(line, at) is >= 0 and var title)
                Add(line, line.Tokens[title].Start, line.Tokens[at - 2].Start, SafetyKind.Account, found);
            // "We post as ClydeCPC", "Ecstasy is sold as mandy"
            if (isWord > 1 && (IsOurs(line, at) || IsDrug(line.Tokens, at))) continue;
            var next = at + Math.Max(isWord, isService);
            if (NameBehind(line, next, isWord > 0, out var first, out var end))
                Add(line, line.Tokens[first].Start, line.Tokens[end - 1].End, SafetyKind.Account, found);
            else if (next + 1 < line.Tokens.Length && line.Tokens[next].Word.Text == "by" && IsJoined(line.Tokens, next + 1))
                Add(line, line.Tokens[next + 1].Start, EndOfJoined(line.Tokens, next + 1), SafetyKind.Account, found);
            else if (line.IsOtherLanguage && OddBehind(line, next) is >= 0 and var odd)
                Add(line, line.Tokens[odd].Start, line.Tokens[odd].End, SafetyKind.Account, found);
            at = next - 1;
        }
    }

    // "\"Chaos With The Six Squad\" on YouTube": the first word of a name in quotation marks before "on" and a service; -1 if none stands
    // there.
    private static int StartOfTitle(TokenLine line, int service)
    {
        var tokens = line.Tokens;
        if (service < 4 || tokens[service - 1].Word.Text != "on" || !tokens[service - 2].IsSignOf("\"”’'")) return -1;
        for (var at = service - 3; at >= Math.Max(0, service - LongestTitle); at--)
        {
            // "Friends of \"biscuitgoblin\" on Steam": a word that nobody knows.
            if (tokens[at].IsSignOf("\"“‘'")) return tokens[at + 1].IsCapital || IsUnknown(tokens[at + 1]) ? at + 1 : -1;
        }
        return -1;
    }

    private static bool IsOurs(TokenLine line, int at) =>
        at > 0 && line.Tokens[at - 1] is { BeginsSentence: true, Word.Text: "we" } && !line.Text.AsSpan().ContainsAny("\"“”");

    private static bool IsDrug(Token[] tokens, int at) =>
        at > 1 && tokens[at - 1].Word.Text is "is" or "are" or "was" or "were" && tokens[at - 2].Is(SoldDrugs);
}
