using System.Text;
using LearningHub.Search.Analysis;

namespace LearningHub.Search.Querying;

/// <summary>A pattern of a term: <c>*</c> stands for any characters, <c>?</c> for one, a backslash for what follows it. Not a
/// Lucene automaton: some short patterns have automata of millions of states.</summary>
internal sealed class TermPattern
{
    private const int AnyText = -1;
    private const int AnyCharacter = -2;

    // UTF-16 units and wildcards.
    private readonly int[] parts;

    public TermPattern(string pattern)
    {
        var read = new List<int>();
        for (var i = 0; i < pattern.Length; i++)
        {
            var isEscape = pattern[i] is '\\';
            if (isEscape && ++i == pattern.Length) break;
            var part = isEscape ? pattern[i] : pattern[i] switch { '*' => AnyText, '?' => AnyCharacter, var unit => unit };
            if (part != AnyText || read.Count == 0 || read[^1] != AnyText) read.Add(part);
        }
        parts = [.. read];
        Beginning = string.Concat(parts.TakeWhile(part => part >= 0).Select(part => (char)part));
    }

    public bool IsAnything => parts is [AnyText];

    public string Beginning { get; }

    public static TermPattern ForPrefix(string prefix) => new($"{string.Concat(prefix.Select(letter => $"\\{letter}"))}*");

    public bool Fits(ReadOnlySpan<byte> term)
    {
        if (term.Length > WordPartFilter.LongestWord * 3) return false;
        Span<char> letters = stackalloc char[WordPartFilter.LongestWord * 3];
        return Fits(letters[..Encoding.UTF8.GetChars(term, letters)]);
    }

    public bool Fits(ReadOnlySpan<char> term)
    {
        int at = 0, part = 0, star = -1, starAt = 0;
        while (at < term.Length)
        {
            if (part < parts.Length && parts[part] == AnyText)
            {
                star = part++;
                starAt = at;
            }
            else if (part < parts.Length && FittingLength(parts[part], term[at..]) is var length and > 0)
            {
                at += length;
                part++;
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

    private static int FittingLength(int part, ReadOnlySpan<char> rest)
    {
        if (part != AnyCharacter) return rest[0] == part ? 1 : 0;
        return Rune.DecodeFromUtf16(rest, out _, out var length) is System.Buffers.OperationStatus.Done ? length : 0;
    }
}
