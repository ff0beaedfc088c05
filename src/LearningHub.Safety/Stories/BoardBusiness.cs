using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Stories;

/// <summary>The board's own business: its venues, courses, papers, codes, telephones and those who present for it. What a sentence about
/// it shows is public, unless it tells of a family too.</summary>
internal static class BoardBusiness
{
    // "Summer1! is the kind of password not to have": a sign may end the sentence.
    private const int ReachOfPassword = 12;
    private const WordFlags OfMap = WordFlags.Town | WordFlags.BigTown | WordFlags.Abroad;
    private static readonly RuleSet PlaceRules = RuleBook.GetRules("board-place");
    private static readonly RuleSet LineRules = RuleBook.GetRules("board-line");
    private static readonly RuleSet PaperRules = RuleBook.GetRules("board-paper");
    private static readonly RuleSet BodyRules = RuleBook.GetRules("board-bodies");
    private static readonly RuleSet LinkRules = RuleBook.GetRules("board-link");
    private static readonly RuleSet HandleRules = RuleBook.GetRules("board-handle");
    private static readonly RuleSet FileRules = RuleBook.GetRules("board-file");
    private static readonly RuleSet PasswordRules = RuleBook.GetRules("board-password");
    private static readonly RuleSet DayRules = RuleBook.GetRules("board-day");
    private static readonly RuleSet PresentedRules = RuleBook.GetRules("presented");
    private static readonly RuleSet JoinRules = RuleBook.GetRules("board-joins");
    private static readonly RuleSet TownRules = RuleBook.GetRules("board-towns");
    private static readonly RuleSet CountRules = RuleBook.GetRules("board-count");
    private static readonly RuleSet AgeRules = RuleBook.GetRules("board-age");
    private static readonly RuleSet QuizRules = RuleBook.GetRules("board-quiz");
    private static readonly RuleSet CentileRules = RuleBook.GetRules("centile");
    private static readonly RuleSet FeastRules = RuleBook.GetRules("board-feast");
    private static readonly RuleSet SchoolRules = RuleBook.GetRules("school-start");
    private static readonly RuleSet NetworkRules = RuleBook.GetRules("board-network");
    private static readonly RuleSet SampleRules = RuleBook.GetRules("board-sample");
    private static readonly int MapNames = WordLists.NumberOf("map-names");
    private static readonly int Days = WordLists.NumberOf("days");
    private static readonly int Brothers = WordLists.NumberOf("brothers");

    /// <summary>The findings of a line without those that only show the board's business.</summary>
    public static IReadOnlyList<SafetyFinding> Without(LineStory story, IReadOnlyList<SafetyFinding> findings)
    {
        if (findings.Count == 0 || story.Line.Line.Setting != LineSetting.None) return findings;
        return findings.Any(finding => IsBusiness(story, finding)) ? [.. findings.Where(each => !IsBusiness(story, each))] : findings;
    }

    private static bool IsBusiness(LineStory story, SafetyFinding finding)
    {
        var at = story.Line.IndexAt(finding.Start);
        if (finding.Kind == SafetyKind.BirthDate) return BoardNames.IsNobodysDay(finding.Words) || IsOfSchoolStart(story, at);
        if (finding.Kind == SafetyKind.ExactDate && IsCentile(story, finding, at)) return true;
        if (finding.Kind == SafetyKind.ExactAge && IsOfQuiz(story)) return true;
        if (finding.Kind == SafetyKind.Name && CaseNames.HasAt(story, at)) return false;
        if (story.At(at).HasEvent || story.IsSurelyCase(at)) return false;
        var (from, to) = story.SentenceOf(at);
        if (finding.Kind == SafetyKind.ExactDate && !story.TellsOfOne && RuleBook.Has(FeastRules, story.Line, from, to)) return true;
        if (story.HasScene(at)) return false;
        if (!story.TellsOfOne && IsDummy(finding) && !IsOfCase(story.Line, at)) return true;
        return finding.Kind switch
        {
            SafetyKind.Name or SafetyKind.Place when IsOfMap(story.Line, finding) && IsOfTowns(story, at, from, to) => true,
            SafetyKind.Name or SafetyKind.ExactDate when IsJoining(story, from, to) => true,
            SafetyKind.Name => !TellsOfPerson(story.Line, from, to)
                && (HoldsCitation(story.Line.Text) || RuleBook.Has(PresentedRules, story.Line, from, to)),
            SafetyKind.Place when IsOfBoard(story, from, to, BodyRules) => true,
            SafetyKind.Postcode or SafetyKind.StreetAddress or SafetyKind.Place => IsOfBoard(story, from, to, PlaceRules),
            SafetyKind.ExactDate => IsOfBoard(story, from, to, DayRules) || IsOfBoard(story, from, to, PlaceRules)
                || IsOfBoard(story, from, to, PaperRules),
            SafetyKind.Reference or SafetyKind.NumberPlate =>
                HoldsCitation(finding.Words) || (!IsOfCase(story.Line, at) && IsOfBoard(story, from, to, PaperRules)),
            SafetyKind.Account => (IsPlain(finding.Words) && IsPublicAccount(story, finding, from, to))
                || (finding.Words.AsSpan().ContainsAny('/', '#') && IsOfBoard(story, from, to, LinkRules))
                || (IsHandle(story.Line.Text, finding) && IsOfBoard(story, from, to, HandleRules))
                || (!story.TellsOfOne && BoardNames.IsOfBoard(finding.Words))
                || (BoardNames.HoldsDummyPart(finding.Words) && IsOfBoard(story, from, to, NetworkRules))
                || IsOfBoard(story, from, Math.Min(to + ReachOfPassword, story.Line.Tokens.Length), PasswordRules),
            // "QQ 12 34 56 C" is printed as an example, and also stands where a real one is to be hidden.
            SafetyKind.InsuranceNumber => finding.Words.StartsWith("QQ", StringComparison.OrdinalIgnoreCase)
                && IsOfBoard(story, from, to, SampleRules),
            SafetyKind.SmallNumber => IsIssue(story.Line.Text, finding) || RuleBook.Has(AgeRules, story.Line, from, to)
                || IsPartOfPapers(story, finding, at),
            SafetyKind.Phone => !IsMobile(finding.Words) && !story.TellsOfOneAt(at) && !NamesSomebody(story.Line, from, to)
                && RuleBook.Has(LineRules, story.Line, BeginOfHelp(story, from), to),
            _ => false,
        };
    }

    // "Quiz, Q6: A girl of 13 says that her boyfriend is 22. What do you do first?"
    private static bool IsOfQuiz(LineStory story) =>
        RuleBook.Has(QuizRules, story.Line) && !NamesSomebody(story.Line, 0, story.Line.Tokens.Length);

    private static bool IsDummy(SafetyFinding finding) =>
        finding.Kind is SafetyKind.Postcode or SafetyKind.NumberPlate or SafetyKind.NhsNumber or SafetyKind.Phone
        && BoardNames.IsDummy(finding.Words);

    // "demo_worker_07": an account for trying things out, where nobody is told of.
    private static bool IsPublicAccount(LineStory story, SafetyFinding finding, int from, int to) =>
        IsOfBoard(story, from, to, PaperRules) || IsOfBoard(story, from, to, FileRules)
        || (!story.TellsOfOne && !NamesSomebody(story.Line, from, to) && BoardNames.HoldsDummyPart(finding.Words));

    private static bool IsOfBoard(LineStory story, int from, int to, RuleSet rules) =>
        !story.TellsOfOne && !NamesSomebody(story.Line, from, to) && RuleBook.Has(rules, story.Line, from, to);

    private static bool IsJoining(LineStory story, int from, int to) =>
        !TellsOfPerson(story.Line, from, to) && RuleBook.Has(JoinRules, story.Line, from, to);

    // "Sydney and Paris have tried the model", "The venue is Kirkgate Hall, Wakefield"; but not "The board meets at Kirkgate Hall; Shannon,
    // 14, slept under its steps".
    private static bool IsOfTowns(LineStory story, int at, int from, int to) =>
        (IsOfBoard(story, from, to, PlaceRules)
            && (!story.Line.Tokens[at].Word.IsGiven || (at > from && IsJoint(story.Line.Tokens[at - 1]))))
        || (!story.TellsOfOne && RuleBook.Has(TownRules, story.Line, from, to));

    private static bool IsJoint(in Token before) =>
        before.IsSign(',') || before.Word.Text is "in" or "at" or "from" or "to" or "and" or "or" or "near" or "between";

    // Whether each capital of a finding is a town's or a river's.
    private static bool IsOfMap(TokenLine line, SafetyFinding finding)
    {
        for (var at = line.IndexAt(finding.Start); at < line.Tokens.Length && line.Tokens[at].Start < finding.Start + finding.Length; at++)
        {
            ref readonly var token = ref line.Tokens[at];
            if (token.IsCapital && (token.Word.Flags & OfMap) == 0 && !token.Is(MapNames) && !WordBook.IsKnownName(token.Word.Text)
                && !WordBook.IsMentioned(token.Word.Text)) return false;
        }
        return true;
    }

    // "Born on 31 August you start school a year before others"
    private static bool IsOfSchoolStart(LineStory story, int at)
    {
        var (from, to) = story.SentenceOf(at);
        return !story.TellsOfOne && RuleBook.Has(SchoolRules, story.Line, from, to);
    }

    // "A fall from the 25th to the 9th centile"
    private static bool IsCentile(LineStory story, SafetyFinding finding, int at)
    {
        if (!finding.Words.StartsWith("the ", StringComparison.Ordinal) || at == 0) return false;
        if (story.Line.Tokens[at - 1].Word.Text == "on") return false;
        var (from, to) = story.SentenceOf(at);
        return RuleBook.Has(CentileRules, story.Line, from, to);
    }

    // "Nine of the fourteen files had a genogram. Two of the nine could be read."
    private static bool IsPartOfPapers(LineStory story, SafetyFinding finding, int at)
    {
        var tokens = story.Line.Tokens;
        if (at + 3 >= tokens.Length || tokens[at + 1].Word.Text != "of" || tokens[at + 2].Word.Text != "the") return false;
        var (from, _) = story.SentenceOf(at);
        foreach (var match in RuleBook.Find(CountRules, story.Line, 0, from))
        {
            for (var each = match.First; each < match.End; each++)
            {
                if (tokens[each].Word.Number == tokens[at + 3].Word.Number && tokens[each].Word.Number >= 0)
                    return !CountsPeople(story.Line);
            }
        }
        return false;
    }

    private static bool CountsPeople(TokenLine line)
    {
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (line.MatchList(at, Lists.People) > 0 && !line.Tokens[at].IsPossessive) return true;
        }
        return false;
    }

    // "Locked out of the portal? Ring 01632 960 118": the sentence before says whose telephone it is.
    private static int BeginOfHelp(LineStory story, int from) =>
        from > 0 && story.Line.Tokens[from].Word.Text is "ring" or "call" or "phone" or "dial" or "text"
            ? story.SentenceOf(from - 1).From : from;

    // "The booking form has crime 4471902": the word before the number says whose it is.
    private static bool IsOfCase(TokenLine line, int at) =>
        at > 0 && line.Tokens[at - 1].Word.Text is "case" or "crime" or "file" or "incident" or "log" or "court" or "child" or "family";

    // "Arch Dis Child 2021;106:814-9"
    private static bool HoldsCitation(string text)
    {
        for (var at = text.IndexOf(';', StringComparison.Ordinal); at >= 0; at = text.IndexOf(';', at + 1))
        {
            var isYear = at > 3 && text[at - 4] is '1' or '2' && char.IsAsciiDigit(text[at - 3]) && char.IsAsciiDigit(text[at - 2])
                && char.IsAsciiDigit(text[at - 1]);
            if (isYear && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) return true;
        }
        return false;
    }

    // "Child Abuse Review, 28(3)": the number of a journal's issue.
    private static bool IsIssue(string text, SafetyFinding finding)
    {
        var (before, end) = (finding.Start - 1, finding.Start + finding.Length);
        return before > 0 && text[before] == '(' && char.IsAsciiDigit(text[before - 1]) && end < text.Length && text[end] == ')';
    }

    // "her book" is the speaker's; "the twins" are nobody's who presents.
    private static bool TellsOfPerson(TokenLine line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line.MatchList(at, Lists.Kin) > 0) return true;
            if (line.MatchList(at, Lists.OnePerson) > 0 && line.Tokens[at].Word.Text is not ("he" or "she" or "his" or "her" or "him"))
                return true;
        }
        return false;
    }

    private static bool IsHandle(string text, SafetyFinding finding) =>
        finding.Words.StartsWith('@') || (finding.Start > 0 && text[finding.Start - 1] == '@');

    private static bool IsMobile(string number) =>
        number.TrimStart('+', '(', ' ') is var dialled && (dialled.StartsWith("07", StringComparison.Ordinal)
            || dialled.StartsWith("44", StringComparison.Ordinal));

    // "Kofi was at the training in Pell Street", "the venue was the home in which both girls lived"
    private static bool NamesSomebody(TokenLine line, int from, int to)
    {
        var isPlaced = false;
        for (var at = from; at < to; at++)
        {
            ref readonly var token = ref line.Tokens[at];
            // "in Elmira, Memphis and Denver": nobody stands behind "in".
            isPlaced = at > from && (line.Tokens[at - 1].Word.Text is "in" or "at" || (isPlaced && IsOfRow(line.Tokens, at)));
            // "St David's Day", "Mon to Thu": no saint and no day is anybody of a case.
            if (token is { IsCapital: true, Word: { IsGiven: true, IsOrdinary: false, IsTown: false } } && !isPlaced
                && !token.Is(Lists.Months) && !token.Is(Days) && !(at > from && line.Tokens[at - 1].Word.Text is "st" or "saint"))
                return true;
            if (token.Word.Text is "girls" or "boys" or "lads" || token.Is(Brothers)) return true;
        }
        return false;
    }

    private static bool IsOfRow(Token[] tokens, int at) =>
        tokens[at].IsCapital || tokens[at].IsSign(',') || tokens[at].Word.Text == "and";

    // "LL_07_supervision_FINAL_v9b": no part of it is anybody's name.
    private static bool IsPlain(string account)
    {
        if (account.AsSpan().ContainsAny('@', '/')) return false;
        foreach (var part in account.Split('_', '-', '.', ' '))
        {
            var letters = part.Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '(', ')');
            var flags = WordBook.Find(letters.ToLowerInvariant());
            if (letters is "docx" or "xlsx" or "pptx" || IsHash(part)) continue;
            if (letters.Length > 3 && (flags & WordFlags.Given) != 0) return false;
            if (letters.Length > 3 && (flags & WordFlags.Ordinary) == 0
                && !letters.Equals(letters.ToUpperInvariant(), StringComparison.Ordinal)) return false;
        }
        return true;
    }

    // "9f31c07a": the mark of a stored version.
    private static bool IsHash(string part) =>
        part.Length > 6 && part.Count(char.IsAsciiDigit) > 2 && part.All(char.IsAsciiHexDigitLower);
}
