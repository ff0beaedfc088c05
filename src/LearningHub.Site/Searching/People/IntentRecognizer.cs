using System.Text.RegularExpressions;
using LearningHub.Search;
using LearningHub.Search.Schema;

namespace LearningHub.Site.Searching.People;

/// <summary>Recognises the intent of a query by the classes of words in it. Words are compared in lower case and without apostrophes,
/// those of three letters or more by their stems. Those of six letters or more may have one mistake, but not in the first letter, and an
/// ordinary word is no mistake: "police" is not "policy". <c>themes/default/Assets/search/intents.js</c> does the same in the
/// browser.</summary>
/// <param name="guidance">The classes of words, and the intents.</param>
public sealed partial class IntentRecognizer(IndexGuidance guidance) : IIntentRecognizer
{
    private const string QuotationMarks = "\"\u201C\u201D";

    // Most words that stand for classes in a phrase.
    private const int MostReferences = 3;

    // Thousands of phrases begin with a few hundred words.
    private readonly Lazy<ILookup<char, PhraseGroup>> byFirstLetter = new(() => Phrases(guidance)
        .GroupBy(phrase => (First: phrase.Words[0], phrase.Class.IsAsWritten))
        .Select(group => new PhraseGroup(group.Key.First, group.Key.IsAsWritten, [.. group]))
        .ToLookup(group => group.First.Stem[0]));

    /// <inheritdoc/>
    public QueryIntent? Recognize(string text)
    {
        // A query with quotation marks asks for exact words, so it has no intent.
        if (guidance.Intents.Count == 0 || text.AsSpan().ContainsAny(QuotationMarks)) return null;
        var words = Split(text, word => new ComparedWord(word));
        var classes = ClassesIn(words);
        return guidance.Intents.FirstOrDefault(intent => HasOne(intent.WhenCertain, classes) || (!intent.Unless.Any(classes.Contains)
            && (HasOne(intent.When, classes) || (words.Length <= intent.MostWords && HasOne(intent.WhenShort, classes)))));
    }

    private static bool HasOne(IReadOnlyList<IReadOnlyList<string>> combinations, HashSet<string> classes) =>
        combinations.Any(combination => combination.All(
            name => name.StartsWith('-') ? !classes.Contains(name[1..]) : classes.Contains(name)));

    private HashSet<string> ClassesIn(ComparedWord[] words)
    {
        var classes = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var group in byFirstLetter.Value[words[at].Stem[0]])
            {
                if (!group.First.Matches(words[at], group.IsAsWritten)) continue;
                foreach (var phrase in group.Phrases)
                {
                    if (!classes.Contains(phrase.Class.Name) && phrase.GoesOnAt(words, at)) classes.Add(phrase.Class.Name);
                }
            }
        }
        return classes;
    }

    private static IEnumerable<ClassPhrase> Phrases(IndexGuidance guidance)
    {
        var classes = guidance.WordClasses.ToLookup(words => words.Name, words => words.Words, StringComparer.Ordinal);
        // Each word is analysed once.
        var known = new Dictionary<string, ComparedWord>(StringComparer.Ordinal);
        return guidance.WordClasses
            .SelectMany(words => words.Words.SelectMany(phrase => Written(phrase, classes, MostReferences))
                .Select(phrase => new ClassPhrase(words, Split(phrase, Known))))
            .Where(phrase => phrase.Words.Length > 0);

        ComparedWord Known(string word) => known.TryGetValue(word, out var compared) ? compared : known[word] = new ComparedWord(word);
    }

    // The phrases that a phrase stands for: "my {mum}" has one for each word of the class "mum".
    private static IEnumerable<string> Written(string phrase, ILookup<string, IReadOnlyList<string>> classes, int most)
    {
        if (phrase.IndexOf('{', StringComparison.Ordinal) is not (>= 0 and var start)
            || phrase.IndexOf('}', start) is not (>= 0 and var end)) return [phrase];
        var (before, name, after) = (phrase[..start], phrase[(start + 1)..end], phrase[(end + 1)..]);
        return most == 0 ? [] : classes[name].SelectMany(words => words).SelectMany(
            word => Written(before + word + after, classes, most - 1));
    }

    private static ComparedWord[] Split(string text, Func<string, ComparedWord> compared) =>
        [.. Words.Matches(Removed.Replace(text, string.Empty)).Select(word => compared(word.Value.ToLowerInvariant()))];

    // Apostrophes, and full stops in an abbreviation: "I.D.V.A." is one word.
    [GeneratedRegex(@"['\u2019]|(?<=(?<![\p{L}\p{Nd}])\p{L}(?:\.\p{L})*)\.(?=\p{L}(?![\p{L}\p{Nd}]))", RegexOptions.CultureInvariant)]
    private static partial Regex Removed { get; }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }

    private sealed record PhraseGroup(ComparedWord First, bool IsAsWritten, ClassPhrase[] Phrases);

    private sealed record ClassPhrase(WordClass Class, ComparedWord[] Words)
    {
        // Whether all words after the first follow it.
        public bool GoesOnAt(ComparedWord[] words, int at)
        {
            if (at + Words.Length > words.Length) return false;
            for (var i = 1; i < Words.Length; i++)
            {
                if (!Words[i].Matches(words[at + i], Class.IsAsWritten)) return false;
            }
            return true;
        }
    }
}
