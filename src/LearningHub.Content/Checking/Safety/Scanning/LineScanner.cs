namespace LearningHub.Content.Checking.Safety.Scanning;

/// <summary>The pass itself: cuts a line into words as patterns see them (letters, digits and _), looks each up, and keeps how far back the words lie that matter together.</summary>
internal ref struct LineScanner(ReadOnlySpan<char> line)
{
    private const int Far = 1000;
    private const int PersonReach = 3;
    private const int OfReach = 2;
    private const int PeopleReach = 6;

    private readonly ReadOnlySpan<char> text = line;
    private Cue cues;
    private Cue before;
    private int sincePerson = Far;
    private int sinceOf = Far;
    private int sinceNumber = Far;
    private int sincePlace = Far;
    private int sinceAge = Far;
    private int digits;
    private int run;
    private int longest;
    private int joined;

    /// <summary>Goes through the line.</summary>
    public LineScan Run()
    {
        for (var i = 0; i < text.Length;)
        {
            if (LetterKind.IsWord(text[i])) i = Word(i);
            else Sign(i++);
        }
        return new LineScan(cues, digits, Math.Max(longest, run));
    }

    private void Sign(int at)
    {
        switch (text[at])
        {
            case ' ' or '-' or '(' or '+': break;
            case ')':
                if (EndsWithAt(at)) cues |= Cue.AtSign;
                break;
            case '@':
                cues |= Cue.AtSign;
                goto default;
            case '%':
                cues |= Cue.PerCent;
                goto default;
            case '/':
                if (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) cues |= Cue.StrokeDigit;
                goto default;
            case ']':
                if (EndsWithAt(at)) cues |= Cue.AtSign;
                goto default;
            default:
                (longest, run) = (Math.Max(longest, run), 0);
                break;
        }
    }

    private readonly bool EndsWithAt(int at) => at > 2 && (text[at - 1] | 0x20) == 't' && (text[at - 2] | 0x20) == 'a';

    private int Word(int start)
    {
        var (i, node, found, own) = (start, CueTrie.Root, Cue.None, 0);
        for (; i < text.Length; i++)
        {
            var kind = LetterKind.Of(text[i]);
            if (kind < LetterKind.Letters)
            {
                if (node == CueTrie.Lost || (node = CueWords.Tree.Step(node, kind)) == CueTrie.Lost) continue;
                found |= CueWords.Tree.Begun(node);
            }
            else if (kind == LetterKind.None) break;
            else
            {
                node = CueTrie.Lost;
                if (kind == LetterKind.Digit) own++;
            }
        }
        if (node != CueTrie.Lost) found |= CueWords.Tree.Whole(node);
        Judge(start, i, own, found);
        return i;
    }

    private void Judge(int start, int end, int own, Cue found)
    {
        if (own > 0) found = Numeric(start, end, own);
        else
        {
            (longest, run, joined) = (Math.Max(longest, run), 0, 0);
            if (char.IsUpper(text[start]))
            {
                if (sincePlace <= 2) found |= Cue.CapitalPlace;
            }
            else found &= ~Cue.Month;
        }
        found |= Beside(found);
        cues |= found;
        before = found;
        sinceOf = found.HasFlag(Cue.Of) ? 0 : sinceOf + 1;
        sinceAge = found.HasFlag(Cue.AgeWord) ? 0 : sinceAge + 1;
        sincePerson = found.HasFlag(Cue.Person) ? 0 : sincePerson + 1;
        sinceNumber = found.HasFlag(Cue.Number) ? 0 : sinceNumber + 1;
        sincePlace = found.HasFlag(Cue.BeforePlace) ? 0 : sincePlace + 1;
    }

    // A word with digits: how it is joined to the number before it, and whether letters stand in it.
    private Cue Numeric(int start, int end, int own)
    {
        var found = Cue.None;
        digits += own;
        var isPlain = own == end - start;
        joined = isPlain && joined > 0 && start > 1 && text[start - 1] is '.' or '/' or '-' && char.IsAsciiDigit(text[start - 2]) ? joined + 1 : 1;
        if (joined >= 3) found |= Cue.NumericDate;
        if (isPlain)
        {
            run += own;
            return found | Cue.Number;
        }
        found |= Cue.MixedWord;
        if (end - start >= 3 && char.IsAsciiDigit(text[end - 3]) && char.IsAsciiLetter(text[end - 2]) && char.IsAsciiLetter(text[end - 1])) found |= Cue.InwardCode;
        (longest, run) = (Math.Max(longest, run + own), own);
        return found | Cue.Number;
    }

    private readonly Cue Beside(Cue found)
    {
        var more = Cue.None;
        if (found.HasFlag(Cue.Number))
        {
            if (sinceAge <= 1) more |= Cue.AgedNumber;
            if (sincePerson < PersonReach) more |= Cue.PersonNumber;
            if (sinceOf <= OfReach) more |= Cue.OfNumber;
        }
        if (before.HasFlag(Cue.Number))
        {
            if (found.HasFlag(Cue.Unit)) more |= Cue.NumberUnit;
            if ((found & (Cue.Of | Cue.Out)) != 0) more |= Cue.NumberOf;
        }
        if (found.HasFlag(Cue.People) && sinceNumber < PeopleReach) more |= Cue.NumberPeople;
        return more;
    }
}
