using LearningHub.Search.Analysis;

namespace LearningHub.Site.Searching.Naming;

/// <summary>Something with one of its names, as search terms.</summary>
/// <param name="value">The thing with the name.</param>
/// <param name="name">The name.</param>
internal sealed class NamedEntry<T>(T value, string name)
{
    private readonly string[] terms = [.. EnglishAnalyzer.Analyze(name).Select(token => token.Term)];

    /// <summary>The thing with the name.</summary>
    public T Value => value;

    /// <summary>How many terms the name has.</summary>
    public int Length => terms.Length;

    /// <summary>Whether a query contains the terms of the name as a phrase.</summary>
    public bool IsIn(ReadOnlySpan<string> query)
    {
        if (terms.Length == 0) return false;
        for (var start = 0; start + terms.Length <= query.Length; start++)
        {
            if (query.Slice(start, terms.Length).SequenceEqual(terms)) return true;
        }
        return false;
    }
}
