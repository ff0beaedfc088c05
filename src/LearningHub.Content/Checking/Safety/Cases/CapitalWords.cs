using System.Buffers;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>The words of a text that begin with a capital letter, one after the other, for <c>foreach</c>.</summary>
internal ref struct CapitalWords(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> Small = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 ,.;:()-'’\"“”?!%/");

    private readonly ReadOnlySpan<char> text = text;
    private int next;

    /// <summary>The word that it stands at.</summary>
    public CapitalWord Current { get; private set; }

    /// <summary>Goes on to the next word, if there is one.</summary>
    public bool MoveNext()
    {
        for (; next < text.Length; next++)
        {
            var skipped = text[next..].IndexOfAnyExcept(Small);
            if (skipped < 0) break;
            next += skipped;
            if (!char.IsUpper(text[next]) || (next > 0 && (char.IsLetterOrDigit(text[next - 1]) || text[next - 1] is '@' or '/' or '.'))) continue;
            var start = next;
            next = EndOf(start);
            var word = text[start..next];
            var length = word.EndsWith("'s") || word.EndsWith("’s") ? word.Length - 2 : word.Length;
            if (length <= 1 || IsShouted(word[..length])) continue;
            Current = new CapitalWord(start, length);
            return true;
        }
        return false;
    }

    /// <summary>Itself.</summary>
    public readonly CapitalWords GetEnumerator() => this;

    private readonly int EndOf(int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' or '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
        return end;
    }

    // GP, MARAC, NSPCC: abbreviations are nobody's name.
    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter)) return false;
        }
        return true;
    }
}
