using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Asking;

/// <summary>Makes queries of seven kinds from the words of texts: words beside each other, words from all over, phrases, phrases with a
/// distance, beginnings, misspellings, questions.</summary>
internal sealed class QueryMaker(string[] texts, Dice dice)
{
    private const int OfEachKind = 60;
    private const int LongestRun = 5;

    private static readonly string[] Questions = ["what is", "how do i ask about", "who can help with", "what to do about", "when should"];

    /// <summary>The queries; the same texts and dice make the same.</summary>
    public IEnumerable<string> Queries()
    {
        Func<string>[] kinds =
        [
            () => Run(1 + dice.Below(LongestRun)),
            () => string.Join(' ', Enumerable.Range(0, 1 + dice.Below(LongestRun)).Select(_ => Run(1))),
            () => $"\"{Run(2 + dice.Below(2))}\"",
            () => $"\"{Run(1)} {Run(1)}\"~8",
            () => $"{Beginning()}*",
            () => string.Join(' ', Run(2).Split(' ').Select(Misspelt)),
            () => $"{Questions[dice.Below(Questions.Length)]} {Run(2)}?",
        ];
        return kinds.SelectMany(kind => Enumerable.Range(0, OfEachKind).Select(_ => kind()));
    }

    private string Run(int length)
    {
        while (true)
        {
            var words = texts[dice.Below(texts.Length)].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            var start = dice.Below(words.Length);
            string[] run = [.. words.Skip(start).Take(length).Select(word => string.Concat(word.Where(char.IsLetter))).Where(IsLong)];
            if (run.Length == length) return string.Join(' ', run).ToLowerInvariant();
        }
    }

    private static bool IsLong(string word) => word.Length > 2;

    private string Beginning()
    {
        var word = Run(1);
        return word[..Math.Min(word.Length, 3 + dice.Below(3))];
    }

    // Two letters exchanged, or one left out.
    private string Misspelt(string word)
    {
        if (word.Length < 4) return word;
        var at = 1 + dice.Below(word.Length - 2);
        return dice.Chance(50) ? $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}" : word.Remove(at, 1);
    }
}
