using LearningHub.Import.Reading.Cleaning;


namespace LearningHub.Import.Recognising.Sections;

/// <summary>Separates the choices from the wording of a question: "Was the child seen? Yes / No / Not known".</summary>
internal static class AnswerChoices
{
    private const int LongestTail = 160;
    private const int MostWordsOfChoice = 4;

    private static readonly string[] Standard =
    [
        "yes", "no", "partly", "partially", "in part", "to some extent", "not applicable", "n/a", "not known", "unknown", "don't know",
            "don’t know", "do not know", "unsure", "not sure", "y", "n",
    ];

    private static readonly string[] Known =
    [
        .. Standard, "always", "sometimes", "never", "often", "rarely", "mostly", "met", "not met", "partly met", "good",
            "requires improvement", "inadequate", "outstanding", "unclear", "not clear", "strongly agree", "agree",
        "disagree", "strongly disagree", "none", "some", "most", "all",
    ];

    /// <summary>The question without its answers, and the answers as printed. Without answers, the whole text.</summary>
    public static (string Text, IReadOnlyList<string> Choices) Split(string text)
    {
        foreach (var (question, tail) in Ends(text))
        {
            if (question.Length > 3 && tail.Length is > 0 and <= LongestTail && Read(tail) is { Count: > 1 } choices)
                return (question, choices);
        }
        return (text, []);
    }

    /// <summary>Whether the answers are those of our own yes-or-no question.</summary>
    public static bool IsYesNo(IReadOnlyList<string> choices) =>
        choices.Count > 1 && choices.All(choice => Standard.Contains(Plain(choice))) && choices.Any(choice => Plain(choice) is "yes" or "y")
            && choices.Any(choice => Plain(choice) is "no" or "n");

    // After the question mark, after a colon, or in brackets at the end.
    private static IEnumerable<(string Question, string Tail)> Ends(string text)
    {
        var trimmed = text.TrimEnd();
        if (trimmed.LastIndexOf('?') is var mark and > 0) yield return (trimmed[..(mark + 1)], trimmed[(mark + 1)..].Trim());
        var open = trimmed.LastIndexOf('(');
        var close = trimmed.LastIndexOf(')');
        if (open > 0 && close > open && trimmed.Length - close <= 2)
            yield return (trimmed[..open].TrimEnd() + trimmed[(close + 1)..], trimmed[(open + 1)..close]);
        if (trimmed.LastIndexOf(':') is var colon and > 0) yield return (trimmed[..(colon + 1)], trimmed[(colon + 1)..].Trim());
    }

    private static List<string>? Read(string tail)
    {
        var text = tail.Trim('(', ')', '[', ']', '.', ' ');
        return ByKnownWords(text) ?? BySlashes(text);
    }

    private static List<string>? ByKnownWords(string text)
    {
        var choices = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            if (text.AsSpan(at).StartsWith("or ", StringComparison.OrdinalIgnoreCase) && choices.Count > 0) at += 3;
            var rest = text[at..];
            var word = Known.Where(
                known => rest.StartsWith(known, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == known.Length || !char.IsLetterOrDigit(rest[known.Length]))).MaxBy(known => known.Length);
            if (word is null) return null;
            choices.Add(rest[..word.Length]);
            at += word.Length;
        }
        return choices;
    }

    private static List<string>? BySlashes(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal) && !text.Contains('|', StringComparison.Ordinal)) return null;
        var parts = text.Split(['/', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => PlainWords.Count(part) is > 0 and <= MostWordsOfChoice) ? parts : null;
    }

    private static string Plain(string choice) => choice.Trim().TrimEnd('.').ToLowerInvariant();
}
