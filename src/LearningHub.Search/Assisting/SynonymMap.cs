using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>
/// Synonyms by their terms, so that endings, letter case and stop words do not matter. Groups that share a phrase are one: an abbreviation of
/// the glossary finds what editors say means the same as its full name.
/// </summary>
internal sealed class SynonymMap
{
    private readonly Dictionary<string, HashSet<string>> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);

    /// <summary>A map of groups.</summary>
    public SynonymMap(IReadOnlyList<SynonymGroup> written)
    {
        foreach (var group in written) Add(group);
    }

    /// <summary>Terms of the longest phrase.</summary>
    public int LongestPhrase { get; private set; }

    /// <summary>Other ways to say some terms; empty if none are known.</summary>
    public IReadOnlyList<string> Others(string key) =>
        groups.TryGetValue(key, out var found) ? [.. found.Where(other => other != key).Select(other => phrases[other])] : [];

    /// <summary>The key of some terms.</summary>
    public static string Key(IEnumerable<string> terms) => string.Join(' ', terms);

    private void Add(SynonymGroup written)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in written.Phrases)
        {
            string[] terms = [.. EnglishAnalyzer.Analyze(phrase).Select(token => token.Term)];
            if (terms.Length == 0) continue;
            LongestPhrase = Math.Max(LongestPhrase, terms.Length);
            var key = Key(terms);
            phrases.TryAdd(key, phrase);
            keys.Add(key);
            if (groups.TryGetValue(key, out var known)) keys.UnionWith(known);
        }
        foreach (var key in keys) groups[key] = keys;
    }
}
