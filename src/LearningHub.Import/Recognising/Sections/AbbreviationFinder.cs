using LearningHub.Import.Recognising.Results;

namespace LearningHub.Import.Recognising.Sections;

/// <summary>Finds abbreviations that the text explains: words whose first letters match the word in brackets after them.</summary>
internal static class AbbreviationFinder
{
    private const int FarthestBefore = 200;
    private const int Longest = 9;

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "and",
        "of",
        "the",
        "for",
        "in",
        "on",
        "to",
        "a",
        "with",
        "at",
        "&"
    };

    /// <summary>Every abbreviation once, in the order of the text.</summary>
    public static IReadOnlyList<ImportedAbbreviation> Find(IEnumerable<string> texts)
    {
        var found = new Dictionary<string, ImportedAbbreviation>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            for (var at = text.IndexOf('('); at >= 0; at = text.IndexOf('(', at + 1))
            {
                if (InBrackets(text.AsSpan(at + 1)) is not { } word) continue;
                var plain = word.Length > 2 && word[^1] == 's' && char.IsUpper(word[^2]) ? word[..^1] : word;
                if (plain.Count(char.IsUpper) < 2 || found.ContainsKey(plain)) continue;
                if (Words(text[Math.Max(0, at - FarthestBefore)..at], plain, isPlural: plain != word) is { } words)
                    found[plain] = new ImportedAbbreviation(plain, words);
            }
        }
        return [.. found.Values];
    }

    // "(TAC)", "( GPs. )": one word that starts with a capital letter.
    private static string? InBrackets(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, Longest + 8)].IndexOf(')');
        if (close < 0) return null;
        var word = text[..close].Trim().TrimEnd('.').TrimEnd();
        if (word.Length is < 2 or > Longest || !char.IsAsciiLetterUpper(word[0])) return null;
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter(letter) && letter != '&') return null;
        }
        return word.ToString();
    }

    private static string? Words(string before, string letters, bool isPlural)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var start = words.Length - 1; start >= 0 && start >= words.Length - letters.Length * 2; start--)
        {
            if (words[start][^1] is '.' or ';' or ':' or '?') return null;
            var phrase = words[start..];
            if (Small.Contains(phrase[0]) || !Fits(phrase, letters)) continue;
            var text = string.Join(' ', phrase).Trim('“', '”', '"', '‘', '’', '(', ',', '*');
            return isPlural && text.EndsWith('s') ? text[..^1] : text;
        }
        return null;
    }

    // Each word gives its first letter. Small words may give none. Bit n of the mask says that the words so far can give the first n
    // letters.
    private static bool Fits(string[] phrase, string letters)
    {
        var reached = 1;
        foreach (var part in phrase.SelectMany(word => word.Split('-', '/')).Select(word => word.TrimStart('“', '"', '‘', '(', '*'))
            .Where(word => word.Length > 0))
        {
            var next = Small.Contains(part) ? reached : 0;
            for (var letter = 0; letter < letters.Length; letter++)
            {
                if ((reached >> letter & 1) == 1 && char.ToUpperInvariant(part[0]) == char.ToUpperInvariant(letters[letter]))
                    next |= 1 << (letter + 1);
            }
            reached = next;
        }
        return (reached >> letters.Length & 1) == 1;
    }
}
