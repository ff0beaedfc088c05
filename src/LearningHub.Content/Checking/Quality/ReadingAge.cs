namespace LearningHub.Content.Checking.Quality;

/// <summary>
/// Reading age after Flesch and Kincaid (J. P. Kincaid and others, Derivation of New Readability Formulas for Navy Enlisted Personnel,
/// 1975): school grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59; the age of a grade is the grade plus five.
/// Syllables are counted as groups of vowels, less a silent e: right for most English words, a guess for names.
/// </summary>
internal static class ReadingAge
{
    private const double FirstSchoolYear = 5;

    /// <summary>Reading age in years of some sentences, or 0 without words.</summary>
    public static double FromCounts(int words, int sentences, int syllables) =>
        words == 0 || sentences == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + FirstSchoolYear;

    /// <summary>Words of a text.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var (words, isInside) = (0, false);
        foreach (var letter in text)
        {
            var isPart = char.IsLetterOrDigit(letter) || (isInside && letter is '\'' or '’');
            if (isPart && !isInside) words++;
            isInside = isPart;
        }
        return words;
    }

    /// <summary>Words and syllables of a text.</summary>
    public static (int Words, int Syllables) CountWordsAndSyllables(ReadOnlySpan<char> text)
    {
        var (words, syllables) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’')) end++;
            words++;
            syllables += CountSyllables(text[i..end]);
            i = end;
        }
        return (words, syllables);
    }

    /// <summary>Syllables of a word, at least one.</summary>
    public static int CountSyllables(ReadOnlySpan<char> word)
    {
        var (count, wasVowel) = (0, false);
        foreach (var letter in word)
        {
            var isVowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';
            if (isVowel && !wasVowel) count++;
            wasVowel = isVowel;
        }
        var isSilent = word.Length > 2 && (word.EndsWith("e") || word.EndsWith("es") || word.EndsWith("ed")) && !word.EndsWith("le")
            && !word.EndsWith("ted") && !word.EndsWith("ded")
            && !word.EndsWith("ses") && !word.EndsWith("ces") && !word.EndsWith("ges");
        return Math.Max(1, isSilent ? count - 1 : count);
    }
}
