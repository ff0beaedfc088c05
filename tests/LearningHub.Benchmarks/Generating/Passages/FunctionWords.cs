using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>Function words with their frequencies in English. Most of them are stop words.</summary>
internal static class FunctionWords
{
    // Rounded from what running English shows: occurrences of each among ten thousand words.
    private static readonly (string Word, int Often)[] All =
    [
        ("the", 610), ("of", 300), ("and", 280), ("to", 260), ("a", 215), ("in", 195), ("was", 110), ("that", 105), ("for", 90),
            ("with", 75), ("it", 75),
        ("is", 75), ("on", 68), ("not", 62), ("as", 62), ("had", 55), ("he", 50), ("her", 50), ("by", 48), ("she", 48), ("at", 47),
        ("they", 46), ("be", 46),
        ("were", 42), ("this", 40), ("but", 40), ("from", 38), ("have", 35), ("are", 35), ("who", 30), ("their", 30), ("an", 30),
        ("which", 28), ("there", 24),
        ("one", 22), ("when", 22), ("if", 20), ("no", 18), ("or", 36), ("what", 18), ("would", 18), ("been", 16), ("could", 15),
        ("more", 15), ("then", 14),
        ("into", 13), ("will", 13), ("these", 10), ("such", 8), ("before", 8), ("after", 8), ("because", 8), ("should", 8), ("while", 6),
        ("without", 5),
    ];

    private static readonly UnevenDraw Draw = new([.. All.Select(word => (double)word.Often)]);
    private static readonly HashSet<string> Set = [.. All.Select(word => word.Word)];

    /// <summary>Whether a word in lower case is one of them.</summary>
    public static bool Contains(string word) => Set.Contains(word);

    /// <summary>One of them.</summary>
    public static string Next(Dice dice) => All[Draw.Next(dice)].Word;
}
