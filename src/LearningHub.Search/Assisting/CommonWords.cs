using System.Text.RegularExpressions;
using LearningHub.Search.Analysis;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Filler words such as "what" and "please", and queries that have no other words.</summary>
internal sealed partial class CommonWords(IndexSchema schema)
{
    private const float TogetherWeight = 3;

    private static readonly HashSet<string> Fillers = [.. WordLists.Lines("fillers.txt").SelectMany(line => line.Split(' '))];

    private readonly string[] fields = [.. schema.Texts.Where(field => field.Analysis is FieldAnalysis.Words).Select(field => field.Name)];

    public static bool IsFiller(Query query) => query is WordQuery { Field: null } word && IsFiller(word.Text)
        && EnglishAnalyzer.Analyze(word.Text).Count > 0;

    // Fillers are also stop words, and what is drawn together: "won't", "she'll".
    public static bool IsFiller(string word) => word.Replace('\u2019', '\'').ToLowerInvariant() is var plain
        && (Fillers.Contains(plain) || DrawnTogether.IsMatch(plain) || EnglishAnalyzer.Analyze(plain).Count == 0);

    // A query for common words in the fields that keep all words, such as titles; those that have all of them together come first. Null if
    // the query has another word, or if there are no such fields.
    public Query? InTitles(Query query)
    {
        WordQuery[] words = [.. query.Leaves().Where(leaf => !leaf.IsExcluded).SelectMany(leaf => Words(leaf.Query))];
        if (words.Length == 0 || fields.Length == 0 || !words.All(word => IsFiller(word.Text))) return null;
        string[] texts = [.. words.Select(word => word.Text)];
        var parts = texts.Select(text => new BestOfQuery([.. fields.Select(field => new WordQuery(field, text, 0))]));
        var together = fields.Select(field => new BoostedQuery(new PhraseQuery(field, string.Join(' ', texts), 0), TogetherWeight));
        return new AnyOfQuery([.. parts], [.. together]);
    }

    // "what is MARAC?": the mark ends a question and is no wildcard.
    public static string WithoutQuestionMark(string text)
    {
        var words = text.Split([' ', '\'', '\u2019'], 2, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && IsFiller(words[0]) ? text.TrimEnd().TrimEnd('?') : text;
    }

    [GeneratedRegex("(n't|'(ll|ve|re|m|d))$", RegexOptions.CultureInvariant)]
    private static partial Regex DrawnTogether { get; }

    private static IEnumerable<WordQuery> Words(Query query) => query switch
    {
        WordQuery word => [word],
        PhraseQuery phrase =>
            [.. EnglishAnalyzer.Analyze(phrase.Text, FieldAnalysis.Words).Select(token => new WordQuery(phrase.Field, token.Term, 0))],
        _ => [],
    };
}
