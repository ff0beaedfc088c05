using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds abbreviations that the text spells out: words whose first letters give what stands in brackets behind them.</summary>
internal static partial class AbbreviationFinder
{
    private const int FarthestBefore = 200;

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "and", "of", "the", "for", "in", "on", "to", "a", "with", "at", "&" };

    /// <summary>Every abbreviation once, in the order of the text.</summary>
    public static IReadOnlyList<ImportedAbbreviation> Find(IEnumerable<string> texts)
    {
        var found = new Dictionary<string, ImportedAbbreviation>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (Match match in InBrackets().Matches(text))
            {
                var word = match.Groups[1].Value.TrimEnd('.');
                var plain = word.Length > 2 && word[^1] == 's' && char.IsUpper(word[^2]) ? word[..^1] : word;
                if (plain.Count(char.IsUpper) < 2 || found.ContainsKey(plain)) continue;
                if (Words(text[Math.Max(0, match.Index - FarthestBefore)..match.Index], plain, isPlural: plain != word) is { } words) found[plain] = new ImportedAbbreviation(plain, words);
            }
        }
        return [.. found.Values];
    }

    private static string? Words(string before, string letters, bool isPlural)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var start = words.Length - 1; start >= 0 && start >= words.Length - letters.Length * 2; start--)
        {
            var phrase = words[start..];
            if (phrase.Any(word => word[^1] is '.' or ';' or ':' or '?')) return null;
            if (Small.Contains(phrase[0]) || !Fits(phrase, letters)) continue;
            var text = string.Join(' ', phrase).Trim('“', '”', '"', '‘', '’', '(', ',', '*');
            return isPlural && text.EndsWith('s') ? text[..^1] : text;
        }
        return null;
    }

    // Each word gives its first letter; small words and the second half of a hyphenated word may give theirs or none.
    private static bool Fits(string[] phrase, string letters)
    {
        var parts = phrase.SelectMany(word => word.Split('-', '/')).Select(word => word.TrimStart('“', '"', '‘', '(', '*')).Where(word => word.Length > 0).ToArray();
        return Fits(parts, 0, letters, 0);
    }

    private static bool Fits(string[] parts, int part, string letters, int letter)
    {
        if (part == parts.Length) return letter == letters.Length;
        var takes = letter < letters.Length && char.ToUpperInvariant(parts[part][0]) == char.ToUpperInvariant(letters[letter]);
        return (takes && Fits(parts, part + 1, letters, letter + 1)) || (Small.Contains(parts[part]) && Fits(parts, part + 1, letters, letter));
    }

    [GeneratedRegex(@"\(\s*([A-Z][A-Za-z&]{1,8})\.?\s*\)")]
    private static partial Regex InBrackets();
}
