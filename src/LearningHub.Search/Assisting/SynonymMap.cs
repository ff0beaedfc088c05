using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Synonyms by their terms, so that endings, letter case and stop words do not matter. Groups that share a phrase are one: an
/// abbreviation of the glossary finds what editors say means the same as its full name. References lead from a phrase to others with all
/// their other names.</summary>
internal sealed class SynonymMap
{
    private readonly Dictionary<string, HashSet<string>> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);

    public SynonymMap(IndexGuidance guidance)
    {
        foreach (var group in guidance.Synonyms) Add(group);
        foreach (var reference in guidance.See) Add(reference);
    }

    public int LongestPhrase { get; private set; }

    // Other ways to say some terms, and what texts say under wider names; empty if nothing is known.
    public IReadOnlyList<string> Others(string key) =>
        [.. Group(key).Concat(references.TryGetValue(key, out var found) ? found.SelectMany(Group) : []).Distinct()
            .Where(other => other != key).Select(other => phrases[other]).Distinct()
            .Where(other => other != phrases.GetValueOrDefault(key))];

    public static IEnumerable<string> KeysOf(string phrase) =>
        WordVariants.Of(EnglishAnalyzer.Analyze(phrase)).Select(tokens => Key(tokens.Select(token => token.Term)));
    public bool HasOtherNames(string key) => groups.TryGetValue(key, out var found) && found.Count > 1;

    // What texts say under wider names for some terms; empty if nothing is known.
    public IReadOnlyList<string> Finds(string key) =>
        references.TryGetValue(key, out var found) ? [.. found.Select(other => phrases[other])] : [];
    public static string Key(IEnumerable<string> terms) => string.Join(' ', terms);
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
            if (!references.TryGetValue(key, out var known)) references.Add(key, known = new HashSet<string>(StringComparer.Ordinal));
            known.UnionWith(finds);
        }
    }

    private HashSet<string> Keys(IReadOnlyList<string> written)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in written)
        {
            foreach (var tokens in WordVariants.Of(EnglishAnalyzer.Analyze(phrase)))
            {
                // A phrase of which stop words leave one term ("report it") would stand for that term wherever it is asked for.
                var isPart = tokens is [{ IsCompound: false }] && EnglishAnalyzer.Analyze(phrase, FieldAnalysis.Words).Count > 1;
                if (tokens.Count == 0 || isPart) continue;
                LongestPhrase = Math.Max(LongestPhrase, tokens.Count);
                var key = Key(tokens.Select(token => token.Term));
                phrases.TryAdd(key, phrase);
                keys.Add(key);
            }
        }
        return keys;
    }
}
