using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>Digits, letters and signs that are told in words one after the other: "A-double-nine-oh-six-C-V", "RF two two stroke one oh
/// four", "uniform alpha double-seven three zero lima".</summary>
internal struct SpelledRun
{
    private const int LeastDigits = 5;
    private const int LeastDialled = 9;
    private const int Longest = 60;
    private static readonly int DigitWords = WordLists.NumberOf("spelled-digits");
    private static readonly int LetterWords = WordLists.NumberOf("spelled-letters");
    private static readonly int LetterNames = WordLists.NumberOf("letter-names");
    private static readonly int Signs = WordLists.NumberOf("spelled-signs");

    // Digits in words and in figures, letters by their words and by themselves, signs by their names, and how often "double" stands.
    private int words;
    private int figures;
    private int named;
    private int single;
    private int small;
    private int signs;
    private int doubles;

    /// <summary>The token behind its last; its first if there is none.</summary>
    public int End { get; private set; }

    /// <summary>Whether it is as long as a telephone number.</summary>
    public readonly bool IsDialled => named + single == 0 && words + doubles >= LeastDialled;

    /// <summary>Whether so many stand together that nobody counts with them.</summary>
    public readonly bool IsReference
    {
        get
        {
            var letters = named + single;
            if (letters == 0)
            {
                // "forty dash two two six", "40 dash 2 2 6"
                return words + doubles >= LeastDigits || (signs > 0 && ((words > 1 && words + figures > 3) || (words == 0 && figures > 3)));
            }
            // "Mike, Victor and Oscar": names, unless a digit is among them.
            if (small > 0 && words + figures == 0) return false;
            if (named > 1 && letters + words + figures >= 4) return true;
            // "eighty-two, nine q z"
            var isTold = doubles > 0 || signs > 0 || words > 2 || named > 0 || (figures > 0 && single > 1);
            return words > 1 && letters + words + doubles >= 4 && isTold;
        }
    }

    /// <summary>The run that begins at a token.</summary>
    public static SpelledRun At(Token[] tokens, int at)
    {
        var run = new SpelledRun { End = at };
        for (var next = at; next < tokens.Length && next < at + Longest; next++)
        {
            ref readonly var token = ref tokens[next];
            if (token.Kind == TokenKind.Sign)
            {
                if (next == at || !token.IsSignOf(",-–…/")) break;
                continue;
            }
            if (token.BeginsSentence && next > at) break;
            var tried = run;
            if (!tried.Take(token)) break;
            tried.End = next + 1;
            run = tried;
        }
        return run;
    }

    private bool Take(in Token token)
    {
        var isLetter = token.Is(LetterWords) || token.Is(LetterNames);
        var isShort = token.IsShouted && token.NameLength < 4;
        var word = token.Word;
        if (TakePart(word.Text, word.Number, token.Is(DigitWords), isLetter, token.Is(Signs), token.IsCapital, isShort)) return true;
        var parts = token.Word.Text.AsSpan().Count('-');
        if (parts == 0 || token.Kind == TokenKind.Number) return false;
        foreach (var range in token.Word.Text.AsSpan().Split('-'))
        {
            var part = token.Word.Text[range];
            var lists = WordLists.Entries.ListsOf(part);
            // "FD-twenty-two-P": between hyphens two letters stand for themselves.
            var isShortPart = part.Length == 1 || (part.Length == 2 && token.IsCapital && parts > 1);
            if (!TakePart(part, Numerals.Read(part), lists.Has(DigitWords), lists.Has(LetterWords) || lists.Has(LetterNames),
                lists.Has(Signs), token.IsCapital, isShortPart)) return false;
        }
        return true;
    }

    private bool TakePart(string part, int number, bool isDigit, bool isLetter, bool isSign, bool isCapital, bool isLetters)
    {
        if (isDigit)
        {
            if (part.StartsWith("doub", StringComparison.Ordinal) || part.StartsWith("tr", StringComparison.Ordinal)) doubles++;
            words++;
        }
        else if (isLetter)
        {
            named++;
            if (!isCapital) small++;
        }
        else if (isSign && words + figures + named + single > 0) signs++;
        else if (number is >= 0 and < 10_000 && part.Length <= (char.IsAsciiDigit(part[0]) ? 4 : 9)) figures++;
        else if (isLetters || (part.Length == 1 && char.IsLetter(part[0]) && (isCapital || words + figures > 2))) single++;
        else return false;
        return true;
    }
}
