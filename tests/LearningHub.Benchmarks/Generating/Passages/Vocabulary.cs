using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>
/// The words of made-up passages, the most used first: real ones at the head, then words that can be pronounced and mean nothing.
/// They imitate the long tail of a real library: names, rare words, misspellings.
/// </summary>
internal sealed class Vocabulary
{
    private static readonly string[] Onsets =
    [
        "b", "bl", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "fr", "g", "gl", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "pr",
            "qu", "r", "s",
        "sc", "sh", "sl", "sp", "st", "str", "t", "th", "tr", "v", "w", "wh", "z",
    ];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ea", "ee", "oa", "oo", "ou"];
    private static readonly string[] Codas =
        ["", "", "", "b", "ck", "d", "g", "l", "ll", "m", "n", "nd", "ng", "nt", "p", "r", "rd", "rn", "s", "st", "t", "x"];
    private static readonly string[] Endings =
        ["", "", "", "", "s", "s", "ed", "ing", "er", "ly", "ness", "ment", "ation", "al", "able", "ful", "ies"];

    private readonly string[] words;
    private readonly UnevenDraw draw;

    /// <summary>Makes the words. The same dice give the same words.</summary>
    /// <param name="size">Number of words; at least that of the real ones.</param>
    /// <param name="dice">What the made-up ones come from.</param>
    public Vocabulary(int size, Dice dice)
    {
        var known = new HashSet<string>(SafeguardingWords.Single);
        var all = new List<string>(SafeguardingWords.Single);
        while (all.Count < size)
        {
            var word = MadeUp(dice);
            if (word.Length > 2 && !FunctionWords.Contains(word) && known.Add(word)) all.Add(word);
        }
        words = [.. all];
        draw = UnevenDraw.Zipf(words.Length);
    }

    /// <summary>Number of words.</summary>
    public int Count => words.Length;

    /// <summary>The word of a rank, 0 the most used.</summary>
    public string this[int rank] => words[rank];

    /// <summary>The rank of a word, drawn by Zipf's law.</summary>
    public int Next(Dice dice) => draw.Next(dice);

    /// <summary>The rank of a word from the whole vocabulary, the head favoured far less: what one passage is about.</summary>
    public int NextTopic(Dice dice) => (int)(words.Length * dice.Fraction() * dice.Fraction() * dice.Fraction());

    private static string MadeUp(Dice dice)
    {
        var syllables = dice.Between(1, 3);
        var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => dice.Pick(Onsets) + dice.Pick(Vowels)));
        return word + dice.Pick(Codas) + dice.Pick(Endings);
    }
}
