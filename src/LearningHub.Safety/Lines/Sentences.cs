using System.Buffers;

namespace LearningHub.Safety.Lines;

/// <summary>Finds where sentences begin and end: at a full stop, question or exclamation mark before a space, unless the stop belongs to a
/// short form.</summary>
public static class Sentences
{
    private const int Longest = 600;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".?!");

    private static readonly string[] ShortForms =
    [
        "Mr", "Mrs", "Ms", "Dr", "St", "No", "no", "Prof", "e.g", "i.e", "approx", "d.o.b", "b", "Tel", "Ref", "Nr", "nr",
        "Rev", "reg", "Sgt", "Cllr", "Supt", "Insp", "v", "vs", "etc", "al", "para", "ref", "tel", "ext", "s", "ss", "art",
    ];

    /// <summary>The sentence around an offset, or some hundred letters of it each way where it is longer: looking at it costs the same
    /// wherever it ends.</summary>
    public static Range Around(string text, int offset) => StartOf(text, offset)..EndOf(text, offset, Longest);

    /// <summary>Every sentence of a text, in order.</summary>
    public static SentenceRanges Split(string text) => new(text);

    /// <summary>Where a sentence ends that goes on at an offset, or some letters further on.</summary>
    public static int EndOf(string text, int offset, int longest = int.MaxValue)
    {
        var limit = longest < text.Length - offset ? offset + longest : text.Length;
        for (var from = offset; from < limit; from++)
        {
            var found = text.AsSpan(from, limit - from).IndexOfAny(Ends);
            if (found < 0) break;
            from += found;
            if (EndsAt(text, from)) return from + 1;
        }
        return Math.Min(text.Length, limit + 1);
    }

    private static int StartOf(string text, int offset)
    {
        var floor = Math.Max(0, offset - Longest);
        for (var before = offset; before > floor;)
        {
            var found = text.AsSpan(floor, before - floor).LastIndexOfAny(Ends);
            if (found < 0) break;
            before = floor + found;
            if (EndsAt(text, before)) return before + 1;
        }
        return floor;
    }

    /// <summary>Whether a sentence ends with the letter at an index.</summary>
    public static bool EndsAt(string text, int index)
    {
        if (text[index] is not ('.' or '?' or '!')) return false;
        if (index + 1 < text.Length && text[index + 1] is not (' ' or '”' or '"' or ')')) return false;
        if (text[index] != '.') return true;
        foreach (var form in ShortForms)
        {
            if (text.AsSpan(0, index).EndsWith(form, StringComparison.Ordinal)
                && (index == form.Length || !char.IsLetter(text[index - form.Length - 1]))) return false;
        }
        // "at 3.52 a.m. on Easter Sunday", but not "at 7 p.m. She rang"
        if (text.AsSpan(0, index) is [.., '.', 'm'] && index + 2 < text.Length && char.IsLower(text[index + 2])) return false;
        // The stop behind an initial ends no sentence: "T. Brennan".
        return index == 0 || !char.IsUpper(text[index - 1]) || (index > 1 && text[index - 2] is not (' ' or '.' or '('));
    }
}
