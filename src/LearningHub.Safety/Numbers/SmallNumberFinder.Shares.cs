using System.Buffers;
using System.Globalization;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Numbers.Wording;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <content>Counts that can be worked out from a share and its base.</content>
internal sealed partial class SmallNumberFinder
{
    private static readonly SearchValues<string> ShareMarks = SearchValues.Create(["%", "cent"], StringComparison.OrdinalIgnoreCase);

    // "8.3% of the 12 families", "24 schools; 4.2% said"
    private void Shares(LineStory story, FoundList found)
    {
        SharesOfSized(story, found);
        if (!story.Line.SkipsQuickScan && !MayHoldShare(story.Line.Text)) return;
        var tokens = story.Line.Tokens;
        for (var at = 1; at < tokens.Length; at++)
        {
            var isSign = tokens[at].IsSign('%') || (tokens[at].Word.Text is "cent" && tokens[at - 1].Word.Text == "per")
                || tokens[at].Word.Text is "percent";
            var number = tokens[at].Word.Text == "cent" ? at - 2 : at - 1;
            if (!isSign || number < 0 || Share(tokens[number]) is not { } share) continue;
            if ((BaseOf(story, number, at) ?? LooseBase(story, number, at)) is not { } whole) continue;
            if (story.Line.Line.Samples.Contains(whole.Number)) continue;
            var part = share * whole.Number / 100;
            var (first, end) = whole.At > at ? (number, whole.End) : (number, at + 1);
            GivenAway(story, new PhraseMatch(null!, first, end, first, end), $"{share}%", whole.Number, part, found);
        }
    }

    // "Three in five of the girls in the five-bed home", "A quarter of the four-strong staff": the whole stands in a word behind it.
    private void SharesOfSized(LineStory story, FoundList found)
    {
        foreach (var match in RuleBook.Find(SizedRules, story.Line))
        {
            var (size, numbers) = (-1, Numbers(story.Line, match.From, match.To));
            for (var at = match.From; at < match.End; at++) size = Math.Max(size, GroupSize.Read(story.Line.Tokens[at]));
            if (match.Phrase.Group.Tag == "whole") size = FirstNumber(story.Line, match.First, match.From);
            if (match.Phrase.Group.Tag == "loose") size = SizeBeside(story, match);
            if (size < 2 || story.Line.Line.Samples.Contains(size)) continue;
            var (many, parts) = PartsOf(story.Line, match);
            if (parts == 0 && numbers.Count > 1) (many, parts) = (numbers[0], numbers[1]);
            else if (many == 0) many = numbers.Count > 0 ? numbers[0] : 1;
            if (parts > 1) GivenAway(story, match, "the share", size, (decimal)many * size / parts, found);
        }
    }

    // "One in three of the babies … (there were three)", "The home has three beds, and a third of those in it"
    private static int SizeBeside(LineStory story, PhraseMatch match)
    {
        var (from, to) = story.SentenceOf(match.From);
        if (BoardWork.NamesBoard(story.Line, from, to) || BoardWork.TakesPart(story.Line, from, to)) return -1;
        var of = match.From;
        while (of < match.To && story.Line.Tokens[of].Word.Text != "of") of++;
        return LooseBase(story, match.From, of - 1) is { } whole ? whole.Number : -1;
    }

    private static bool MayHoldShare(string text) => text.AsSpan().ContainsAny(ShareMarks);

    private static decimal? Share(Token token)
    {
        if (decimal.TryParse(token.Word.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)) return share;
        return token.Word.Number >= 0 ? token.Word.Number : null;
    }

    // The base of a share: "of the 12 families" behind it, or "Of the 24 care leavers" before it.
    private static (int Number, int At, int End)? BaseOf(LineStory story, int number, int sign)
    {
        var tokens = story.Line.Tokens;
        var (from, to) = story.SentenceOf(number);
        if (sign + 1 < to && tokens[sign + 1].Word.Text == "of" && PeopleBehind(story.Line, sign + 2, to, 3) is { } behind) return behind;
        for (var at = number - 1; at >= from; at--)
        {
            // "In the ten-pupil unit 20% had been searched"
            if (GroupSize.Read(tokens[at]) is > 1 and var size) return (size, at, at + 1);
            if (tokens[at].Word.Number < 2 || tokens[at].Kind == TokenKind.Code || (at + 1 < to && tokens[at + 1].IsSign('%'))) continue;
            if (at == from || (tokens[at - 1].Word.Text is not (
                "of" or "from" or "the" or "among" or "all" or "=" or "these" or "our" or "those" or "("))) continue;
            if (PeopleBehind(story.Line, at, to, 1) is { } before) return before;
        }
        return null;
    }

    // "7.1% (base 14)", "There were four families in the pilot and 25% lost a baby", "(there were two)"
    private static (int Number, int At, int End)? LooseBase(LineStory story, int number, int sign)
    {
        var (from, to) = story.SentenceOf(number);
        var tokens = story.Line.Tokens;
        var isOfPeople = IsShareOfPeople(story.Line, sign + 1);
        for (var at = Math.Max(1, number - ReachOfBase); at < Math.Min(tokens.Length, sign + ReachOfBase); at++)
        {
            if (at <= sign && at >= number || tokens[at].Word.Number < 2 || tokens[at].Kind == TokenKind.Code) continue;
            if (Math.Abs(tokens[at].Sentence - tokens[number].Sentence) > 1) continue;
            if (isOfPeople && IsSizeOfHome(tokens, at)) return (tokens[at].Word.Number, at, at + 2);
            if (at < from || at >= to || at < 2) continue;
            var before = tokens[at - 1].IsSignOf(":=") ? tokens[at - 2] : tokens[at - 1];
            var isThere = before.Word.Text is "were" or "are" && tokens[at - 2].Word.Text == "there";
            if (before.Word.Text is not ("base" or "n" or "whole") && !isThere) continue;
            if (!isThere || PeopleBehind(story.Line, at, to, 1) is not null || tokens[Math.Min(at + 1, to - 1)].IsSign(')')
                || (isOfPeople && at + 1 < to && tokens[at + 1].Word.Text is "on" or "in" or "at" or "there"))
                return (tokens[at].Word.Number, at, at + 1);
        }
        return null;
    }

    // "The unit has four beds", "It has ten on roll"
    private static bool IsSizeOfHome(Token[] tokens, int at)
    {
        if (at + 2 >= tokens.Length || tokens[at - 1].Word.Text is not ("has" or "have" or "had" or "with" or "of" or "only" or "just"
            or "takes" or "took" or "sleeps" or "its" or "for")) return false;
        return tokens[at + 1].Is(Berths) || (tokens[at + 1].Word.Text == "on" && tokens[at + 2].Word.Text is "roll" or "the" or "its");
    }

    // "of those in it", "of the girls", "had been branded" and not "of the chairs"
    private static bool IsShareOfPeople(TokenLine line, int next)
    {
        if (next + 1 >= line.Tokens.Length || line.Tokens[next].Word.Text != "of") return false;
        return line.Tokens[next + 1].Word.Text is "those" or "them" or "us"
            || line.HasEntry(Lists.People, next + 1, Math.Min(line.Tokens.Length, next + 4))
            || line.HasEntry(CountedPeople, next + 1, Math.Min(line.Tokens.Length, next + 4));
    }

    private static (int Number, int At, int End)? PeopleBehind(TokenLine line, int from, int to, int reach)
    {
        for (var at = from; at < Math.Min(to, from + reach); at++)
        {
            if (line.Tokens[at].Word.Number < 2 || line.Tokens[at].Kind == TokenKind.Code) continue;
            if (at + 1 < to && IsMany(line.Tokens[at + 1])) return null;
            // "0.5% of 190 on plans"
            if (at + 2 < to && line.Tokens[at + 1].Word.Text is "on" or "in"
                && line.Tokens[at + 2].Word.Text is "plan" or "plans" or "care" or "roll" or "proceedings")
                return (line.Tokens[at].Word.Number, at, at + 3);
            for (var noun = at + 1; noun < Math.Min(to, at + 6); noun++)
            {
                if (line.Tokens[noun].Kind == TokenKind.Sign) break;
                if (line.MatchList(noun, Practice) > 0) return null;
                var length = Math.Max(line.MatchList(noun, Lists.People), line.MatchList(noun, SchoolWords));
                if (length > 0) return (line.Tokens[at].Word.Number, at, noun + length);
            }
        }
        return null;
    }

    private const int ReachOfBase = 20;
    private static readonly RuleSet SizedRules = RuleBook.GetRules("sized");
    private static readonly int Berths = WordLists.NumberOf("berths");
    private static readonly int CountedPeople = WordLists.NumberOf("counted-people");
    private static readonly int SchoolWords = WordLists.NumberOf("small-bases");

    private void GivenAway(LineStory story, PhraseMatch match, string share, int whole, decimal part, FoundList found)
    {
        var count = (int)decimal.Round(part, MidpointRounding.AwayFromZero);
        if (count > 0 && IsSmall(count)) Add(story, match, $"{share} of {whole} is {count}: the share gives the small number away.", found);
        else if (count < whole && IsSmall(whole - count))
            Add(story, match, $"{share} of {whole} leaves {whole - count}: the share gives the small number away.", found);
    }

    // "thirds" are three parts; "two-thirds" says as well how many of them. 0 for what is not said.
    private static (int Many, int Parts) PartsOf(TokenLine line, PhraseMatch match)
    {
        for (var at = match.From; at < match.To; at++)
        {
            if (!line.Tokens[at].Is(Fractions)) continue;
            var text = line.Tokens[at].Word.Text;
            var hyphen = text.IndexOf('-', StringComparison.Ordinal);
            var many = hyphen > 0 ? Math.Max(0, Numerals.Read(text.AsSpan(0, hyphen))) : 0;
            return (many, PartsOf(text[(hyphen + 1)..]));
        }
        return (0, 0);
    }

    private static int PartsOf(string fraction) => fraction switch
    {
        "half" => 2,
        "quarter" or "quarters" => 4,
        _ => Numerals.ReadOrdinal(fraction.EndsWith('s') ? fraction.AsSpan(0, fraction.Length - 1) : fraction),
    };
}
