using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>Synonyms by their terms, so that endings, letter case and stop words do not matter.</summary>
internal sealed class SynonymMap
{
    private readonly Dictionary<string, List<string>> others = new(StringComparer.Ordinal);

    /// <summary>A map of groups.</summary>
    public SynonymMap(IReadOnlyList<SynonymGroup> groups)
    {
        foreach (var group in groups)
        {
            foreach (var phrase in group.Phrases) Add(phrase, group);
        }
    }

    /// <summary>Terms of the longest phrase.</summary>
    public int LongestPhrase { get; private set; }

    /// <summary>Other ways to say some terms; empty if none are known.</summary>
    public IReadOnlyList<string> Others(string key) => others.TryGetValue(key, out var found) ? found : [];

    /// <summary>The key of some terms.</summary>
    public static string Key(IEnumerable<string> terms) => string.Join(' ', terms);

    private void Add(string phrase, SynonymGroup group)
    {
        string[] terms = [.. EnglishAnalyzer.Analyze(phrase).Select(token => token.Term)];
        if (terms.Length == 0) return;
        LongestPhrase = Math.Max(LongestPhrase, terms.Length);
        var key = Key(terms);
        if (!others.TryGetValue(key, out var list)) others.Add(key, list = []);
        foreach (var other in group.Phrases)
        {
            if (Key(EnglishAnalyzer.Analyze(other).Select(token => token.Term)) != key && !list.Contains(other, StringComparer.OrdinalIgnoreCase)) list.Add(other);
        }
    }
}
