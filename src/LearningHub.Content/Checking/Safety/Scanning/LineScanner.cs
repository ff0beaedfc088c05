using LearningHub.Content.Checking.Safety.Cases;

namespace LearningHub.Content.Checking.Safety.Scanning;

/// <summary>The pass itself: cuts a line into words as patterns see them (letters, digits and _), looks each up, and keeps how far back the words lie that matter together.</summary>
internal ref struct LineScanner(ReadOnlySpan<char> line)
{
    private const int Far = -1000;
    private const int AgeReach = 2;
    private const int MonthReach = 2;
    private const int PersonReach = 3;
    private const int PlaceReach = 3;
    private const int PeopleReach = 12;
    private const int NameReach = 6;
    private const int StoryReach = 2;
    private const int KinReach = 6;
    private const int UnitReach = 4;
    private const int UnitPersonReach = 10;
    private const int StreetReach = 12;
    private const int LivedReach = 6;

    private readonly ReadOnlySpan<char> text = line;
    private readonly byte[] kinds = LetterKind.All;
    private readonly CueTrie tree = CueWords.Tree;
    private Cue cues;
    private Cue before;
    private int words;
    private int lastPerson = Far;
    private int lastNumber = Far;
    private int lastPlace = Far;
    private int lastAge = Far;
    private int lastName = Far;
    private int lastCapital = Far;
    private int lastUnit = Far;
    private int lastStreet = Far;
    private int lastDigits = Far;
    private int lastLived = Far;
    private int digits;
    private int run;
    private int longest;
    private int joined;

    /// <summary>Goes through the line.</summary>
    public LineScan Run()
    {
        for (var i = 0; i < text.Length;)
        {
            if (kinds[text[i]] != LetterKind.None) i = Word(i);
            else if (text[i++] != ' ') Sign(i - 1);
        }
        return new LineScan(cues, digits, Math.Max(longest, run));
    }

    private void Sign(int at)
    {
        switch (text[at])
        {
            case '-' or '(' or '+' or '.' or '–' or '\u00A0': return;
            case '@': cues |= Cue.AtSign; break;
            case '%': cues |= Cue.PerCent; break;
            case '/':
                if (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) cues |= Cue.StrokeDigit;
                return;
            case ')' or ']' or '}' or '>' when at > 2 && (text[at - 1] | 0x20) == 't' && (text[at - 2] | 0x20) == 'a': cues |= Cue.AtSign; break;
            case ')': return;
        }
        (longest, run) = (Math.Max(longest, run), 0);
    }

    private int Word(int start)
    {
        // Locals are read faster than fields, and this is done for every letter.
        var text = this.text;
        var kinds = this.kinds;
        var (i, node, own) = (start, CueTrie.Root, 0);
        for (; i < text.Length; i++)
        {
            int kind = kinds[text[i]];
            if (kind >= LetterKind.Letters) break;
            var next = tree.Step(node, kind);
            if (next == CueTrie.Lost) break;
            node = next;
        }
        var isWhole = i == text.Length || kinds[text[i]] == LetterKind.None;
        var found = isWhole ? tree.Whole(node) : tree.Begun(node);
        if (!isWhole || i == start)
        {
            for (int kind; i < text.Length && (kind = kinds[text[i]]) != LetterKind.None; i++)
            {
                if (kind == LetterKind.Digit) own++;
            }
        }
        if (own > 0) Judge(Numeric(start, i, own));
        else if (char.IsAsciiLetterLower(text[start])) Small(found & ~Capitals(found));
        else Capital(found, start, i);
        return i;
    }

    // What a word would only mean with a capital letter.
    private readonly Cue Capitals(Cue found) =>
        Cue.HouseName | ((found & Cue.PlainStreet) != 0 ? Cue.None : Cue.Street) | (words - lastNumber <= MonthReach ? Cue.None : Cue.Month);

    private void Small(Cue found)
    {
        if (run != 0) (longest, run) = (Math.Max(longest, run), 0);
        joined = 0;
        if (found != Cue.None) Judge(found);
        else (before, words) = (Cue.None, words + 1);
    }

    private void Capital(Cue found, int start, int end)
    {
        var word = text[start..end];
        (longest, run, joined) = (Math.Max(longest, run), 0, 0);
        if (words - lastPlace <= PlaceReach) found |= Cue.CapitalPlace;
        if (words - lastName <= NameReach) found |= Cue.CapitalName;
        if ((before & Cue.Number) != 0 && IsRightBehind(start)) found |= words - lastLived <= LivedReach ? Cue.NumberCapital | Cue.NumberStreet : Cue.NumberCapital;
        if (word.Length == 1) found |= Cue.Initial;
        if (GivenNames.Contains(word) || (word.Length > 1 && char.IsAsciiLetterUpper(word[1]) && LoneNames.IsShouted(word))) found |= Cue.GivenName;
        Judge(found);
        lastCapital = words - 1;
    }

    private void Judge(Cue found)
    {
        found |= Beside(found);
        cues |= found;
        before = found;
        if ((found & Cue.AgeWord) != 0) lastAge = words;
        if ((found & Cue.Person) != 0) lastPerson = words;
        if ((found & Cue.Number) != 0) lastNumber = words;
        if ((found & Cue.BeforePlace) != 0) lastPlace = words;
        if ((found & Cue.BeforeName) != 0) lastName = words;
        if ((found & Cue.NumberUnit) != 0) lastUnit = words;
        if ((found & Cue.Street) != 0) lastStreet = words;
        if ((found & Cue.Lived) != 0) lastLived = words;
        words++;
    }

    // A word with digits: how it is joined to the number before it, and whether letters stand in it.
    private Cue Numeric(int start, int end, int own)
    {
        digits += own;
        var isPlain = own == end - start;
        joined = isPlain && joined > 0 && IsJoined(start) ? joined + 1 : 1;
        var found = joined >= 3 ? Cue.Number | Cue.NumericDate : Cue.Number;
        if (words - lastStreet <= StreetReach) found |= Cue.NumberStreet;
        lastDigits = words;
        if (isPlain)
        {
            run += own;
            return found;
        }
        (longest, run) = (Math.Max(longest, run + own), own);
        var isInward = end - start >= 3 && char.IsAsciiDigit(text[end - 3]) && char.IsAsciiLetter(text[end - 2]) && char.IsAsciiLetter(text[end - 1]);
        return found | Cue.MixedWord | (isInward ? Cue.InwardCode : Cue.None);
    }

    // "14 Larch", "14, Larch" and "14-LA", but not the next sentence.
    private readonly bool IsRightBehind(int start) =>
        text[start - 1] is '-' or '/' or '.' || (start > 1 && text[start - 1] == ' ' && (text[start - 2] == ',' || kinds[text[start - 2]] != LetterKind.None));

    // "8.11.14" and "8 / 11 / 14".
    private readonly bool IsJoined(int start)
    {
        if (start < 2) return false;
        if (text[start - 1] is '.' or '/' or '-' or '–') return char.IsAsciiDigit(text[start - 2]);
        return start > 3 && text[start - 1] == ' ' && text[start - 2] == '/' && text[start - 3] == ' ' && char.IsAsciiDigit(text[start - 4]);
    }

    private readonly Cue Beside(Cue found)
    {
        var more = Cue.None;
        if ((found & Cue.Number) != 0)
        {
            if (words - lastAge <= AgeReach) more |= Cue.AgedNumber;
            if (words - lastPerson <= PersonReach) more |= Cue.PersonNumber;
        }
        if ((before & Cue.Number) != 0 && (found & Cue.Unit) != 0) more |= Unit();
        if ((found & Cue.Person) != 0 && words - lastUnit <= UnitPersonReach) more |= Cue.UnitPerson;
        if ((found & Cue.Street) != 0 && words - lastDigits <= StreetReach) more |= Cue.NumberStreet;
        if ((found & Cue.Story) != 0 && words - lastCapital <= StoryReach) more |= Cue.CapitalStory;
        if ((found & (Cue.Kin | Cue.BeforeName)) != 0 && words - lastCapital <= KinReach) more |= Cue.CapitalBeforeKin;
        if ((found & Cue.People) != 0 && words - lastNumber <= PeopleReach) more |= Cue.NumberPeople;
        return more;
    }

    private readonly Cue Unit()
    {
        var more = Cue.NumberUnit;
        if (words - lastUnit <= UnitReach) more |= Cue.UnitTwice;
        if (words - lastPerson <= UnitPersonReach) more |= Cue.UnitPerson;
        return more;
    }
}
