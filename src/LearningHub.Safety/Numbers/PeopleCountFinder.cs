using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Numbers.Wording;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>
/// Counts of few people wherever their number stands. It turns round what rules do: a small number in a sentence that counts people is
/// asked about, unless the word behind it says that it counts something else.
/// </summary>
internal sealed partial class PeopleCountFinder(int limit)
{
    // How many words may stand between a number and the people it counts: "three Year 9 girls".
    private const int MostBetween = 4;
    private static readonly int Counted = WordLists.NumberOf("counted-people");
    private static readonly int Staff = WordLists.NumberOf("staff");
    private static readonly int Groups = WordLists.NumberOf("numbers-of-groups");
    private static readonly int Cues = WordLists.NumberOf("count-cues");
    private static readonly int Practice = WordLists.NumberOf("practice-counts");
    private static readonly int Numbered = WordLists.NumberOf("paragraph-words");
    private static readonly int Brothers = WordLists.NumberOf("brothers");
    private static readonly int Modals = WordLists.NumberOf("advice-modals");
    private static readonly int Ratings = WordLists.NumberOf("rating-words");
    private static readonly int Trailing = WordLists.NumberOf("trailing-words");
    private static readonly int Ethnic = WordLists.NumberOf("ethnic-groups");
    private static readonly int Checked = WordLists.NumberOf("checked-words");
    private static readonly int ToldToDo = WordLists.NumberOf("told-to-do");
    private static readonly int[] Needed = [Lists.People, Counted];

    /// <summary>Adds what a line holds.</summary>
    public void Find(LineStory story, FoundList found)
    {
        var line = story.Line;
        if (!line.MayHold(WordLists.Numbers) || line.Line.Samples.Count > 0) return;
        if (line.HasDigit || line.SkipsQuickScan) Breakdown(line, found);
        if (line.MayHold(Rare) || line.MayHoldAny(Needed) || line.MayHold(Groups)) Labelled(line, found);
        if (!line.MayHoldAny(Needed)) return;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            ref readonly var token = ref line.Tokens[at];
            if (token.Word.Number < 1 || token.Word.Number > limit || token.Kind == TokenKind.Code || IsOfOtherUse(line, at)) continue;
            if (Counts(story, at) is { } end) Add(line, at, end, found);
        }
    }

    private static void Add(TokenLine line, int at, int end, FoundList found) =>
        found.TryAdd(new SafetyFinding(
            SafetyKind.SmallNumber, line.Line, line.Tokens[at].Start, line.Tokens[end - 1].End - line.Tokens[at].Start,
            $"A count of {line.Tokens[at].Word.Number}: so few people are known to their neighbours.", SmallNumberFinder.Advice));

    // The token behind what is counted; null where the number counts nobody.
    private static int? Counts(LineStory story, int at)
    {
        var (from, to) = story.SentenceOf(at);
        var line = story.Line;
        if (line.HasEntry(Modals, from, to) || BoardWork.TakesPart(line, from, to) || Voices.Speak(story, at)) return null;
        var end = EndOfCounted(line, at, to);
        // "Four children in every class"
        var isRate = end > 0 && end + 1 < to && line.Tokens[end].Word.Text == "in" && line.Tokens[end + 1].Word.Text is "every" or "each";
        if (end == 0 || isRate || IsOneOfPair(line, at, end, to)) return null;
        if (end < 0 && at > 0 && line.Tokens[at - 1].Is(Ratings)) return null;
        var hasCue = HasCue(line, from, to, at);
        if (end < 0)
        {
            var isPeople = line.HasEntry(Lists.People, from, to) || line.HasEntry(Counted, from, to);
            return isPeople && hasCue && IsBare(line, at, to) && !line.HasEntry(Practice, Math.Max(from, at - 4), at)
                && !TellsOfOther(line, from, to, at, at + 1) ? at + 1 : null;
        }
        var needsCue = line.HasEntry(Brothers, at, end) || (line.Tokens[at].Word.Number == 1 && IsAnybody(line.Tokens[end - 1]))
            || (!PastWords.Tell(line, from, to) && !IsNote(line, at, from, to));
        if ((needsCue && !hasCue) || line.Tokens[end - 1].IsPossessive) return null;
        return !TellsOfOther(line, from, to, at, end) || IsOfGroup(line, end, to) && !line.HasEntry(Brothers, at, end) ? end : null;
    }

    /// <summary>"Young Person 2 and Carer 1 are used throughout": a number that stands for a name.</summary>
    public static bool IsLabel(Token[] tokens, int at) =>
        at > 0 && tokens[at].Kind == TokenKind.Number && tokens[at - 1].IsCapital
        && tokens[at - 1].Word.Text is "person" or "carer" or "adult" or "child" or "parent" or "mother" or "father" or "sibling"
            or "worker" or "family" or "baby";

    // "after one parent kills the other"
    private static bool IsOneOfPair(TokenLine line, int at, int end, int to)
    {
        if (line.Tokens[at].Word.Number != 1 || end < 0 || !IsAnybody(line.Tokens[end - 1])) return false;
        for (var next = end; next + 1 < Math.Min(to, end + 5); next++)
        {
            if (line.Tokens[next].Word.Text == "the" && line.Tokens[next + 1].Word.Text == "other") return true;
        }
        return false;
    }

    // "A job that only one person has"
    private static bool IsAnybody(in Token noun) =>
        noun.Word.Text is "people" or "person" or "parents" or "parent" or "adults" or "adult";

    // "Five boys, one girl: all under ten": a note tells without a verb. A present tense may be said of anybody.
    private static bool IsNote(TokenLine line, int at, int from, int to)
    {
        if (at > from && line.Tokens[at - 1].IsWord) return false;
        for (var i = from; i < to; i++)
        {
            if (line.Tokens[i].Is(Lists.PersonVerbs) || line.Tokens[i].Word.Text is "are" or "have") return false;
        }
        return true;
    }

    // The token behind the people that are counted; 0 if something else is, and -1 if nothing is said.
    private static int EndOfCounted(TokenLine line, int at, int to)
    {
        for (var noun = at + 1; noun < Math.Min(to, at + 1 + MostBetween); noun++)
        {
            ref readonly var token = ref line.Tokens[noun];
            if (token.Kind == TokenKind.Sign) return -1;
            // "Two evenings for parents"
            if (token.Word.Text == "for" && noun > at + 1) return 0;
            var length = Math.Max(line.MatchList(noun, Lists.People), line.MatchList(noun, Counted));
            if (length > 0) return noun + length;
            if (line.MatchList(noun, Staff) > 0 && !(token.Word.Text == "year" && noun + 1 < to && line.Tokens[noun + 1].Word.Number > 0))
                return 0;
            if (token.Is(Trailing)) return noun == at + 1 && token.Word.Text is "of" or "or" or "to" ? 0 : -1;
        }
        return 0;
    }

    // "Year 9", "step 2", "one in five", "2/3", "aged 4", "1. A list".
    private static bool IsOfOtherUse(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (at + 1 < tokens.Length)
        {
            ref readonly var next = ref tokens[at + 1];
            if (SmallNumberFinder.IsMany(next)) return true;
            if (next.Kind == TokenKind.Sign && next.Word.Text[0] is '%' or '/' or '+' or '–' or '½' or '¼' or '¾' or '-' or '°')
                return true;
            if (next.Word.Text is "in" or "out" && at + 2 < tokens.Length
                && (tokens[at + 2].Word.Number >= 0 || tokens[at + 2].Word.Text is "every" or "of")) return true;
            if (at == 0 && next.Kind == TokenKind.Sign && tokens[at].Kind == TokenKind.Number) return true;
        }
        // "checked by two people"
        if (at > 1 && tokens[at - 1].Word.Text == "by" && tokens[at - 2].Is(Checked)) return true;
        if (at == 0 || IsParagraph(tokens, at) || IsOfRatio(tokens, at)) return at > 0;
        if (IsInRowOfAges(tokens, at)) return true;
        ref readonly var before = ref tokens[at - 1];
        if (before.Kind == TokenKind.Sign && before.Word.Text[0] is '/' or '£' or '.' or '–' or '-' or '#' or '§' or '+') return true;
        // "Child Abuse Review, 28(3)": the number of an issue.
        if (before.IsSign('(') && at > 1 && tokens[at - 2].Kind == TokenKind.Number && tokens[at - 2].End == before.Start) return true;
        // "One in five adults", "several children in one family"
        if (before.Word.Text == "in" && (at < 2 || tokens[at].Word.Number == 1 || tokens[at - 2].Word.Number >= 0)) return true;
        // "Describe one family"
        if (before.BeginsSentence && before.Is(ToldToDo)) return true;
        if (before.Is(Numbered) && before.Word.Text is not ("number" or "numbers")) return true;
        if (IsLabel(tokens, at)) return true;
        return before.Is(Lists.Months) || before.Word.Number >= 0 && before.Kind == TokenKind.Number
            || before.Word.Text is "aged" or "age" or "ages" or "every" or "each" or "least" or "most" or "or" or "to" or "about"
                or "around" or "per" or "than" or "nearly" or "under" or "over" or "this" or "whether" or "no" or "any" or "up";
    }

    // "s.47(1)(b)": a number in brackets right behind another.
    private static bool IsParagraph(Token[] tokens, int at) =>
        at > 1 && tokens[at - 1].IsSign('(') && tokens[at - 2].Kind is TokenKind.Number or TokenKind.Code
        && tokens[at - 2].End == tokens[at - 1].Start;

    // "aged 3 and 4"
    private static bool IsInRowOfAges(Token[] tokens, int at)
    {
        for (var before = at - 1; before > 0 && at - before < 8; before--)
        {
            if (tokens[before].Word.Text is "aged" or "age" or "ages") return true;
            if (tokens[before].Word.Number < 0 && tokens[before].Word.Text is not ("and" or "," or "or" or "to")) return false;
        }
        return false;
    }

    // "Option 2" is a name, "3, 6 and 12 months" a list, "the two" are known already.
    private static bool IsBare(TokenLine line, int at, int to)
    {
        if (at > 0 && line.Tokens[at - 1] is var before)
        {
            if (before.Word.Text is "the" or "x" or "these" or "those" or "all") return false;
            if (before.IsCapital && !before.Is(Lists.Areas) && !before.Is(Counted) && !before.Is(Ethnic)) return false;
        }
        if (at + 2 < to && line.Tokens[at + 1].IsSign(',') && line.Tokens[at + 2].Kind == TokenKind.Number) return false;
        if (at + 1 >= to) return true;
        ref readonly var next = ref line.Tokens[at + 1];
        return next.Kind == TokenKind.Sign ? next.Word.Text[0] is '.' or ',' or ';' or ')' or '('
            : next.Word.Text is "was" or "were" or "had" or "are" or "is" or "all" or "both" or "confirmed" or "suspected" or "died"
                or "lived" or "have" or "has";
    }

    private static bool HasCue(TokenLine line, int from, int to, int number)
    {
        for (var at = from; at < to; at++)
        {
            if (at == number) continue;
            if (line.MatchList(at, Cues) > 0 || line.MatchList(at, Lists.Areas) > 0) return true;
            if (line.Tokens[at].IsCapital && line.Tokens[at].Word.IsTown) return true;
            if (line.Tokens[at].Kind == TokenKind.Number && line.Tokens[at].Word.Number > 5) return true;
        }
        return false;
    }

    // "one of three Muslim girls in the school": a group named right behind the people.
    private static bool IsOfGroup(TokenLine line, int end, int to)
    {
        if (end >= to || line.Tokens[end].Word.Text is not ("in" or "at" or "on" or "from" or "across" or "within")) return false;
        for (var at = end + 1; at < Math.Min(to, end + 5); at++)
        {
            if (line.MatchList(at, Groups) > 0) return true;
        }
        return false;
    }

    // The story of one family counts its own: "his mother and two brothers".
    private static bool TellsOfOther(TokenLine line, int from, int to, int first, int end)
    {
        if (!line.MayHold(Lists.OnePerson)) return false;
        for (var at = from; at < to; at++)
        {
            if (at >= first && at < end) continue;
            var length = line.MatchList(at, Lists.OnePerson);
            if (length > 0 && (at + length <= first || at >= end)) return true;
        }
        return false;
    }
}
