using LearningHub.Search.Analysis;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Filler words such as "what" and "please", and queries that have no other words.</summary>
internal sealed class CommonWords(IndexSchema schema)
{
    private const float TogetherWeight = 3;

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "do", "does", "did", "can", "could", "should", "would",
        "may", "must", "i", "me", "my", "we", "us", "our", "you", "your", "he", "she", "him", "her", "his", "am", "been", "being",
        "has", "have", "had", "from", "about", "any", "some", "so", "than", "them", "i'm", "what's", "it's", "don't", "doesn't", "need",
        "want", "get", "find", "please", "still", "too", "very", "just", "really", "also", "even", "ever", "now", "then", "else",
        "again", "make", "makes", "made", "take", "takes", "took", "taken", "give", "gives", "gave", "given", "im", "ive", "id", "dont",
        "doesnt", "dosent", "didnt", "cant", "couldnt", "wont", "wouldnt", "isnt", "wasnt", "havent", "hasnt", "whats", "thats", "hes",
        "shes", "theyre", "youre", "u", "ur", "pls", "plz", "cos", "coz", "gonna", "wanna", "gotta", "idk", "ok", "okay", "hi", "hello",
    };

    private readonly string[] fields = [.. schema.Texts.Where(field => field.Analysis is FieldAnalysis.Words).Select(field => field.Name)];

    public static bool IsFiller(Query query) =>
        query is WordQuery { Field: null } word && Fillers.Contains(word.Text.Replace('\u2019', '\''));

    // A query for common words in the fields that keep all words, such as titles; those that have all of them together come first. Null if
    // the query has another word, or if there are no such fields.
    public Query? InTitles(Query query)
    {
        WordQuery[] words = [.. query.Leaves().Where(leaf => !leaf.IsExcluded).SelectMany(leaf => Words(leaf.Query))];
        if (words.Length == 0 || fields.Length == 0 || !words.All(word => IsFiller(word) || IsStopWord(word))) return null;
        string[] texts = [.. words.Select(word => word.Text)];
        var parts = texts.Select(text => new BestOfQuery([.. fields.Select(field => new WordQuery(field, text, 0))]));
        var together = fields.Select(field => new BoostedQuery(new PhraseQuery(field, string.Join(' ', texts), 0), TogetherWeight));
        return new AnyOfQuery([.. parts], [.. together]);
    }

    // "what is MARAC?": the mark ends a question and is no wildcard.
    public static string WithoutQuestionMark(string text)
    {
        var words = text.Split([' ', '\'', '\u2019'], 2, StringSplitOptions.RemoveEmptyEntries);
        var isQuestion = words.Length == 2 && new WordQuery(null, words[0], 0) is var first && (IsFiller(first) || IsStopWord(first));
        return isQuestion ? text.TrimEnd().TrimEnd('?') : text;
    }

    public static bool IsStopWord(WordQuery word) => EnglishAnalyzer.Analyze(word.Text).Count == 0;

    private static IEnumerable<WordQuery> Words(Query query) => query switch
    {
        WordQuery word => [word],
        PhraseQuery phrase =>
            [.. EnglishAnalyzer.Analyze(phrase.Text, FieldAnalysis.Words).Select(token => new WordQuery(phrase.Field, token.Term, 0))],
        _ => [],
    };
}
