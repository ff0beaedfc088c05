using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Numbers.Wording;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>Small counts of people in sentences, and counts that can be worked out from a share and its base.</summary>
internal sealed partial class SmallNumberFinder(int limit)
{
    /// <summary>What to write instead.</summary>
    public const string Advice =
        "\"fewer than 10\", \"some\", \"c\" in a table with a second cell made \"c\" as well, or a wider group or a longer time";
    private static readonly RuleSet PartRules = RuleBook.GetRules("part");
    private static readonly RuleSet RestRules = RuleBook.GetRules("rest");
    private static readonly RuleSet FractionRules = RuleBook.GetRules("fraction");
    private static readonly RuleSet BothRules = RuleBook.GetRules("both");
    private static readonly RuleSet OnlyRules = RuleBook.GetRules("only");
    private static readonly RuleSet OtherOneRules = RuleBook.GetRules("other-one");
    private static readonly RuleSet InGroupRules = RuleBook.GetRules("in-group");
    private static readonly RuleSet PartOfUnknownRules = RuleBook.GetRules("part-of-unknown");
    private static readonly RuleSet CountedRules = RuleBook.GetRules("counted");
    private static readonly RuleSet BarePartRules = RuleBook.GetRules("bare-part");
    private static readonly RuleSet BareRules = RuleBook.GetRules("bare");
    private static readonly RuleSet FewRules = RuleBook.GetRules("few");
    private static readonly RuleSet SexesRules = RuleBook.GetRules("sexes");
    private static readonly RuleSet CasesRules = RuleBook.GetRules("cases");
    private const int SmallGroup = 30;
    private const int ReachOfSentence = 30;
    private static readonly RuleSet SmallGroupRules = RuleBook.GetRules("small-group");
    private static readonly int RareCases = WordLists.NumberOf("rare-cases");
    private static readonly RuleSet EthnicWordsRules = RuleBook.GetRules("ethnic-words");
    private static readonly RuleSet EthnicRules = RuleBook.GetRules("ethnic");
    private static readonly RuleSet OnlyPlaceRules = RuleBook.GetRules("only-place");
    private static readonly int Ratings = WordLists.NumberOf("rating-words");
    private static readonly int Practice = WordLists.NumberOf("practice-counts");
    private static readonly int About = WordLists.NumberOf("about-words");
    private static readonly int Populations = WordLists.NumberOf("populations");
    private static readonly int Numbered = WordLists.NumberOf("paragraph-words");
    private static readonly int GroupWords = WordLists.NumberOf("numbers-of-groups");
    private static readonly int Brothers = WordLists.NumberOf("brothers");
    private const int WordsOfVerbs = 2;
    private static readonly int[] Bearing =
    [
        Lists.PersonVerbs, WordLists.NumberOf("own-things"), RareCases, WordLists.NumberOf("illnesses"),
        WordLists.NumberOf("illness-endings"), WordLists.NumberOf("ethnic-groups"), WordLists.NumberOf("bodily-verbs"),
        WordLists.NumberOf("bearing-words"),
    ];
    private static readonly int BearingWords = WordLists.NumberOf("bearing-words");
    private static readonly int Boards = WordLists.NumberOf("board-words");
    private static readonly int Fractions = WordLists.NumberOf("fractions");
    private static readonly int Modals = WordLists.NumberOf("advice-modals");

    /// <summary>Adds what a line holds.</summary>
    public void Find(LineStory story, FoundList found)
    {
        Shares(story, found);
        foreach (var match in RuleBook.Find(PartRules, story.Line)) Part(story, match, found);
        foreach (var match in RuleBook.Find(RestRules, story.Line)) Rest(story, match, found);
        foreach (var match in RuleBook.Find(FractionRules, story.Line)) Fraction(story, match, found);
        foreach (var match in RuleBook.Find(BothRules, story.Line)) Add(story, match, "Both of two is a small number of people.", found);
        foreach (var match in RuleBook.Find(OnlyRules, story.Line)) Only(story, match, found);
        foreach (var match in RuleBook.Find(OtherOneRules, story.Line)) OtherOne(story, match, found);
        foreach (var match in RuleBook.Find(InGroupRules, story.Line)) InGroup(story, match, found);
        foreach (var match in RuleBook.Find(PartOfUnknownRules, story.Line)) PartOfUnknown(story, match, found);
        foreach (var match in RuleBook.Find(CountedRules, story.Line)) Counted(story, match, found);
        foreach (var match in RuleBook.Find(BarePartRules, story.Line)) Bare(story, match, found);
        foreach (var match in RuleBook.Find(BareRules, story.Line)) Bare(story, match, found);
        foreach (var match in RuleBook.Find(FewRules, story.Line)) Few(story, match, found);
        foreach (var match in RuleBook.Find(SexesRules, story.Line)) Sexes(story, match, found);
        foreach (var match in RuleBook.Find(CasesRules, story.Line)) Cases(story, match, found);
        foreach (var match in RuleBook.Find(SmallGroupRules, story.Line)) OfSmallGroup(story, match, found);
        if (!RuleBook.Has(EthnicWordsRules, story.Line)) return;
        foreach (var match in RuleBook.Find(EthnicRules, story.Line)) Counted(story, match, found);
    }

    private void Part(LineStory story, PhraseMatch match, FoundList found)
    {
        var numbers = Numbers(story.Line, match.First, match.End);
        if (numbers.Count < 2 || IsAbout(story.Line, match.From) || CountsPractice(story, match)) return;
        var (from, to) = story.SentenceOf(match.From);
        if (!story.TellsOfOneAt(match.From) && story.Line.HasEntry(Boards, from, to)) return;
        var (count, whole) = (Math.Min(numbers[0], numbers[^1]), Math.Max(numbers[0], numbers[^1]));
        if (whole <= count || story.Line.Line.Samples.Contains(whole)) return;
        if (IsSmall(count)) Add(story, match, $"{count} of {whole} is a small number of people.", found);
        else if (IsSmall(whole - count))
            Add(story, match, $"{count} of {whole} leaves {whole - count}, which is a small number of people.", found);
    }

    private void PartOfUnknown(LineStory story, PhraseMatch match, FoundList found)
    {
        var count = story.Line.Tokens[match.From].Word.Number;
        var isPlain = match.Phrase.Group.Tag == "plain";
        if (!IsSmall(count) || (count == 1 && !isPlain) || story.Line.Line.Samples.Count > 0 || (TellsOfOthers(story, match) && !isPlain)
            || Voices.Speak(story, match.From) || CountsPractice(story, match)) return;
        // "Please note two of our adopters": of a numbered thing nobody writes the number as a word.
        if (match.From > 0 && (story.Line.Tokens[match.From - 1].Word.Text is "in" or "per" or "every"
            || (story.Line.Tokens[match.From].Kind == TokenKind.Number && story.Line.Tokens[match.From - 1].Is(Numbered)))) return;
        Add(story, match, $"{count} is a small number of people.", found);
    }

    // "4 of the girls" are words of one family, and of a group: the rest of the sentence says of which.
    private static bool TellsOfOthers(LineStory story, PhraseMatch match)
    {
        if (!story.TellsOfOneAt(match.From)) return false;
        var line = story.Line;
        if (line.Tokens[match.To - 1].Word.Text is not ("girls" or "boys" or "lads")) return true;
        var (from, to) = story.SentenceOf(match.From);
        return line.HasEntry(Lists.OnePerson, from, match.From) || line.HasEntry(Lists.OnePerson, match.To, to);
    }

    private void Rest(LineStory story, PhraseMatch match, FoundList found)
    {
        var numbers = Numbers(story.Line, match.From, match.To);
        if (numbers.Count == 0 || !IsSmall(numbers[0]) || CountsPractice(story, match)
            || (numbers.Count > 1 && story.Line.Line.Samples.Contains(numbers[1]))) return;
        Add(story, match, $"It leaves {numbers[0]}, which is a small number of people.", found);
    }

    private void Fraction(LineStory story, PhraseMatch match, FoundList found)
    {
        var numbers = Numbers(story.Line, match.From, match.To);
        if (numbers.Count == 0 || CountsPractice(story, match)) return;
        var whole = numbers[^1];
        var (many, parts) = PartsOf(story.Line, match);
        // "one in four of the 12"
        if (parts == 0 && numbers.Count > 2) (many, parts) = (numbers[0], numbers[1]);
        else if (many == 0) many = numbers.Count > 1 ? Math.Max(1, numbers[0]) : 1;
        if (parts < 2 || story.Line.Line.Samples.Contains(whole)) return;
        GivenAway(story, match, "the share", whole, (decimal)many * whole / parts, found);
    }

    private static void Only(LineStory story, PhraseMatch match, FoundList found)
    {
        var sentence = story.At(match.From);
        if (sentence.IsPublic && !sentence.TellsOfOne) return;
        if (RuleBook.Has(OnlyPlaceRules, story.Line, match.From) || sentence.TellsOfOne)
            Add(story, match, $"\"{WordsOf(story, match)}\": the only one of a kind in a place is known to everybody there.", found);
    }

    private void OtherOne(LineStory story, PhraseMatch match, FoundList found)
    {
        var (from, _) = story.SentenceOf(match.From);
        var numbers = Numbers(story.Line, from, match.From);
        if (numbers.Count < 2) return;
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i - 1] - numbers[i] is > 0 and var left && IsSmall(left))
                Add(story, match, $"Taking {numbers[i]} from {numbers[i - 1]} leaves {left}.", found);
        }
    }

    private void InGroup(LineStory story, PhraseMatch match, FoundList found)
    {
        // "One in five children in the region"
        if (match.From + 2 < story.Line.Tokens.Length && story.Line.Tokens[match.From + 1].Word.Text is "in" or "out"
            && (story.Line.Tokens[match.From + 2].Word.Number >= 0 || story.Line.Tokens[match.From + 2].Word.Text == "every")) return;
        var count = match.Phrase.Group.Tag == "sure" && LastNumber(story.Line, match.From, match.To) < 0
            ? 1 : LastNumber(story.Line, match.From, match.To);
        if (!IsSmall(count) || CountsPractice(story, match) || (!IsYear(story.Line, match.From) && IsRatio(story.Line, match.From))) return;
        if (match.Phrase.Group.Tag == "sure")
        {
            Add(story, match, $"A count of {count} in a known school or year can be somebody's neighbour.", found);
            return;
        }
        if (count == 1 && Voices.Speak(story, match.From)) return;
        if (CountsKin(story, match)) return;
        var (from, to) = story.SentenceOf(match.From);
        var isTold = story.TellsOfOneAt(match.From) || Voices.Speak(story, match.From);
        if (!isTold || story.Line.HasEntry(Populations, from, to))
            Add(story, match, $"A count of {count} in a known area, school or year can be somebody's neighbour.", found);
    }

    // "his mother and four sisters in a small town": a family, and no statistics.
    private static bool CountsKin(LineStory story, PhraseMatch match) =>
        story.TellsOfOneAt(match.From) && story.Line.HasEntry(Brothers, match.From, match.To);

    // A count without a noun beside it: the sentence must say that it counts people.
    private void Bare(LineStory story, PhraseMatch match, FoundList found)
    {
        var (from, to) = story.SentenceOf(match.From);
        var numbers = Numbers(story.Line, match.From, match.To);
        // "9 of the 11 had been sent pictures" leaves two.
        if (numbers is [var part, var whole] && match.Phrase.Group.Name == "bare-part" && part > limit) numbers.Add(Math.Abs(whole - part));
        if (!numbers.Exists(IsSmall) || story.Line.Line.Samples.Count > 0 || IsAbout(story.Line, match.From)) return;
        if (match.From > 0 && story.Line.Tokens[match.From - 1].Is(Numbered)) return;
        if (!TellsOfPeople(story.Line, from, to)) return;
        if (story.Line.HasEntry(Practice, Math.Max(from, match.From - 4), match.To)
            && PracticeWords.CountsPractice(story.Line, Math.Max(from, match.First), match.To)) return;
        Add(story, match, $"{numbers.First(IsSmall)} is a small number of people.", found);
    }

    // "Three sisters were sent to three homes. One is back; the other two are not": the people stand in the sentence before.
    private static bool TellsOfPeople(TokenLine line, int from, int to)
    {
        if (line.HasEntry(Lists.People, from, to) || line.HasEntry(BearingWords, from, to)) return true;
        if (from == 0 || line.HasEntry(Practice, from, to) || line.HasEntry(Modals, from, to) || !PastWords.Tell(line, from, to))
            return false;
        var (before, sentence) = (from, line.Tokens[from].Sentence);
        while (before > 0 && from - before < ReachOfSentence && line.Tokens[before - 1].Sentence >= sentence - 1) before--;
        return line.HasEntry(Lists.People, before, from) && !PracticeWords.CountsPractice(line, before, from)
            && !BoardWork.TakesPart(line, before, from);
    }

    // "Sixteen boys and one girl": the fewer beside the many. Children of one family are fewer than six together.
    private void Sexes(LineStory story, PhraseMatch match, FoundList found)
    {
        var all = Numbers(story.Line, match.First, match.End);
        var few = Numbers(story.Line, match.From, match.To);
        if (!all.Exists(number => number > limit) || few.Exists(number => !IsSmall(number)) || story.Line.Line.Samples.Count > 0) return;
        if (!CountsPractice(story, match))
            Add(story, match, $"\"{WordsOf(story, match)}\": so few people beside the others are known to their neighbours.", found);
    }

    // A case of forced marriage is a person; a case in an audit is a file.
    private void Cases(LineStory story, PhraseMatch match, FoundList found)
    {
        var count = FirstNumber(story.Line, match.From, match.To);
        if (!IsSmall(count) || story.Line.Line.Samples.Count > 0 || Voices.Speak(story, match.From)) return;
        if (!story.Line.HasEntry(RareCases, match.From, match.To)) return;
        Add(story, match, $"A count of {count}: so few people are known to their neighbours.", found);
    }

    // "a school of nineteen": whoever is one of so few is known to all of them.
    private static void OfSmallGroup(LineStory story, PhraseMatch match, FoundList found)
    {
        if (FirstNumber(story.Line, match.From, match.To) is var whole && whole is < 1 or > SmallGroup || !story.TellsOfOneAt(match.From))
            return;
        Add(story, match, $"A group of {whole}: whoever is one of so few is known to the others.", found);
    }

    private void Counted(LineStory story, PhraseMatch match, FoundList found)
    {
        var count = FirstNumber(story.Line, match.From, match.To);
        // "Grades: outstanding 1, good 9"
        if (match.From > 0 && story.Line.Tokens[match.From - 1].Is(Ratings)) return;
        // "The number of audits fell from four to two"
        if (PracticeWords.CountsPractice(story.Line, match.First, match.From)) return;
        if (IsSmall(count) && story.Line.Line.Samples.Count == 0 && !CountsPractice(story, match)
            && !(match.From > 0 && story.Line.Tokens[match.From - 1].IsSign('=')
            && story.Line.HasEntry(Practice, Math.Max(0, match.From - 5), match.From))) Add(
            story, match, $"{count} is a small number of people.", found);
    }

    // Files, visits and agencies count practice, not people.
    private static bool CountsPractice(LineStory story, PhraseMatch match)
    {
        var (_, to) = story.SentenceOf(match.From);
        return story.Line.HasEntry(Practice, match.From, Math.Min(to, match.To));
    }

    private static bool IsAbout(TokenLine line, int at) => at > 0 && line.Tokens[at - 1].Is(About);

    private static bool IsRatio(TokenLine line, int at) =>
        at > 0 && (line.Tokens[at - 1].Is(About) || (line.Tokens[at - 1].Is(Numbered) && line.Tokens[at - 1].Word.Text != "year")
        || line.Tokens[at - 1].Word.Text is "in" or "every" or "each" or "than" or "to" or "age" or "aged" or "least" or "most" or "or"
            or "whether");

    private static int LastNumber(TokenLine line, int from, int to) => Numbers(line, from, to) is [.., var last] ? last : -1;

    private static int FirstNumber(TokenLine line, int from, int to) => Numbers(line, from, to) is [var first, ..] ? first : -1;

    private static List<int> Numbers(TokenLine line, int from, int to)
    {
        var numbers = new List<int>();
        for (var at = from; at < to; at++)
        {
            if (line.Tokens[at].Word.Number < 0 || line.Tokens[at].Kind == TokenKind.Code || IsYear(line, at)) continue;
            // "A lone Year 9 girl"
            if (at > from && line.Tokens[at - 1].Word.Text is "year" or "yr") continue;
            var isOther = at + 1 < line.Tokens.Length && (line.Tokens[at + 1].IsSign('%') || IsMany(line.Tokens[at + 1]));
            if (!isOther) numbers.Add(line.Tokens[at].Word.Number);
        }
        return numbers;
    }

    // "three hundred mothers"
    internal static bool IsMany(in Token next) => next.Word.Text is "hundred" or "thousand" or "million" or "dozen";

    // "In 2016 three teenagers"
    private static bool IsYear(TokenLine line, int at) =>
        line.Tokens[at] is { Kind: TokenKind.Number, Length: 4, Word.Number: >= 1990 and < 2100 } && at > 0
        && line.Tokens[at - 1].Word.Text is "in" or "since" or "by" or "during" or "from" or "of";

    // "1,306 pupils, one in five": the last number begins a share of many.
    private static bool EndsInShare(Token[] tokens, int end) =>
        (end < tokens.Length && tokens[end].Word.Text is "per" or "percent")
        || (end + 1 < tokens.Length && tokens[end - 1].Word.Number is 1 or 2 or 3 && tokens[end].Word.Text == "in"
            && tokens[end + 1].Word.Number > tokens[end - 1].Word.Number);

    private bool IsSmall(int count) => count >= 1 && count <= limit;

    private static string WordsOf(LineStory story, PhraseMatch match) =>
        story.Line.Line.Text[story.Line.Tokens[match.From].Start..story.Line.Tokens[match.To - 1].End];

    // "Three Rivers Families is a charity": words that all have a capital are a name.
    private static bool IsTitle(Token[] tokens, PhraseMatch match)
    {
        if (match.To - match.From < 3) return false;
        for (var at = match.From; at < match.To; at++)
        {
            if (!tokens[at].IsCapital || tokens[at].IsShouted) return false;
        }
        return true;
    }

    private static void Add(LineStory story, PhraseMatch match, string why, FoundList found)
    {
        if (EndsInShare(story.Line.Tokens, match.To) || IsTitle(story.Line.Tokens, match)
            || PeopleCountFinder.IsOfRatio(story.Line.Tokens, match.From)
            || PeopleCountFinder.IsLabel(story.Line.Tokens, match.From)) return;
        var (start, end) = (story.Line.Tokens[match.From].Start, story.Line.Tokens[match.To - 1].End);
        var finding = new SafetyFinding(SafetyKind.SmallNumber, story.Line.Line, start, end - start, why, Advice);
        found.TryAdd(finding);
    }
}
