using System.Text;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Recognises the intent of a query by the classes of words in it.</summary>
/// <remarks>
/// Words are compared in lower case and without apostrophes, so that "don't" and "dont" are one word. Words of three letters or more are
/// compared by their stems, and words of six letters or more may have one mistake, but not in the first letter.
/// <c>themes/default/Assets/search/intents.js</c> does the same in the browser.
/// </remarks>
internal sealed class IntentRecognizer
{
    private const string QuotationMarks = "\"\u201C\u201D";

    private readonly IReadOnlyList<QueryIntent> intents;
    private readonly ILookup<string, ClassPhrase> byFirstStem;
    private readonly ILookup<char, ClassPhrase> byFirstLetter;

    public IntentRecognizer(IndexGuidance guidance)
    {
        intents = guidance.Intents;
        ClassPhrase[] phrases =
        [
            .. guidance.WordClasses.SelectMany(words => words.Words.Select(phrase => new ClassPhrase(words.Name, Split(phrase))))
                .Where(phrase => phrase.Words.Count > 0),
        ];
        byFirstStem = phrases.ToLookup(phrase => phrase.Words[0].Stem, StringComparer.Ordinal);
        byFirstLetter = phrases.Where(phrase => phrase.Words[0].IsLong).ToLookup(phrase => phrase.Words[0].Text[0]);
    }

    // The first intent that fits a query, or null.
    public QueryIntent? Recognize(string text)
    {
        // Who puts words in quotation marks is looking for these words.
        if (intents.Count == 0 || text.AsSpan().ContainsAny(QuotationMarks)) return null;
        var words = Split(text);
        var classes = ClassesOf(words);
        return intents.FirstOrDefault(intent => !intent.Unless.Any(classes.Contains)
            && (HasOne(intent.When, classes) || (words.Count <= intent.MostWords && HasOne(intent.WhenShort, classes))));
    }

    private static bool HasOne(IReadOnlyList<IReadOnlyList<string>> combinations, HashSet<string> classes) =>
        combinations.Any(combination => combination.All(classes.Contains));

    private HashSet<string> ClassesOf(List<ComparedWord> words)
    {
        var classes = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Count; at++)
        {
            var candidates = byFirstStem[words[at].Stem];
            if (words[at].IsLong) candidates = candidates.Concat(byFirstLetter[words[at].Text[0]]);
            foreach (var phrase in candidates)
            {
                if (!classes.Contains(phrase.Class) && IsAt(phrase, words, at)) classes.Add(phrase.Class);
            }
        }
        return classes;
    }

    private static bool IsAt(ClassPhrase phrase, List<ComparedWord> words, int at)
    {
        if (at + phrase.Words.Count > words.Count) return false;
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            if (!phrase.Words[i].Matches(words[at + i])) return false;
        }
        return true;
    }

    private static List<ComparedWord> Split(string text)
    {
        var words = new List<ComparedWord>();
        var word = new StringBuilder();
        foreach (var letter in text.Append(' '))
        {
            if (char.IsLetterOrDigit(letter)) word.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '\u2019') && word.Length > 0)
            {
                words.Add(new ComparedWord(word.ToString()));
                word.Clear();
            }
        }
        return words;
    }

    private sealed record ClassPhrase(string Class, IReadOnlyList<ComparedWord> Words);
}
