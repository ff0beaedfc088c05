using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <content>Rows of years, months or places behind a colon, each with its count.</content>
internal sealed partial class SeriesFinder
{
    private const int LongestRowLabel = 3;
    private const int ReachOfNextInRow = 7;
    private static readonly int Heads = WordLists.NumberOf("row-heads");
    private static readonly int Seasons = WordLists.NumberOf("seasons");

    // "2019 nil, 2020 nil, 2021 one", "Orkney 1, Moray 0": the first of them stands behind a colon or a bar.
    private static int EndOfRow(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        var first = StartOfLabel(tokens, at);
        if (first < 1 || !tokens[first - 1].IsSignOf(":|")) return -1;
        var (end, many, hasNone, isOfMonths) = (-1, 0, false, false);
        for (var next = at; next < tokens.Length; next = NextInRow(tokens, end))
        {
            end = next + 1;
            many++;
            hasNone |= tokens[next].Word.Number <= 0;
            isOfMonths |= tokens[next - 1].Is(Lists.Months);
        }
        return many > 1 && (hasNone || !isOfMonths) ? end : -1;
    }

    private static int NextInRow(Token[] tokens, int from)
    {
        for (var at = from; at < Math.Min(tokens.Length, from + ReachOfNextInRow); at++)
        {
            if (StartOfLabel(tokens, at) > 0) return at;
        }
        return tokens.Length;
    }

    // The first token of the label before a count, or -1: a year, a month, a quarter or a name.
    private static int StartOfLabel(Token[] tokens, int at)
    {
        if (at < 2 || !IsCountOrNone(tokens[at]) || IsYear(tokens[at]) || !EndsCell(tokens, at + 1)) return -1;
        var last = tokens[at - 1].IsSignOf(":=") ? at - 2 : at - 1;
        var start = last;
        while (start > 0 && last - start <= LongestRowLabel && !tokens[start - 1].IsSignOf(":|,;") && tokens[start - 1].Word.Text != "and")
            start--;
        if (start == 0 || start > last || last - start > LongestRowLabel) return -1;
        var isTime = IsYear(tokens[start]) || tokens[last].Is(Lists.Months) || tokens[last].Is(Seasons)
            || tokens[last].Word.Text is "quarter" or "term" or "q1" or "q2" or "q3" or "q4";
        return isTime || (tokens[start].IsCapital && tokens[last].IsCapital && tokens[last].IsWord && IsDigits(tokens[at])) ? start : -1;
    }

    private static bool IsDigits(in Token token) => token.Kind == TokenKind.Number || token.Word.Number <= 0;

    // "2021", "2021-22", "2021/22"
    private static bool IsYear(in Token token) =>
        token is { Kind: TokenKind.Number, Length: 4, Word.Number: > 1990 and < 2100 }
        || (token.Length is 7 && token.Word.Text.StartsWith("20", StringComparison.Ordinal) && token.Word.Text[4] is '-' or '–' or '/');

    private static bool EndsCell(Token[] tokens, int next) =>
        next == tokens.Length || tokens[next].BeginsSentence || tokens[next].IsSignOf(",;.(|") || tokens[next].Word.Text == "and";

    // "2 Barra, 1 Tiree": the name stands behind its count.
    private static int EndOfNames(Token[] tokens, int at)
    {
        if (!tokens[at - 1].IsSignOf(":|")) return -1;
        var (end, many) = (-1, 0);
        for (var next = at; next + 1 < tokens.Length && tokens[next].Kind == TokenKind.Number && tokens[next + 1].IsCapital; next = end + 1)
        {
            end = next + 2;
            many++;
            if (end + 1 >= tokens.Length || !tokens[end].IsSignOf(",;")) break;
        }
        return many >= LeastInSeries ? end : -1;
    }
}
