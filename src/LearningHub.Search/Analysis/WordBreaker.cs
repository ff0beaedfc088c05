namespace LearningHub.Search.Analysis;

/// <summary>
/// Finds the words of a text: rules WB5 to WB13 of Unicode Standard Annex 29, as Lucene's <c>StandardTokenizer</c> reads them. What stands
/// between words is left out; ideographs and pictographs are words by themselves; words longer than <see cref="LongestWord"/> are cut.
/// </summary>
internal ref struct WordBreaker(ReadOnlySpan<char> text)
{
    /// <summary>In UTF-16 units.</summary>
    public const int LongestWord = 255;

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    // The current word ends here at the latest, as if the text did.
    private int limit;

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current word ends (exclusive).</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (at < text.Length)
        {
            Start = at;
            if (TryAsciiWord() || TryWord())
            {
                at = End;
                return true;
            }
            at = Math.Max(at, Start + 1);
        }
        return false;
    }

    // Nearly all words are ASCII letters with something after them that ends every word; the rules in full cost several times as much.
    private bool TryAsciiWord()
    {
        var end = at;
        while (end < text.Length && end - at < LongestWord && char.IsAsciiLetter(text[end])) end++;
        if (end == at) return false;
        if (end < text.Length && end - at < LongestWord)
        {
            var next = text[end];
            var isEnd = next is ' ' or ',' or ')' or '-' or '\n' or ';' or '?' or '!' || (next is '.' && (end + 1 == text.Length || text[end + 1] is ' ' or '\n'));
            if (!isEnd) return false;
        }
        End = end;
        return true;
    }

    private bool TryWord()
    {
        limit = text.Length - at <= LongestWord ? text.Length : at + LongestWord - (char.IsHighSurrogate(text[at + LongestWord - 1]) ? 1 : 0);
        var kind = ClassAt(at, out var length);
        switch (kind)
        {
            case WordBreakClass.Ideograph:
                End = SkipExtend(at + length);
                return true;
            case WordBreakClass.SouthEastAsian or WordBreakClass.SouthEastAsianMark:
                End = SouthEastAsianRun(at);
                return true;
            case WordBreakClass.Emoji:
                End = EmojiSequence(at + length);
                return true;
            case WordBreakClass.RegionalIndicator:
                return TryFlag(length);
            case WordBreakClass.Letter or WordBreakClass.HebrewLetter or WordBreakClass.Numeric or WordBreakClass.Katakana or WordBreakClass.ExtendNumLet:
                return TryJoined(kind, at + length);
            default:
                if (text[at] is '#' or '*' && TryKeycap()) return true;
                at += length;
                return false;
        }
    }

    private bool TryJoined(WordBreakClass last, int from)
    {
        var isWord = last != WordBreakClass.ExtendNumLet;
        var end = SkipExtend(from);
        while (end < limit)
        {
            var next = ClassAt(end, out var length);
            if (Joins(last, next)) end = SkipExtend(end + length);
            else if (TryOver(last, next, end + length, out var after, out var over)) (next, end) = (over, SkipExtend(after));
            else break;
            last = next;
            isWord |= next is WordBreakClass.Letter or WordBreakClass.HebrewLetter or WordBreakClass.Numeric or WordBreakClass.Katakana;
        }
        End = end;
        if (!isWord) at = end;
        return isWord;
    }

    // WB5, WB8 to WB10, WB13, WB13a, WB13b; and WB7a with the apostrophe.
    private static bool Joins(WordBreakClass last, WordBreakClass next) => next switch
    {
        WordBreakClass.Letter or WordBreakClass.HebrewLetter => last is WordBreakClass.Letter or WordBreakClass.HebrewLetter or WordBreakClass.Numeric or WordBreakClass.ExtendNumLet,
        WordBreakClass.Numeric => last is WordBreakClass.Letter or WordBreakClass.HebrewLetter or WordBreakClass.Numeric or WordBreakClass.ExtendNumLet,
        WordBreakClass.Katakana => last is WordBreakClass.Katakana or WordBreakClass.ExtendNumLet,
        WordBreakClass.ExtendNumLet => true,
        _ => false,
    };

    // WB6 and WB7, WB7b and WB7c, WB11 and WB12: over one character to one like the last.
    private readonly bool TryOver(WordBreakClass last, WordBreakClass middle, int from, out int after, out WordBreakClass next)
    {
        after = from;
        next = last;
        if (!IsBetween(last, middle)) return false;
        var beyond = SkipExtend(from);
        if (beyond < limit)
        {
            next = ClassAt(beyond, out var length);
            after = beyond + length;
            if (middle is WordBreakClass.DoubleQuote && next is WordBreakClass.HebrewLetter) return true;
            if (middle is not WordBreakClass.DoubleQuote && IsLetter(last) && IsLetter(next)) return true;
            if (last is WordBreakClass.Numeric && next is WordBreakClass.Numeric) return true;
        }
        // WB7a: a Hebrew letter keeps its apostrophe.
        (after, next) = (from, WordBreakClass.Other);
        return last is WordBreakClass.HebrewLetter && middle is WordBreakClass.SingleQuote;
    }

    private static bool IsBetween(WordBreakClass last, WordBreakClass middle) => middle switch
    {
        WordBreakClass.MidNumLet or WordBreakClass.SingleQuote => IsLetter(last) || last is WordBreakClass.Numeric,
        WordBreakClass.MidLetter => IsLetter(last),
        WordBreakClass.MidNum => last is WordBreakClass.Numeric,
        WordBreakClass.DoubleQuote => last is WordBreakClass.HebrewLetter,
        _ => false,
    };

    private static bool IsLetter(WordBreakClass kind) => kind is WordBreakClass.Letter or WordBreakClass.HebrewLetter;

    private readonly int SkipExtend(int from)
    {
        while (from < limit && ClassAt(from, out var length) is WordBreakClass.Extend or WordBreakClass.SouthEastAsianMark) from += length;
        return from;
    }

    private readonly int SouthEastAsianRun(int from)
    {
        while (from < limit && ClassAt(from, out var length) is WordBreakClass.SouthEastAsian or WordBreakClass.SouthEastAsianMark or WordBreakClass.Extend) from += length;
        return from;
    }

    // A pictograph with its variant and skin colour, and others that a zero-width joiner binds to it.
    private readonly int EmojiSequence(int from)
    {
        while (from < limit)
        {
            var isJoiner = text[from] == '\u200D';
            var kind = ClassAt(from, out var length);
            if (kind is not WordBreakClass.Extend && !IsSkinColour(from)) break;
            from += length;
            if (isJoiner && from < limit && ClassAt(from, out length) is WordBreakClass.Emoji) from += length;
        }
        return from;
    }

    private readonly bool IsSkinColour(int from) => WordBreakTable.CodePointAt(text, from, out _) is >= 0x1F3FB and <= 0x1F3FF;

    private bool TryFlag(int length)
    {
        var second = SkipExtend(at + length);
        if (second < limit && ClassAt(second, out var more) is WordBreakClass.RegionalIndicator)
        {
            End = SkipExtend(second + more);
            return true;
        }
        at = second;
        return false;
    }

    private bool TryKeycap()
    {
        var rest = text[(at + 1)..limit];
        var length = rest.StartsWith("\uFE0F\u20E3") ? 2 : rest.StartsWith("\u20E3") ? 1 : 0;
        End = at + 1 + length;
        return length > 0;
    }

    private readonly WordBreakClass ClassAt(int place, out int length)
    {
        length = 1;
        var character = text[place];
        return char.IsSurrogate(character) ? WordBreakTable.Of(WordBreakTable.CodePointAt(text, place, out length)) : WordBreakTable.Of(character);
    }
}
