using LearningHub.Safety.Words;

namespace LearningHub.Safety.Lines;

/// <summary>A word, a number or a sign as it is written. Made once for each spelling of a run and shared by all lines.</summary>
internal sealed class Spelling
{
    private Spelling(string written, Word word) => (Written, Word) = (written, word);

    /// <summary>As it is written, with a possessive 's.</summary>
    public string Written { get; }

    /// <summary>What is known of it without a possessive 's.</summary>
    public Word Word { get; }

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; private init; }

    /// <summary>Length without a possessive 's.</summary>
    public int NameLength { get; private init; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital { get; private init; }

    /// <summary>Whether it is written in capital letters throughout, and has more than one.</summary>
    public bool IsShouted { get; private init; }

    /// <summary>Looks a spelling up.</summary>
    public static Spelling Create(ReadOnlySpan<char> written, Vocabulary vocabulary)
    {
        if (!char.IsLetterOrDigit(written[0]))
            return new Spelling(written.ToString(), vocabulary.Find(written)) { Kind = TokenKind.Sign, NameLength = 1 };
        var name = WordText.Base(written);
        var kind = KindOf(name);
        return new Spelling(written.ToString(), vocabulary.Find(name))
        {
            Kind = kind,
            NameLength = name.Length,
            IsCapital = char.IsUpper(written[0]) || HasLateCapital(written),
            IsShouted = kind == TokenKind.Word && name.Length > 1 && IsAbbreviation(name),
        };
    }

    // "d'Abreu": the small letter belongs to the name.
    private static bool HasLateCapital(ReadOnlySpan<char> written) =>
        written.Length > 3 && written[1] is '\'' or '’' && char.IsUpper(written[2]) && char.IsLower(written[3]);

    // "MARAC", and "SCRs" for several.
    private static bool IsAbbreviation(ReadOnlySpan<char> name) =>
        !name.ContainsAnyInRange('a', 'z') || (name.Length > 2 && name[^1] == 's' && !name[..^1].ContainsAnyInRange('a', 'z'));

    private static TokenKind KindOf(ReadOnlySpan<char> written)
    {
        if (!written.ContainsAnyInRange('0', '9')) return TokenKind.Word;
        foreach (var letter in written)
        {
            if (!char.IsAsciiDigit(letter) && letter is not ('.' or ',')) return TokenKind.Code;
        }
        return TokenKind.Number;
    }
}
