using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>
/// One person whom a count leaves over, by arithmetic: "Seven were living there: six came from the city and the seventh from Orkney",
/// "Of 31 girls 30 were over sixteen, and the one who wasn't …", "Four were adopted and one came back".
/// </summary>
internal static class RemainderFinder
{
    private const int LargestGroup = 200;
    private const int ReachOfNoun = 4;

    // How far back the whole is looked for: work stays in proportion to the length of a line.
    private const int ReachOfWhole = 60;
    private static readonly int Ordinals = WordLists.NumberOf("ordinals");
    private static readonly int Counted = WordLists.NumberOf("counted-people");
    private static readonly int Practice = WordLists.NumberOf("practice-counts");
    private static readonly int Past = WordLists.NumberOf("past");
    private static readonly int Boards = WordLists.NumberOf("board-words");
    private static readonly int Exceptions = WordLists.NumberOf("except-words");
    private static readonly int NoneAtAll = WordLists.NumberOf("none-or-all");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, FoundList found)
    {
        var tokens = story.Line.Tokens;
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            if (tokens[at].Is(Exceptions) && IsExcepted(story, at)) Add(story, at + 1, Math.Min(tokens.Length, at + 3), found);
            if (!tokens[at].Is(Ordinals) && tokens[at].Word.Text is not ("one" or "last" or "remaining")) continue;
            if (IsLast(story, at) || IsTheOne(story, at) || IsOneThatDid(story, at)) Add(story, at, at + 1, found);
        }
    }

    // "the seventh, who set the fire": the ordinal of the number of all, or of one more than those who are told of.
    private static bool IsLast(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (!tokens[at].Is(Ordinals) || tokens[at - 1].Word.Text != "the" || !StandsAlone(tokens, at + 1)) return false;
        var value = Numerals.ReadOrdinal(tokens[at].Word.Text);
        return value > 1 && People(story, at) is var people && (people.Contains(value) || people.Contains(value - 1));
    }

    // "and the one who wasn't", "and the last is in hospital": two numbers before it differ by one.
    private static bool IsTheOne(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (tokens[at].Is(Ordinals) || tokens[at - 1].Word.Text != "the") return false;
        var isTold = tokens[at].Word.Text == "one" ? tokens[at + 1].Word.Text is "who" or "that" or "left" : StandsAlone(tokens, at + 1);
        if (!isTold) return false;
        var numbers = tokens[at].Word.Text == "one" || People(story, at).Exists(number => number > 5)
            ? Numbers(story, at) : People(story, at);
        if (IsDenied(tokens, at) && numbers.Exists(number => number > 5)) return true;
        return numbers.Exists(number => number > 1 && numbers.Contains(number - 1));
    }

    // "Thirty went on the trip, and the one who did not"
    private static bool IsDenied(Token[] tokens, int at) =>
        at + 3 < tokens.Length && tokens[at + 1].Word.Text == "who"
        && ((tokens[at + 2].Word.Text is "did" or "was" or "had" or "could" or "would" && tokens[at + 3].Word.Text == "not")
            || tokens[at + 2].Word.Text is "didn't" or "wasn't" or "hadn't" or "couldn't" or "wouldn't");

    // "Four children were adopted last year and one came back"
    private static bool IsOneThatDid(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (tokens[at].Word.Text != "one" || !(tokens[at - 1].IsSignOf(",;:") || tokens[at - 1].Word.Text is "and" or "but")) return false;
        ref readonly var verb = ref tokens[at + 1];
        var did = !verb.BeginsSentence && (verb.Is(Past) || (verb.Is(Lists.PersonVerbs) && verb.Word.Text is not ("is" or "are")));
        return did && People(story, at).Exists(number => number < 10);
    }

    // "No boy in the town but him", "none of the eleven save the one who was restrained"
    private static bool IsExcepted(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        var isOne = tokens[at + 1].Word.Text is "him" or "her" or "one"
            || (tokens[at + 1].Word.Text == "the" && at + 2 < tokens.Length && tokens[at + 2].Word.Text == "one");
        if (!isOne) return false;
        var from = FirstOf(tokens, at, sentences: 1);
        var line = story.Line;
        return line.HasEntry(NoneAtAll, from, at)
            && (line.HasEntry(Lists.People, from, at) || line.HasEntry(Counted, from, at));
    }

    private static bool StandsAlone(Token[] tokens, int next) =>
        tokens[next].IsSign(',') || tokens[next].Is(Lists.PersonVerbs) || tokens[next].Is(Past)
        || tokens[next].Word.Text is "from" or "who" or "did" or "would";

    // Numbers of people before a token: with a noun for people behind them, or with what people do.
    private static List<int> People(LineStory story, int before)
    {
        var (tokens, numbers) = (story.Line.Tokens, new List<int>());
        for (var at = FirstOf(tokens, before, sentences: 2); at < before; at++)
        {
            if (tokens[at].Word.Number is > 1 and <= LargestGroup && tokens[at].Kind != TokenKind.Code && CountsPeople(story, at))
                numbers.Add(tokens[at].Word.Number);
        }
        return numbers;
    }

    private static bool CountsPeople(LineStory story, int at)
    {
        var (line, tokens) = (story.Line, story.Line.Tokens);
        if (line.HasEntry(Boards, FirstOf(tokens, at, sentences: 1), Math.Min(tokens.Length, at + ReachOfWhole))) return false;
        for (var next = at + 1; next < Math.Min(tokens.Length, at + 1 + ReachOfNoun) && tokens[next].IsWord; next++)
        {
            if (line.MatchList(next, Practice) > 0) return false;
            if (line.MatchList(next, Lists.People) > 0 || line.MatchList(next, Counted) > 0) return true;
        }
        return at + 2 < tokens.Length && tokens[at + 1].Word.Text is "were" or "had" or "live" or "lived"
            && (tokens[at + 2].Is(Past) || tokens[at + 2].Is(Lists.PersonVerbs) || tokens[at + 2].Word.Text is "living" or "in" or "seen"
                or "taken" or "placed" or "a");
    }

    private static List<int> Numbers(LineStory story, int before)
    {
        var (tokens, numbers) = (story.Line.Tokens, new List<int>());
        for (var at = FirstOf(tokens, before, sentences: 2); at < before; at++)
        {
            if (tokens[at].Word.Number is > 0 and <= LargestGroup && tokens[at].Kind != TokenKind.Code) numbers.Add(tokens[at].Word.Number);
        }
        return numbers;
    }

    // The first token of the last sentences before a token, or of the reach.
    private static int FirstOf(Token[] tokens, int at, int sentences)
    {
        var first = at;
        while (first > 0 && at - first < ReachOfWhole && tokens[first - 1].Sentence > tokens[at].Sentence - sentences) first--;
        return first;
    }

    private static void Add(LineStory story, int from, int to, FoundList found)
    {
        var (start, end) = (story.Line.Tokens[from].Start, story.Line.Tokens[to - 1].End);
        found.TryAdd(new SafetyFinding(
            SafetyKind.SmallNumber, story.Line.Line, start, end - start,
            $"\"{story.Line.Text[start..end]}\": the one whom a count leaves over is known to neighbours.", SmallNumberFinder.Advice));
    }
}
