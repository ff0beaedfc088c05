using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>Small counts that end a clause, as notes and returns write them: "secure beds used 1", "first language Tetum = 3". Only in
/// sentences that read like a case, since a bare number may count anything.</summary>
internal sealed class BareCountFinder(int limit)
{
    private static readonly int Labels = WordLists.NumberOf("paragraph-words");
    private static readonly int Units = WordLists.NumberOf("age-units");
    private static readonly int NotCounted = WordLists.NumberOf("before-other-numbers");

    /// <summary>Adds what a line holds.</summary>
    public void Find(LineStory story, FoundList found)
    {
        if (!story.Line.HasDigit || story.Line.Line.Samples.Count > 0) return;
        var tokens = story.Line.Tokens;
        for (var at = 1; at < tokens.Length; at++)
        {
            if (IsSmall(tokens[at]) && CountsSomething(story.Line, at) && EndsClause(tokens, at + 1) && story.IsSurelyCase(at))
                Add(story, at, found);
        }
    }

    private bool IsSmall(in Token token) => token.Kind == TokenKind.Number && token.Word.Number is var count && count > 0 && count <= limit;

    // "drownings 1", "lang = 3": behind a word for what is counted, and not behind a label or somebody whose age it is.
    private static bool CountsSomething(TokenLine line, int at)
    {
        var before = at - 1;
        if (line.Tokens[before].IsSign('=') && before > 0)
            return line.Tokens[before - 1].Kind is TokenKind.Word or TokenKind.Code && !IsPerson(line, before - 1);
        ref readonly var word = ref line.Tokens[before];
        return word.IsWord && word.NameLength > 2 && !word.BeginsSentence && !word.Is(Labels) && !word.Is(Units) && !word.Is(NotCounted)
            && !word.Is(Lists.Near) && !word.Is(Lists.Months) && !word.Is(Lists.Streets) && !IsPerson(line, before);
    }

    private static bool IsPerson(TokenLine line, int at) =>
        line.MatchList(at, Lists.Kin) > 0 || line.MatchList(at, Lists.OnePerson) > 0
        || line.Tokens[at].Word is { IsGiven: true, IsOrdinary: false };

    private static bool EndsClause(Token[] tokens, int next) =>
        next >= tokens.Length || tokens[next].BeginsSentence || tokens[next].IsSignOf(",;.()")
        || (tokens[next].Word.Text == "in" && next + 1 < tokens.Length && tokens[next + 1].IsWord);

    private static void Add(LineStory story, int at, FoundList found)
    {
        var tokens = story.Line.Tokens;
        var first = tokens[at - 1].IsSign('=') ? at - 2 : at - 1;
        var (start, end) = (tokens[first].Start, tokens[at].End);
        found.TryAdd(new SafetyFinding(
            SafetyKind.SmallNumber, story.Line.Line, start, end - start,
            $"A count of {tokens[at].Word.Number}: so few people are known to their neighbours.", SmallNumberFinder.Advice));
    }
}
