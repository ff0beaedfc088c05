using System.Text;
using LearningHub.Search.Analysis;

namespace LearningHub.Search.Querying;

/// <summary>A pattern of a term: <c>*</c> stands for any characters, <c>?</c> for one, a backslash for what follows it.</summary>
internal sealed class TermPattern
{
    private const int LongestTerm = LongWordFilter.LongestWord;
    private const int AnyText = -1;
    private const int AnyOne = -2;

    private readonly int[] parts;

    public TermPattern(string pattern)
    {
        var read = new List<int>();
        var isEscaped = false;
        foreach (var rune in pattern.EnumerateRunes())
        {
            if (!isEscaped && rune.Value == '\\')
            {
                isEscaped = true;
                continue;
            }
            var part = isEscaped ? rune.Value : rune.Value switch { '*' => AnyText, '?' => AnyOne, _ => rune.Value };
            if (part != AnyText || read.Count == 0 || read[^1] != AnyText) read.Add(part);
            isEscaped = false;
        }
        parts = [.. read];
        Beginning = string.Concat(parts.TakeWhile(part => part >= 0).Select(part => new Rune(part).ToString()));
    }

    public bool IsAnything => parts is [AnyText];
    public string Beginning { get; }

    public static TermPattern OfPrefix(string prefix)
    {
        var escaped = prefix.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
        return new TermPattern($"{escaped.Replace("?", "\\?", StringComparison.Ordinal)}*");
    }

    public bool Fits(ReadOnlySpan<char> term)
    {
        Span<int> letters = stackalloc int[LongestTerm];
        var count = 0;
        foreach (var rune in term.EnumerateRunes())
        {
            if (count == letters.Length) return false;
            letters[count++] = rune.Value;
        }
        return Fits(letters[..count]);
    }

    public bool Fits(ReadOnlySpan<byte> term)
    {
        Span<int> letters = stackalloc int[LongestTerm];
        var count = 0;
        while (!term.IsEmpty)
        {
            if (count == letters.Length) return false;
            Rune.DecodeFromUtf8(term, out var rune, out var used);
            letters[count++] = rune.Value;
            term = term[used..];
        }
        return Fits(letters[..count]);
    }

    private bool Fits(ReadOnlySpan<int> letters)
    {
        int at = 0, part = 0, star = -1, starAt = 0;
        while (at < letters.Length)
        {
            if (part < parts.Length && (parts[part] == letters[at] || parts[part] == AnyOne))
            {
                at++;
                part++;
            }
            else if (part < parts.Length && parts[part] == AnyText)
            {
                star = part++;
                starAt = at;
            }
            else if (star >= 0)
            {
                part = star + 1;
                at = ++starAt;
            }
            else
            {
                return false;
            }
        }
        while (part < parts.Length && parts[part] == AnyText) part++;
        return part == parts.Length;
    }
}
