using System.Buffers;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>Street addresses, which need no story around them (parts of an address after BS 7666).</summary>
internal static class AddressFinder
{
    private const string PointWhy = "A point of the map says where to a few metres.";
    private const string PointAdvice = "no place, or the kind of place";
    private static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> SmallLettersAndStop = SearchValues.Create("abcdefghijklmnopqrstuvwxyz.");
    private static readonly RuleSet HeldRules = RuleBook.GetRules("held");
    private static readonly RuleSet AddressRules = RuleBook.GetRules("address");
    private static readonly int Tops = WordLists.NumberOf("domain-endings");
    private static readonly int Numbered = WordLists.NumberOf("paragraph-words");
    private static readonly int TimeUnits = WordLists.NumberOf("age-units");
    private static readonly int Courts = WordLists.NumberOf("court-words");

    /// <summary>Adds what a line holds.</summary>
    /// <param name="story">The line.</param>
    /// <param name="chunks">Its chunks.</param>
    /// <param name="found">Receives what is found.</param>
    public static void Find(LineStory story, List<Chunk> chunks, FoundList found)
    {
        var line = story.Line;
        if (line.Line.Setting.HasFlag(LineSetting.Contact)) return;
        if (line.SkipsQuickScan || MayHoldPoint(line.Text)) Located(line, chunks, found);
        if (line.HasDigit) Gridded(line, found);
        var (sentence, isHeld) = (-1, false);
        foreach (var match in RuleBook.Find(AddressRules, line))
        {
            if (line.Tokens[match.From].Sentence != sentence)
                (sentence, isHeld) = (line.Tokens[match.From].Sentence, IsHeld(story, match.From));
            if (isHeld || IsNumbered(line, match.From) || IsPublic(line, match)
                || NumberJudge.IsOffice(line, line.Tokens[match.From].Start)) continue;
            var (start, end) = (line.Tokens[match.From].Start, line.Tokens[match.To - 1].End);
            found.TryAdd(new SafetyFinding(
                SafetyKind.StreetAddress, line.Line, start, end - start, Suggestion: "\"the family home\" or \"a neighbour's house\""));
        }
    }

    // "Training is at the Civic Hall, Market Street"
    private static bool IsHeld(LineStory story, int at)
    {
        var (from, to) = story.SentenceOf(at);
        return RuleBook.Has(HeldRules, story.Line, from, to) && story.At(at) is { TellsOfOne: false, HasEvent: false };
    }

    // "54.0412, -6.9187", "51.5014 N, 0.1419 W" and "///filled.count.soap" say where to the metre.
    private static void Located(TokenLine line, List<Chunk> chunks, FoundList found)
    {
        for (var at = 0; at < chunks.Count; at++)
        {
            var (start, end) = (chunks[at].Start, chunks[at].End);
            var isMarked = start >= 3 && line.Text.AsSpan(start - 3, 3).SequenceEqual("///");
            if (isMarked && line.Text.AsSpan(start, end - start).Count('.') == 2) start -= 3;
            else if (IsSecondDegree(line.Text, chunks, at, out var second)) end = second;
            else if (!IsThreeWords(line.Text.AsSpan(start, end - start))) continue;
            found.TryAdd(new SafetyFinding(SafetyKind.StreetAddress, line.Line, start, end - start, PointWhy, PointAdvice));
        }
    }

    // The end of the second of two degrees, with the letters for north and west behind them.
    private static bool IsSecondDegree(string text, List<Chunk> chunks, int at, out int end)
    {
        end = 0;
        if (!IsDegree(text, chunks[at])) return false;
        var next = at + 1;
        if (next < chunks.Count && IsDirection(text, chunks[next])) next++;
        if (next >= chunks.Count || chunks[next].Start - chunks[next - 1].End > 3 || !IsDegree(text, chunks[next])) return false;
        end = next + 1 < chunks.Count && IsDirection(text, chunks[next + 1]) ? chunks[next + 1].End : chunks[next].End;
        return true;
    }

    private static bool IsDirection(string text, Chunk chunk) => chunk.Length == 1 && text[chunk.Start] is 'N' or 'S' or 'E' or 'W';

    // "lamp.forest.ticket": three words of English joined by full stops.
    private static bool IsThreeWords(ReadOnlySpan<char> text)
    {
        if (text.Length < 11 || text.ContainsAnyExcept(SmallLettersAndStop)) return false;
        var words = 0;
        foreach (var range in text.Split('.'))
        {
            if (text[range].Length < 3) return false;
            var word = text[range].ToString();
            if ((WordBook.Find(word) & WordFlags.Ordinary) == 0 || WordLists.Entries.ListsOf(word).Has(Tops)) return false;
            words++;
        }
        return words == 3;
    }

    // "NH 663 417": a point of the National Grid. "SJ6543", "NH 66 41": beside a word that says so.
    private static void Gridded(TokenLine line, FoundList found)
    {
        if (!line.HasDigit && !line.MayHold(GridWords)) return;
        var tokens = line.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            var isApart = tokens[at].IsShouted && tokens[at].NameLength == 2 && at + 1 < tokens.Length
                && tokens[at + 1].Kind == TokenKind.Number;
            if (!isApart && !IsGridPoint(tokens[at])) continue;
            var end = at + 1;
            while (end < tokens.Length && end < at + 3 && tokens[end].Kind == TokenKind.Number) end++;
            if (!HasGridWord(line, at) && !(isApart && HasTwoGroups(tokens, at + 1))) continue;
            found.TryAdd(new SafetyFinding(
                SafetyKind.StreetAddress, line.Line, tokens[at].Start, tokens[end - 1].End - tokens[at].Start, PointWhy, PointAdvice));
        }
    }

    // Two groups of as many digits, of which the first is no year.
    private static bool HasTwoGroups(Token[] tokens, int at) =>
        at + 1 < tokens.Length && tokens[at].Length is > 2 and < 6 && tokens[at + 1].Kind == TokenKind.Number
        && tokens[at + 1].Length == tokens[at].Length && tokens[at].Word.Number is not (>= 1800 and < 2100)
        && !tokens[at].Word.Text.AsSpan().ContainsAny('.', ',') && !tokens[at + 1].Word.Text.AsSpan().ContainsAny('.', ',');

    private static bool IsGridPoint(Token token)
    {
        if (token.Kind != TokenKind.Code || token.Length is not (6 or 8 or 10 or 12)) return false;
        var text = token.Word.Text.AsSpan();
        return text.IndexOfAnyExceptInRange('a', 'z') == 2 && !text[2..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool HasGridWord(TokenLine line, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 6); before--)
        {
            if (line.MatchList(before, GridWords) > 0) return true;
        }
        return false;
    }

    private static readonly int GridWords = WordLists.NumberOf("grid-words");

    /// <summary>Whether three words may name a square of the map: a full stop between two small letters, twice.</summary>
    public static bool MayHoldSquare(string text)
    {
        var joints = 0;
        for (var at = text.IndexOf('.', 1); at >= 0 && at + 1 < text.Length; at = text.IndexOf('.', at + 1))
        {
            if (char.IsAsciiLetterLower(text[at - 1]) && char.IsAsciiLetterLower(text[at + 1])) joints++;
            if (joints == 2) return true;
        }
        return false;
    }

    // A stop between digits, or three words.
    private static bool MayHoldPoint(string text)
    {
        for (var at = text.IndexOf('.', 1); at >= 0 && at + 1 < text.Length; at = text.IndexOf('.', at + 1))
        {
            if (char.IsAsciiDigit(text[at - 1]) && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '.')) return true;
        }
        return MayHoldSquare(text);
    }

    private static bool IsDegree(string text, Chunk chunk)
    {
        var written = text.AsSpan(chunk.Start, chunk.Length).TrimEnd("NSEW°");
        var stop = written.IndexOf('.');
        return stop is > 0 and < 4 && stop == written.LastIndexOf('.') && written.Length - stop > 3 && !written.ContainsAnyExcept(Decimal);
    }

    // "Part 3 Family Court rules", "in 2014 Meadow Lane": the number belongs to the word before it.
    private static bool IsNumbered(TokenLine line, int from)
    {
        // "at 12 months many walk"
        if (from + 1 < line.Tokens.Length && line.Tokens[from + 1].Is(TimeUnits)) return true;
        if (from == 0 || line.Tokens[from].Kind is TokenKind.Word) return false;
        var before = line.Tokens[from - 1];
        var isYear = line.Tokens[from].Word.Number is >= 1900 and < 2100;
        return (before.Is(Numbered) && before.Word.Text is not ("no" or "number")) || before.Is(Lists.Months)
            || (isYear && before.Word.Text is "in" or "since" or "by" or "of");
    }

    // "Crown Court" is no street, nor is a day in March.
    private static bool IsPublic(TokenLine line, PhraseMatch match)
    {
        for (var at = match.From; at < match.To; at++)
        {
            if (line.Tokens[at].Is(Courts) && (at + 1 >= match.To || line.Tokens[at + 1].Word.Text is "court" or "park" or "street") && at
                + 1 < match.To) return true;
            if (line.Tokens[at].Is(Lists.Months)) return true;
        }
        return line.MatchList(match.From, Lists.Public) > 0;
    }
}
