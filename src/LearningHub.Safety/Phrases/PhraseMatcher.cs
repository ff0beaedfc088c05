using System.Numerics;
using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Phrases;

/// <summary>
/// Fits a phrase at a token. The places that can be reached are kept as bits, so that no choice is ever tried twice:
/// the work is bounded by elements times <see cref="Reach"/>, whatever the text.
/// </summary>
internal static class PhraseMatcher
{
    /// <summary>How many tokens a phrase takes at most.</summary>
    public const int Reach = 63;

    /// <summary>The longest fit at a token, or null.</summary>
    public static PhraseMatch? Match(Phrase phrase, TokenLine line, int first)
    {
        var elements = phrase.Elements;
        Span<ulong> reached = stackalloc ulong[elements.Length + 1];
        reached[0] = 1;
        for (var i = 0; i < elements.Length; i++)
        {
            reached[i + 1] = Step(elements[i], line, first, reached[i]);
            if (reached[i + 1] == 0) return null;
        }
        return Found(phrase, line, first, reached);
    }

    private static PhraseMatch Found(Phrase phrase, TokenLine line, int first, ReadOnlySpan<ulong> reached)
    {
        var at = Reach - BitOperations.LeadingZeroCount(reached[^1]);
        var (from, to, end) = (-1, -1, at);
        for (var i = phrase.Elements.Length - 1; i >= 0; i--)
        {
            if (phrase.Elements[i].Kind == ElementKind.Mark)
            {
                if (to < 0) to = at;
                else from = at;
            }
            at = Before(phrase.Elements[i], line, first, reached[i], at);
        }
        return to < 0 ? new PhraseMatch(phrase, first, first + end, first, first + end)
            : new PhraseMatch(phrase, first, first + end, first + from, first + to);
    }

    // The latest place from which an element leads to another.
    private static int Before(Element element, TokenLine line, int first, ulong starts, int end)
    {
        for (var left = starts; left != 0;)
        {
            var at = Reach - BitOperations.LeadingZeroCount(left);
            if ((Step(element, line, first, 1UL << at) >> end & 1) != 0) return at;
            left &= ~(1UL << at);
        }
        return end;
    }

    private static ulong Step(Element element, TokenLine line, int first, ulong from)
    {
        var result = element.Least == 0 ? from : 0UL;
        var current = from;
        for (var times = 0; times < element.Most && current != 0; times++)
        {
            var next = 0UL;
            for (var left = current; left != 0; left &= left - 1)
            {
                var offset = BitOperations.TrailingZeroCount(left);
                if (first + offset <= line.Tokens.Length) next |= Once(element, line, first + offset, offset);
            }
            result |= next;
            current = next;
        }
        return result;
    }

    // The places behind one fit of an element, as bits.
    private static ulong Once(Element element, TokenLine line, int at, int offset)
    {
        var isEnd = at >= line.Tokens.Length;
        switch (element.Kind)
        {
            case ElementKind.Mark: return Bit(offset);
            case ElementKind.End: return isEnd || line.Tokens[at].BeginsSentence || IsStop(line.Tokens[at]) ? Bit(offset) : 0;
            case ElementKind.Begin: return !isEnd && line.Tokens[at].BeginsSentence ? Bit(offset) : 0;
            case ElementKind.Not: return isEnd || LongestEntry(element, line, at) == 0 ? Bit(offset) : 0;
        }
        if (isEnd) return 0;
        ref readonly var token = ref line.Tokens[at];
        var fits = element.Kind switch
        {
            ElementKind.Number => token.Word.Number >= 0 && token.Kind != TokenKind.Code,
            ElementKind.Digits => token.Kind == TokenKind.Number && token.Word.Number >= 0,
            ElementKind.House => IsHouse(token),
            ElementKind.Capital => token.IsWord && token.IsCapital,
            ElementKind.Word => token.IsWord,
            ElementKind.Gap => token.Kind != TokenKind.Sign || token.Word.Text[0] is '\'' or '’',
            _ => false,
        };
        if (element.Kind == ElementKind.List) return Entries(element, line, at, offset);
        return fits ? Bit(offset + 1) : 0;
    }

    private static bool IsHouse(in Token token)
    {
        if (token.Kind is not (TokenKind.Number or TokenKind.Code) || token.Length > 7 || !char.IsAsciiDigit(token.Word.Text[0]))
            return false;
        var rest = token.Word.Text.AsSpan().TrimStart("0123456789");
        if (token.Length - rest.Length > 4) return false;
        return rest.IsEmpty || (rest.Length == 1 && char.IsAsciiLetter(rest[0]))
            || (rest[0] is '-' or '–' && !rest[1..].ContainsAnyExceptInRange('0', '9'));
    }

    private static ulong Entries(Element element, TokenLine line, int at, int offset)
    {
        var ends = 0UL;
        foreach (var list in element.Lists)
        {
            var length = Length(element, line, at, list);
            if (length > 0) ends |= Bit(offset + length);
        }
        return ends;
    }

    private static int LongestEntry(Element element, TokenLine line, int at)
    {
        var longest = 0;
        foreach (var list in element.Lists) longest = Math.Max(longest, Length(element, line, at, list));
        return longest;
    }

    private static int Length(Element element, TokenLine line, int at, int list)
    {
        var length = line.MatchList(at, list);
        if (length == 0 || element.PossessiveLists.Length == 0 || !element.PossessiveLists.Contains(list)) return length;
        return line.Tokens[at + length - 1].IsPossessive ? length : 0;
    }

    private static ulong Bit(int offset) => offset > Reach ? 0 : 1UL << offset;

    private static bool IsStop(in Token token) =>
        token.Kind == TokenKind.Sign && token.Word.Text[0] is '.' or ';' or ',' or ')' or '?' or '!' or ':' or '"' or '”';
}
