using System.Text;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Drafting;

/// <summary>Knows every line of text that <see cref="ResourceDraft"/> writes to be replaced, so that none of them can be
/// published.</summary>
internal static class DraftTemplates
{
    private const int FewestLetters = 6;

    private static readonly HashSet<string> Lines =
        [.. ResourceType.All.SelectMany(type => LinesOf(ResourceDraft.Write(type, "a-draft", DateOnly.MinValue))),
        Letters(DraftWords.ImportedToolIntro)];

    private static readonly int LongestLine = Lines.Max(line => line.Length);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LinesBySpan =
        Lines.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a paragraph, a list item or a heading is one of them. Nearly every paragraph of a library is longer than all of
    /// them, so it is not read to its end.</summary>
    public static bool Holds(string line)
    {
        Span<char> letters = stackalloc char[LongestLine];
        var count = 0;
        foreach (var letter in line)
        {
            if (!char.IsLetterOrDigit(letter)) continue;
            if (count == LongestLine) return false;
            letters[count++] = char.ToLowerInvariant(letter);
        }
        return count >= FewestLetters && LinesBySpan.Contains(letters[..count]);
    }

    // Headings such as "Outcomes" are meant to stay; headings that tell the author what to write are not.
    private static IEnumerable<string> LinesOf(string draft)
    {
        var body = draft[(draft.IndexOf("\n---", StringComparison.Ordinal) + 4)..];
        foreach (var line in body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var text = line.TrimStart('#', '-', '*', ' ');
            var isKept = line.StartsWith('#') && !text.StartsWith("Write ", StringComparison.Ordinal)
                && !text.StartsWith("First ", StringComparison.Ordinal);
            var end = text.IndexOf('{', StringComparison.Ordinal);
            if (!isKept && Letters(end < 0 ? text : text[..end]) is { Length: >= FewestLetters } letters) yield return letters;
        }
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) letters.Append(char.ToLowerInvariant(letter));
        }
        return letters.ToString();
    }
}
