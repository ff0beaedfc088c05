using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Details;

/// <summary>Details that few families share, so that one alone may give a family away: a rare illness, a post that one person holds, an
/// event that newspapers told.</summary>
internal static class SingleDetailFinder
{
    private const int LongestJob = 4;
    private static readonly int Trailing = WordLists.NumberOf("trailing-words");
    private static readonly int RareJobs = WordLists.NumberOf("rare-jobs");
    private static readonly int Illnesses = WordLists.NumberOf("illnesses");
    private static readonly int Modals = WordLists.NumberOf("modals");
    private static readonly int Past = WordLists.NumberOf("past");
    private static readonly int General = WordLists.NumberOf("general-words");
    private static readonly RuleSet SingleRules = RuleBook.GetRules("single");
    private static readonly RuleSet WorkplaceRules = RuleBook.GetRules("workplace");
    private static readonly RuleSet PressRules = RuleBook.GetRules("press");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, FoundList found)
    {
        foreach (var match in RuleBook.Find(WorkplaceRules, story.Line))
        {
            var isSure = match.Phrase.Group.Tag == "sure" && story.At(match.From) is { IsPublic: false, IsPractice: false };
            var isTold = story.At(match.From) is { TellsOfOne: true };
            if (isSure || isTold || (story.At(match.From) is { IsPublic: false } && story.HasScene(match.From)))
                Add(story, match, "the kind of work or place alone: \"a shop\", \"the family home\"", found, SafetyKind.Place);
        }
        foreach (var match in InOrder(story))
        {
            if (IsTitled(story, match.From)) continue;
            if (match.To - match.From < LongestJob && RareWordFinder.IsHopedFor(story.Line, match.From)) continue;
            var sentence = story.At(match.From);
            if (IsGeneral(story, match.From)) continue;
            if (match.Phrase.Group.Tag != "sure" && !sentence.TellsOfOne && !(story.TellsOfOne && !sentence.IsPublic)) continue;
            var advice = match.Phrase.Group.Advice;
            Add(story, match, advice.Length > 0 ? advice : "fewer words: what it asks of workers, without the detail itself", found);
        }
        foreach (var match in RuleBook.Find(PressRules, story.Line))
        {
            if (story.At(match.From) is not { IsPublic: true, TellsOfOne: false } && (story.TellsOfOne || story.At(match.From).HasEvent))
                Add(story, match, "nothing about the press: whoever reads it looks the story up", found);
        }
    }

    // In order of place: "lost both hands to meningitis" counts before the illness alone.
    private static List<PhraseMatch> InOrder(LineStory story)
    {
        var matches = new List<PhraseMatch>();
        foreach (var match in RuleBook.Find(SingleRules, story.Line)) matches.Add(match);
        matches.Sort((one, other) => one.From != other.From ? one.From.CompareTo(other.From) : other.To.CompareTo(one.To));
        return matches;
    }

    // "Sepsis and meningitis can look at first like a cold": illnesses as such, beside which no sentence tells what happened to one.
    private static bool IsGeneral(LineStory story, int at)
    {
        var (from, to) = story.SentenceOf(at);
        // "Families with triplets or more can ask a charity"
        if (story.Line.HasEntry(General, from, Math.Min(to, from + 1)) && story.Line.HasEntry(Modals, from, to)
            && !story.Line.HasEntry(Past, from, to)) return true;
        // "Triplets are more often born early": no mark of anybody where nothing happened.
        if (story.Line.Tokens[at].Word.Text is "triplets" or "quadruplets" && !story.Line.HasEntry(Past, from, to)) return true;
        // "Twins and triplets are weighed more often"
        if (at > from + 1 && story.Line.Tokens[at].Word.Text is "triplets" && story.Line.Tokens[at - 1].Word.Text is "and" or "or"
            && story.Line.Tokens[at - 2].Word.Text == "twins" && at - 2 == from) return true;
        if (story.Line.MatchList(at, Illnesses) == 0) return false;
        return story.TellsOfOneAt(at) ? story.Line.HasEntry(Modals, from, to) && !story.Line.HasEntry(Past, from, to)
            : story.Line.HasEntry(General, from, to);
    }

    // "Rabbi Lew", "Tanner Park": a name.
    private static bool IsTitled(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        return at + 1 < tokens.Length && tokens[at].IsCapital && tokens[at + 1].IsCapital
            && (tokens[at].Is(Lists.Titles) || tokens[at].Is(RareJobs)) && !tokens[at + 1].Is(Lists.Areas)
            && !tokens[at].BeginsSentence;
    }

    private static void Add(LineStory story, PhraseMatch match, string advice, FoundList found, SafetyKind kind = SafetyKind.Detail)
    {
        var tokens = story.Line.Tokens;
        var to = match.To;
        while (to > match.From + 1 && (tokens[to - 1].Is(Trailing) || tokens[to - 1].Kind == TokenKind.Sign)) to--;
        var (start, end) = (tokens[match.From].Start, tokens[to - 1].End);
        var finding = new SafetyFinding(kind, story.Line.Line, start, end - start, Suggestion: advice);
        found.TryAdd(finding);
    }
}
