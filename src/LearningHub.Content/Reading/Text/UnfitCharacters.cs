using System.Buffers;
using System.Globalization;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Text;

/// <summary>Characters that pages and feeds cannot contain (XML 1.0, 2.2: control characters, U+FFFE, U+FFFF, halves of surrogate pairs),
/// and the controls U+007F to U+009F, which HTML forbids and terminals interpret. Also the overrides of direction U+202D and U+202E: after
/// them, readers see the letters in a different order from the one that is searched, read aloud and checked.</summary>
public static class UnfitCharacters
{
    private const char LeftToRightOverride = '\u202D';
    private const char RightToLeftOverride = '\u202E';

    private static readonly SearchValues<char> Unfit = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Concat(Enumerable.Range(0x7F, 33))
            .Append(0xFFFE).Append(0xFFFF).Append(LeftToRightOverride).Append(RightToLeftOverride)
            .Select(code => (char)code).Where(letter => letter is not ('\t' or '\n' or '\r'))]);

    /// <summary>Offset of the first one; -1 if there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var found = text.IndexOfAny(Unfit);
        var end = found < 0 ? text.Length : found;
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < end; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }
        return found;
    }

    /// <summary>The text with a space for each of them.</summary>
    public static string Replace(string text)
    {
        var next = IndexIn(text);
        if (next < 0) return text;
        var letters = text.ToCharArray();
        while (next >= 0)
        {
            letters[next] = ' ';
            var more = IndexIn(letters.AsSpan(next + 1));
            next = more < 0 ? -1 : next + 1 + more;
        }
        return new string(letters);
    }

    /// <summary>Whether a character only breaks a line: the soft return that office programs paste, the form feed and the next-line
    /// control. It can be replaced by a space without a diagnostic.</summary>
    public static bool IsBreak(char letter) => letter is '\v' or '\f' or '\u0085';

    /// <summary>Reports one that cannot be published.</summary>
    public static void Report(FileReport report, SourcePosition at, string written) => report.Add(
        DiagnosticCodes.CharacterUnfit, at,
        written is [LeftToRightOverride or RightToLeftOverride]
            ? $"A hidden character reverses the letters after it: {Name(written)}."
            : $"This character cannot be on a page: {Name(written)}.",
        "Delete it. If you cannot see it, delete the word around it and type the word again.");

    private static string Name(string written) =>
        written.Length == 1 ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)written[0]:X4}") : $"\"{written}\"";
}
