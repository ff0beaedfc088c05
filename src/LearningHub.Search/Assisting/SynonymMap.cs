using LearningHub.Search.Analysis;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Synonyms by their terms, so that endings, letter case and stop words do not matter. Groups that share a phrase are one: an
/// abbreviation of the glossary finds what editors say means the same as its full name. References lead from a phrase to others with all
/// their other names. Lucene's <c>SynonymMap</c> is for filters of single tokens, which would mix up phrases of several words.</summary>
internal sealed class SynonymMap
{
    private readonly Dictionary<string, HashSet<string>> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);
    private int longestPhrase;

    public SynonymMap(IndexGuidance guidance)
    {
        foreach (var group in guidance.Synonyms) Add(group);
        foreach (var reference in guidance.See) Add(reference);
    }

    public static IReadOnlyList<string> KeysOf(string phrase) =>
        [.. CompoundReadings.Read(phrase).Select(tokens => Key(tokens.Select(token => token.Term)))];

    public static string Key(IEnumerable<string> terms) => string.Join(' ', terms);

    public bool IsName(string key) => HasOtherNames(key) || references.ContainsKey(key);

    // The names that have a word as it is written, and their other names: those of "coercive control" for "coercive".
    public IEnumerable<string> NamesWith(string word) => phrases
        .Where(name => name.Value.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase))
        .SelectMany(name => Others(name.Key).Prepend(name.Value)).Where(name => !name.Equals(word, StringComparison.OrdinalIgnoreCase));

    public bool HasOtherNames(string key) => groups.TryGetValue(key, out var found) && found.Count > 1;

    // What texts say under wider names for some terms; empty if nothing is known.
    public IReadOnlyList<string> Finds(string key) =>
        references.TryGetValue(key, out var found) ? [.. found.Select(other => phrases[other])] : [];

    // Other ways to say some terms, and what texts say under wider names; empty if nothing is known.
    public IReadOnlyList<string> Others(string key)
    {
        if (!phrases.ContainsKey(key) && !references.ContainsKey(key)) return [];
        return [.. Group(key).Concat(references.TryGetValue(key, out var found) ? found.SelectMany(Group) : [])
            .Where(other => other != key).Select(other => phrases[other]).Distinct()
            .Where(other => other != phrases.GetValueOrDefault(key))];
    }

    // The longest run of words from a place on that is a name, with its key; 0 if there is none.
    public (int Length, string Key) LongestName(IReadOnlyList<Clause> clauses, int from, Predicate<string> isName)
    {
        var (length, name, terms, joined) = (0, string.Empty, new List<string>(), new List<string>());
        for (var i = from; i < clauses.Count && terms.Count < longestPhrase && clauses[i].Query is WordQuery word; i++)
        {
            var isApart = clauses[i].Occurrence is not Occurrence.Optional || clauses[from].Occurrence is not Occurrence.Optional;
            if (i > from && isApart) break;
            var tokens = EnglishAnalyzer.Analyze(word.Text);
            string[] own = [.. tokens.Where(token => !token.IsCompound).Select(token => token.Term)];
            if (i == from && own.Length == 0) break;
            terms.AddRange(own);
            // A word with a hyphen is also the name of the same word without: "ante-natal" has the synonyms of "antenatal".
            joined.AddRange(CompoundReadings.AsOne(tokens).Select(token => token.Term));
            if (own.Length > 0 && (NameOf(terms) ?? NameOf(joined)) is { } key) (length, name) = (i - from + 1, key);
        }
        return (length, name);

        string? NameOf(List<string> found) => Key(found) is var key && isName(key) ? key : null;
    }

    private IEnumerable<string> Group(string key) => groups.TryGetValue(key, out var found) ? found : phrases.ContainsKey(key) ? [key] : [];

    private void Add(SynonymGroup written)
    {
        var keys = Keys(written.Phrases);
        foreach (var known in keys.Select(key => groups.GetValueOrDefault(key)).OfType<HashSet<string>>().ToArray()) keys.UnionWith(known);
        foreach (var key in keys) groups[key] = keys;
    }

    private void Add(SeeReference written)
    {
        var finds = Keys(written.Finds);
        foreach (var key in Keys(written.Words))
        {
            if (!references.TryAdd(key, [.. finds])) references[key].UnionWith(finds);
        }
    }

    private HashSet<string> Keys(IReadOnlyList<string> written)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (phrase, tokens) in written.SelectMany(each => CompoundReadings.Read(each).Select(tokens => (each, tokens))))
        {
            // Without its stop words "report it" is one term. As a synonym it would then match every query that has "report".
            var isPart = tokens is [{ IsCompound: false }] && EnglishAnalyzer.Analyze(phrase, FieldAnalysis.Words).Count > 1;
            if (tokens.Count == 0 || isPart) continue;
            longestPhrase = Math.Max(longestPhrase, tokens.Count);
            var key = Key(tokens.Select(token => token.Term));
            phrases.TryAdd(key, phrase);
            keys.Add(key);
        }
        return keys;
    }
}
