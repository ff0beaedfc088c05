using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Numbers.Wording;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>
/// Rows of counts without a noun at each: a series by year or term ("0, 1, 0, 2, 0"), counts by ages ("under 14, 1; 14 and 15, 2"),
/// counts behind years or places ("2023 nil, 2024 1"), and counts before what they count ("22 neglect, 9 dv, 3 cse").
/// </summary>
internal sealed partial class SeriesFinder(int limit)
{
    private const int Reach = 24;
    private const int LeastInSeries = 3;
    private static readonly int Counted = WordLists.NumberOf("counted-people");
    private static readonly int Rare = WordLists.NumberOf("rare-cases");
    private static readonly int StandIns = WordLists.NumberOf("stand-ins");
    private static readonly int Harm = WordLists.NumberOf("harm-kinds");
    private static readonly int Ethnic = WordLists.NumberOf("ethnic-groups");
    private static readonly int Ratings = WordLists.NumberOf("rating-words");

    /// <summary>Adds what a line holds.</summary>
    public void Find(LineStory story, FoundList found)
    {
        var line = story.Line;
        if (!line.MayHold(WordLists.Numbers) || line.Line.Samples.Count > 0) return;
        var tokens = line.Tokens;
        for (var at = 1; at < tokens.Length; at++)
        {
            if (!IsCountOrNone(tokens[at])) continue;
            var end = EndOfSeries(tokens, at);
            if (end < 0) end = EndOfLabelled(line, at);
            var isOfBands = end < 0 && (end = EndOfBands(tokens, at)) > 0;
            if (end < 0) end = EndOfRow(line, at);
            if (end < 0) end = EndOfNames(tokens, at);
            if (end < 0) continue;
            if (IsOfPeople(line, at, end)) Add(line, at, end, isOfBands, found);
            at = end - 1;
        }
    }

    private static bool IsCount(in Token token) => token.Word.Number is >= 0 and < 1000 && token.Kind != TokenKind.Code;

    private static bool IsCountOrNone(in Token token) => IsCount(token) || token.Word.Text is "nil" or "none";

    // "by quarter: 0, 2, 1, 0": numbers alone behind a colon or a bar, at least three.
    private static int EndOfSeries(Token[] tokens, int at)
    {
        if (!tokens[at - 1].IsSignOf(":=|")) return -1;
        var (end, many) = (at + 1, 1);
        while (end + 1 < tokens.Length && (tokens[end].IsSignOf(",;|") || tokens[end].Word.Text == "and") && IsCount(tokens[end + 1]))
        {
            end += 2;
            many++;
        }
        if (end < tokens.Length && tokens[end].IsWord && !tokens[end].BeginsSentence) return -1;
        return many >= LeastInSeries ? end : -1;
    }

    // "22 neglect, 9 dv, 3 cse": each number has its word or two behind it.
    private static int EndOfLabelled(TokenLine line, int at)
    {
        var (end, many, next) = (-1, 0, at);
        while (next < line.Tokens.Length && IsCount(line.Tokens[next]) && LabelEnd(line, next) is > 0 and var label)
        {
            end = label;
            many++;
            if (label + 1 >= line.Tokens.Length || !line.Tokens[label].IsSignOf(",;+")) break;
            next = label + 1;
        }
        return many >= LeastInSeries ? end : -1;
    }

    private static int LabelEnd(TokenLine line, int at)
    {
        // "4 x CP"
        if (at + 2 < line.Tokens.Length && line.Tokens[at + 1].Word.Text is "x" or "×") at++;
        for (var length = 3; length > 0; length--)
        {
            if (at + length >= line.Tokens.Length) continue;
            if (line.MatchList(at + 1, Harm) == length || line.MatchList(at + 1, Ethnic) == length || line.MatchList(at + 1, Rare) == length
                || line.MatchList(at + 1, Lists.People) == length || line.MatchList(at + 1, Counted) == length) return at + 1 + length;
        }
        return -1;
    }

    // "under 14, 1; 14 and 15, 2; 16 and 17, 11": at least two ages with a count each, of which this is the first.
    private static int EndOfBands(Token[] tokens, int at)
    {
        var (end, many, next) = (-1, 0, at);
        while (next < tokens.Length && IsBandCount(tokens, next))
        {
            end = next + 1;
            many++;
            next = NextBandCount(tokens, end);
        }
        return many > 1 ? end : -1;
    }

    private static bool IsBandCount(Token[] tokens, int at) =>
        IsCountOrNone(tokens[at]) && at > 2 && tokens[at - 1].IsSignOf(",:=") && tokens[at - 2].Word.Number is >= 0 and < 30
        && (tokens[at - 3].IsSignOf("-–") || tokens[at - 3].Word.Text is "to" or "and" or "under" or "over"
            or "below" or "above" or "age" or "aged")
        && (at + 1 == tokens.Length || tokens[at + 1].BeginsSentence || tokens[at + 1].IsSignOf(";.,("));

    private static int NextBandCount(Token[] tokens, int from)
    {
        for (var at = from; at < Math.Min(tokens.Length, from + 8); at++)
        {
            if (IsBandCount(tokens, at)) return at;
        }
        return tokens.Length;
    }

    // The words before the row, or in it, say that it counts people: training days and audits come in rows as well.
    private static bool IsOfPeople(TokenLine line, int at, int end)
    {
        var from = Math.Max(0, at - Reach);
        while (from < at && line.Tokens[from].Sentence < line.Tokens[at].Sentence - 1) from++;
        if (line.HasEntry(Ratings, from, end)) return false;
        if (line.HasEntry(Heads, from, at) && !PracticeWords.CountsPractice(line, from, at)) return true;
        if (BoardWork.TakesPart(line, from, end)) return false;
        if (PracticeWords.CountsPractice(line, from, end)) return false;
        return line.HasEntry(Lists.People, from, end) || line.HasEntry(Counted, from, end) || line.HasEntry(Rare, from, end)
            || line.HasEntry(StandIns, from, end) || line.HasEntry(Harm, at, end);
    }

    // "5 to 9, 7": of the ages of a band each but the last has a word before it.
    private static bool IsAge(Token[] tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && tokens[at + 1].IsSignOf(",:") && !tokens[at - 1].IsSignOf(",;:=|")
        && tokens[at - 1].Word.Text != "and";

    private void Add(TokenLine line, int from, int end, bool isOfBands, FoundList found)
    {
        for (var at = from; at < end; at++)
        {
            var number = line.Tokens[at].Word.Number;
            if (number < 1 || number > limit || line.Tokens[at].Kind == TokenKind.Code) continue;
            if ((isOfBands && IsAge(line.Tokens, at)) || IsYear(line.Tokens[at])) continue;
            found.TryAdd(new SafetyFinding(
                SafetyKind.SmallNumber, line.Line, line.Tokens[at].Start, line.Tokens[at].End - line.Tokens[at].Start,
                $"A count of {number} in a row: so few people are known to their neighbours.", SmallNumberFinder.Advice));
        }
    }
}
