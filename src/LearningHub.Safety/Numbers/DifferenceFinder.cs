using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Numbers.Wording;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>
/// Few people whom a reader gets by taking one number from another: "118, or 117 without the one for sexual abuse", "there were 17, and
/// 16 of them are home", "The difference is one family".
/// </summary>
internal sealed class DifferenceFinder(int limit)
{
    private const int Reach = 40;
    private const int ReachOfNoun = 7;
    private static readonly RuleSet Rules = RuleBook.GetRules("difference");
    private static readonly int Counted = WordLists.NumberOf("counted-people");
    private static readonly int StandIns = WordLists.NumberOf("stand-ins");
    private static readonly int Practice = WordLists.NumberOf("practice-counts");

    /// <summary>Adds what a line holds.</summary>
    public void Find(LineStory story, FoundList found)
    {
        if (!story.Line.MayHold(WordLists.Numbers) || story.Line.Line.Samples.Count > 0) return;
        foreach (var match in RuleBook.Find(Rules, story.Line))
        {
            var from = FirstOf(story.Line.Tokens, match.From);
            var isFew = match.Phrase.Group.Tag switch
            {
                "told" => HasTwoNumbers(story.Line, from, match.From),
                "pair" => HasNearPair(story, from, match.From, 1, limit),
                "one" => HasNearPair(story, from, match.From, 1, 1),
                "rise" => HasNearPair(story, from, match.From, -limit, -1),
                _ => LeavesFew(story, match, from),
            };
            if (isFew) Add(story, match, found);
        }
    }

    // "The difference is one family" needs the two numbers between which it is.
    private static bool HasTwoNumbers(TokenLine line, int from, int to)
    {
        var many = 0;
        for (var at = from; at < to; at++)
        {
            if (IsCount(line.Tokens, at)) many++;
        }
        return many > 1;
    }

    // "Of the 31 babies 28 were white and the remainder were Roma", "9 in spring and 10 by Whit; the new one is a girl"
    private static bool HasNearPair(LineStory story, int from, int to, int least, int most)
    {
        var (line, former) = (story.Line, -1);
        for (var at = from; at < to; at++)
        {
            if (!IsCount(line.Tokens, at)) continue;
            var left = former < 0 ? 0 : line.Tokens[former].Word.Number - line.Tokens[at].Word.Number;
            if (left >= least && left <= most && left != 0 && !CountsPractice(line, former) && !CountsPractice(line, at)
                && HasPeople(line, from, to) && !BoardWork.TakesPart(line, from, to)) return true;
            former = at;
        }
        return false;
    }

    private bool LeavesFew(LineStory story, PhraseMatch match, int from)
    {
        var line = story.Line;
        var last = LastCount(line, match.From, match.To);
        if (last < 0 || line.Tokens[last].Word.Number <= limit) return false;
        var (start, end) = story.SentenceOf(match.From);
        if (BoardWork.NamesBoard(line, start, end) || BoardWork.TakesPart(line, start, end)) return false;
        var saysOfThem = match.To - match.From > 1 && HasPeople(line, start, end);
        for (var at = from; at < match.From; at++)
        {
            if (!IsCount(line.Tokens, at) || CountsPractice(line, at)) continue;
            var left = line.Tokens[at].Word.Number - line.Tokens[last].Word.Number;
            if (left < 1 || left > limit) continue;
            if (saysOfThem || HasPeople(line, Math.Max(from, at - ReachOfNoun), at + ReachOfNoun)) return true;
        }
        return false;
    }

    private static bool CountsPractice(TokenLine line, int at) =>
        line.HasEntry(Practice, at, Math.Min(at + 4, line.Tokens.Length))
        && !line.HasEntry(StandIns, at, Math.Min(at + 4, line.Tokens.Length));

    private static bool HasPeople(TokenLine line, int from, int to)
    {
        to = Math.Min(to, line.Tokens.Length);
        return line.HasEntry(Lists.People, from, to) || line.HasEntry(Counted, from, to) || line.HasEntry(StandIns, from, to);
    }

    private static int LastCount(TokenLine line, int from, int to)
    {
        for (var at = to - 1; at >= from; at--)
        {
            if (IsCount(line.Tokens, at)) return at;
        }
        return -1;
    }

    private static bool IsCount(Token[] tokens, int at) =>
        tokens[at].Word.Number > 1 && tokens[at].Kind != TokenKind.Code
        && tokens[at] is not { Kind: TokenKind.Number, Length: 4, Word.Number: >= 1990 and < 2100 }
        && !(at + 1 < tokens.Length && tokens[at + 1].IsSignOf("%-–/:"));

    // The first token of this sentence and the two before it, or of the reach.
    private static int FirstOf(Token[] tokens, int at)
    {
        var first = at;
        while (first > 0 && at - first < Reach && tokens[first - 1].Sentence > tokens[at].Sentence - 3) first--;
        return first;
    }

    private static void Add(LineStory story, PhraseMatch match, FoundList found)
    {
        var (start, end) = (story.Line.Tokens[match.From].Start, story.Line.Tokens[match.To - 1].End);
        found.TryAdd(new SafetyFinding(
            SafetyKind.SmallNumber, story.Line.Line, start, end - start,
            $"\"{story.Line.Line.Text[start..end]}\": taking one number from the other leaves a few people, who are known to neighbours.",
            SmallNumberFinder.Advice));
    }
}
