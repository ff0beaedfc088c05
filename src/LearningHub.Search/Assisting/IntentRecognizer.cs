using System.Text.RegularExpressions;
using LearningHub.Search.Analysis;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Recognises the intent of a query by the classes of words in it. Words are compared in lower case and without apostrophes,
/// those of three letters or more by their stems, and those of six letters or more may have one mistake, but not in the first letter.
/// <c>themes/default/Assets/search/intents.js</c> does the same in the browser.</summary>
internal sealed partial class IntentRecognizer
{
    private const string QuotationMarks = "\"\u201C\u201D";

    private readonly IReadOnlyList<QueryIntent> intents;
    private readonly ILookup<char, ClassPhrase> byFirstLetter;

    public IntentRecognizer(IndexGuidance guidance)
    {
        intents = guidance.Intents;
        byFirstLetter = guidance.WordClasses
            .SelectMany(words => words.Words.Select(phrase => new ClassPhrase(words.Name, Split(phrase))))
            .Where(phrase => phrase.Words.Length > 0).ToLookup(phrase => phrase.Words[0].Stem[0]);
    }

    // The first intent that fits a query, or null.
    public QueryIntent? Recognize(string text)
    {
        // A query with quotation marks asks for exact words, so it has no intent.
        if (intents.Count == 0 || text.AsSpan().ContainsAny(QuotationMarks)) return null;
        var words = Split(text);
        var classes = ClassesIn(words);
        return intents.FirstOrDefault(intent => !intent.Unless.Any(classes.Contains)
            && (HasOne(intent.When, classes) || (words.Length <= intent.MostWords && HasOne(intent.WhenShort, classes))));
    }

    private static bool HasOne(IReadOnlyList<IReadOnlyList<string>> combinations, HashSet<string> classes) =>
        combinations.Any(combination => combination.All(classes.Contains));

    private HashSet<string> ClassesIn(ComparedWord[] words)
    {
        var classes = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var phrase in byFirstLetter[words[at].Stem[0]])
            {
                if (!classes.Contains(phrase.Class) && phrase.IsAt(words, at)) classes.Add(phrase.Class);
            }
        }
        return classes;
    }

    private static ComparedWord[] Split(string text) =>
        [.. Words.Matches(OrdinaryWords.WithoutApostrophes(text)).Select(word => new ComparedWord(word.Value.ToLowerInvariant()))];

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }

    private sealed record ClassPhrase(string Class, ComparedWord[] Words)
    {
        public bool IsAt(ComparedWord[] words, int at) =>
            at + Words.Length <= words.Length && Words.Index().All(each => each.Item.Matches(words[at + each.Index]));
    }
}

/// <summary>A word of a query or of a word class, as the recognizer compares them.</summary>
internal sealed class ComparedWord(string text)
{
    private const int ShortestWithStem = 3;
    private const int ShortestWithMistake = 6;

    public string Text { get; } = text;

    // Its stem. Very short words are their own stems: "use" must not be taken for "us".
    public string Stem { get; } = text.Length >= ShortestWithStem && EnglishAnalyzer.Analyze(text) is [var token]
        && token.Term.Length >= ShortestWithStem
        ? token.Term
        : text;

    public bool IsLong => Text.Length >= ShortestWithMistake;

    public bool Matches(ComparedWord other) =>
        Stem == other.Stem || (IsLong && other.IsLong && Text[0] == other.Text[0] && EditDistance.Between(Text, other.Text, limit: 1) <= 1);
}
