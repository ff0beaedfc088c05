using System.Buffers;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;

namespace LearningHub.Content.Checking.Quality;

/// <summary>Words that blame families or hide what was seen, with better ones: the list of <c>plain-words.yml</c>, or the default
/// one.</summary>
internal sealed class PlainWordCheck
{
    private readonly Dictionary<string, PlainWord> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> search;

    /// <summary>Prepares the list for searching.</summary>
    public PlainWordCheck(IReadOnlyList<PlainWord> list)
    {
        foreach (var word in list) words.TryAdd(word.Word, word);
        search = SearchValues.Create([.. words.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Checks a line that is not a quotation.</summary>
    public void Run(FlatLine line, FileReport report)
    {
        var text = line.Text;
        for (var start = 0; start < text.Length;)
        {
            var found = text.AsSpan(start).IndexOfAny(search);
            if (found < 0) return;
            var at = start + found;
            var word = LongestAt(text, at);
            if (IsWhole(text, at, word.Word.Length) && !IsQuoted(text, at))
            {
                report.Add(
                    DiagnosticCodes.PlainerWord, line.At(at),
                    $"Avoid \"{text.Substring(at, word.Word.Length)}\". {word.Why}".TrimEnd(),
                    $"Instead: {word.Instead}. The list is in plain-words.yml.");
            }
            start = at + word.Word.Length;
        }
    }

    private PlainWord LongestAt(string text, int at)
    {
        PlainWord? longest = null;
        foreach (var word in words.Values)
        {
            if (word.Word.Length > (longest?.Word.Length ?? 0) && text.AsSpan(at).StartsWith(word.Word, StringComparison.OrdinalIgnoreCase))
                longest = word;
        }
        return longest!;
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length >= text.Length || !char.IsLetterOrDigit(text[at + length]));

    private static bool IsQuoted(string text, int at) => at > 0 && text[at - 1] is '“' or '"' or '‘';
}
