using LearningHub.Safety.Classifying;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Stories;

/// <summary>Tells the story of one family from talk of families in general, sentence by sentence. Judged when first asked.</summary>
internal sealed class LineStory(TokenLine line)
{
    private static readonly RuleSet MinutesRules = RuleBook.GetRules("minutes");
    private static readonly RuleSet AttendanceRules = RuleBook.GetRules("attendance");
    private static readonly RuleSet EventRules = RuleBook.GetRules("event");
    private static readonly RuleSet MadeUpRules = RuleBook.GetRules("made-up");
    private static readonly RuleSet PublicDayRules = RuleBook.GetRules("public-day");
    private static readonly int MadeUpWords = WordLists.NumberOf("given-titles");
    private static readonly int Fiction = WordLists.NumberOf("fiction-words");
    private static readonly int WelshWords = WordLists.NumberOf("welsh-words");
    private static readonly int MadeUpCases = WordLists.NumberOf("made-up-cases");
    private static readonly int FromLife = WordLists.NumberOf("from-life");
    private static readonly int Services = WordLists.NumberOf("service-words");
    private static readonly int Practice = WordLists.NumberOf("practice-words");
    private static readonly int Scenes = WordLists.NumberOf("case-scenes");

    // Of harmless texts in sets that the classifier had not learnt from, one or two in a hundred score as high; of risks more than four in
    // five.
    private const double SurelyCase = 1.5;
    private const double SurelyBusiness = -2;

    private SentenceStory?[]? sentences;
    private double?[]? scores;
    private bool?[]? told;
    private double? wholeScore;
    private bool?[]? scenes;
    private bool? isMadeUp;
    private bool? isWelsh;
    private bool? isMinutes;
    private bool? tells;

    /// <summary>The line.</summary>
    public TokenLine Line => line;

    /// <summary>Whether the line says that its people are made up.</summary>
    public bool IsMadeUp => isMadeUp ??= (Holds(MadeUpWords) || RuleBook.Has(MadeUpRules, line)
        || (Holds(Fiction) && !TellsOfOne && !RuleBook.Has(EventRules, line)))
        && !Holds(FromLife);

    /// <summary>Whether the line says that a whole case, of which other lines tell, is made up.</summary>
    public bool SaysCaseIsMadeUp => Holds(MadeUpCases) && !Holds(FromLife);

    /// <summary>Whether the line tells what a board decided.</summary>
    public bool IsMinutes => isMinutes ??= RuleBook.Has(MinutesRules, line) || RuleBook.Has(AttendanceRules, line);

    /// <summary>Whether any sentence of the line tells of one family.</summary>
    public bool TellsOfOne => tells ??= HasPerson(0, line.Tokens.Length);

    /// <summary>How much the whole line reads like a case (<see cref="SentenceClassifier.Score"/>).</summary>
    public double WholeCaseScore => wholeScore ??= SentenceClassifier.Default.Score(line.Tokens, 0, line.Tokens.Length);

    /// <summary>Whether the whole line reads like a case. Notes are cut at every abbreviation with a point, so that parts of them tell
    /// little.</summary>
    public bool IsSurelyCaseNote => WholeCaseScore > SurelyCase;

    /// <summary>How much the sentence of a token reads like a case (<see cref="SentenceClassifier.Score"/>).</summary>
    public double CaseScore(int token)
    {
        var number = line.Tokens[Math.Min(token, line.Tokens.Length - 1)].Sentence;
        scores ??= new double?[line.Tokens[^1].Sentence + 1];
        if (scores[number] is { } known) return known;
        var (from, to) = Bounds(number);
        var score = SentenceClassifier.Default.Score(line.Tokens, from, to);
        scores[number] = score;
        return score;
    }

    /// <summary>Whether the sentence of a token reads like a case, whatever else is in it.</summary>
    public bool IsSurelyCase(int token) => CaseScore(token) > SurelyCase;

    /// <summary>Whether the sentence of a token surely reads like a board's own business.</summary>
    public bool IsSurelyBusiness(int token) => CaseScore(token) < SurelyBusiness;

    /// <summary>Whether the sentence of a token tells of one family. Quicker than <see cref="At"/>.</summary>
    public bool TellsOfOneAt(int token)
    {
        if (line.Tokens.Length == 0 || !line.MayHold(Lists.OnePerson)) return false;
        var number = line.Tokens[Math.Min(token, line.Tokens.Length - 1)].Sentence;
        told ??= new bool?[line.Tokens[^1].Sentence + 1];
        if (told[number] is { } known) return known;
        var (from, to) = Bounds(number);
        var isTold = HasPerson(from, to);
        told[number] = isTold;
        return isTold;
    }

    /// <summary>What the sentence of a token tells of.</summary>
    public SentenceStory At(int token)
    {
        if (line.Tokens.Length == 0) return default;
        var number = line.Tokens[Math.Min(token, line.Tokens.Length - 1)].Sentence;
        sentences ??= new SentenceStory?[line.Tokens[^1].Sentence + 1];
        if (sentences[number] is { } known) return known;
        var (from, to) = Bounds(number);
        var story = new SentenceStory(
            TellsOfOneAt(token), RuleBook.Has(EventRules, line, from, to), RuleBook.Has(PublicDayRules, line, from, to),
            RuleBook.Has(AttendanceRules, line, from, to), line.HasEntry(Practice, from, to));
        // Words of public business free nobody where the sentence reads like a case all the same.
        var mayChange = story is not { HasEvent: true, IsPublic: false, IsAttendance: false, IsPractice: false };
        if (mayChange && IsSurelyCase(token))
            story = story with { HasEvent = true, IsPublic = false, IsAttendance = false, IsPractice = false };
        sentences[number] = story;
        return story;
    }

    /// <summary>Whether the sentence of a token shows a scene of one family's case, such as a placement that ended.</summary>
    public bool HasScene(int token)
    {
        if (!line.MayHold(Scenes)) return false;
        var number = line.Tokens[token].Sentence;
        scenes ??= new bool?[line.Tokens[^1].Sentence + 1];
        if (scenes[number] is { } known) return known;
        var (from, to) = Bounds(number);
        var hasScene = line.HasEntry(Scenes, from, to);
        scenes[number] = hasScene;
        return hasScene;
    }

    /// <summary>First token of the sentence of a token, and the token behind its last.</summary>
    public (int From, int To) SentenceOf(int token) => Bounds(line.Tokens[token].Sentence);

    /// <summary>Whether a line of an English text is in Welsh.</summary>
    public bool IsWelsh => isWelsh ??= CountWelsh() > 2;

    private int CountWelsh()
    {
        if (!line.MayHold(WelshWords)) return 0;
        var count = 0;
        foreach (ref readonly var token in line.Tokens.AsSpan())
        {
            if (token.Is(WelshWords)) count++;
        }
        return count;
    }

    private (int From, int To) Bounds(int sentence)
    {
        var tokens = line.Tokens;
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Sentence < sentence) low = middle + 1;
            else high = middle;
        }
        var end = low;
        while (end < tokens.Length && tokens[end].Sentence == sentence) end++;
        return (low, end);
    }

    private bool HasPerson(int from, int to)
    {
        if (!line.MayHold(Lists.OnePerson)) return false;
        for (var at = from; at < to; at++)
        {
            var length = line.MatchList(at, Lists.OnePerson);
            if (length > 0 && (IsPronoun(at) || !NamesService(at + length)) && !IsShare(at, length)) return true;
        }
        return false;
    }

    private bool Holds(int list) => line.HasEntry(list, 0, line.Tokens.Length);

    // "her home", "his plan": one person's, whatever follows.
    private bool IsPronoun(int at) => line.Tokens[at].Word.Text is "he" or "she" or "his" or "her" or "him";

    // "one child in three": a share of all children.
    private bool IsShare(int at, int length) =>
        line.Tokens[at].Word.Text == "one" && at + length + 1 < line.Tokens.Length && line.Tokens[at + length].Word.Text is "in"
        && line.Tokens[at + length + 1].Word.Number > 1;

    // "the child protection plan", "the family court": services, not people.
    private bool NamesService(int next) => next < line.Tokens.Length && line.Tokens[next].Is(Services);
}
