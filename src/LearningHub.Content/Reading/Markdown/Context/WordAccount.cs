using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Markdown.Context;

/// <summary>Compares the words of a Markdown text with the words that were read from it. A word that was not read is reported, so words
/// can never silently disappear from a page, whatever changes in the reader.</summary>
internal sealed class WordAccount
{
    private const int MostWordsNamed = 8;

    private readonly List<string> pieces = [];

    /// <summary>Records text that was read: shown on the page, used as an address or a key, or named in a diagnostic.</summary>
    public void Add(string? text)
    {
        if (!string.IsNullOrEmpty(text)) pieces.Add(text);
    }

    /// <summary>Reports the words of the text that were not read.</summary>
    public void ReportMissing(BodyText body, FileReport report)
    {
        if (HashOf(body.Text) == HashOfPieces()) return;
        var missing = FindMissing(body.Text);
        for (var i = 0; i < missing.Count;)
        {
            var first = missing[i];
            var line = body.At(first.Start).Line;
            var end = i + 1;
            while (end < missing.Count && body.At(missing[end].Start).Line == line) end++;
            var words = missing[i..end].Take(MostWordsNamed).Select(word => body.Text.Substring(word.Start, word.Length));
            report.Add(
                DiagnosticCodes.WordsLost, body.At(first.Start), $"These words would not be on the page: \"{string.Join(' ', words)}\".",
                "Write them as an ordinary paragraph. Put a backslash before signs such as [ { < that are meant as signs.");
            i = end;
        }
    }

    private List<(int Start, int Length)> FindMissing(string text)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = taken.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var piece in pieces)
        {
            for (var next = 0; NextWord(piece, ref next) is { Length: > 0 } word;)
                lookup[word] = lookup.TryGetValue(word, out var count) ? count + 1 : 1;
        }
        var missing = new List<(int, int)>();
        for (var next = 0; NextWord(text, ref next) is { Length: > 0 } word;)
        {
            if (lookup.TryGetValue(word, out var count) && count > 0) lookup[word] = count - 1;
            else missing.Add((next - word.Length, word.Length));
        }
        return missing;
    }

    private static ReadOnlySpan<char> NextWord(string text, ref int next)
    {
        while (next < text.Length && !IsWordLetter(text[next])) next++;
        var start = next;
        while (next < text.Length && IsWordLetter(text[next])) next++;
        return text.AsSpan(start, next - start);
    }

    private int HashOfPieces()
    {
        var sum = 0;
        foreach (var piece in pieces) sum = unchecked(sum + HashOf(piece));
        return sum;
    }

    // A sum, so that the order does not matter: footnotes are read after the text.
    private static int HashOf(string text)
    {
        var sum = 0;
        for (var next = 0; NextWord(text, ref next) is { Length: > 0 } word;) sum = unchecked(sum + string.GetHashCode(word));
        return sum;
    }

    private static bool IsWordLetter(char letter) => letter < 128 ? char.IsAsciiLetterOrDigit(letter) : !char.IsWhiteSpace(letter);
}
