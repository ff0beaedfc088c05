using LearningHub.Search.Querying;

namespace LearningHub.Search.Highlighting;

/// <summary>The terms that a query asks for, to be marked in texts.</summary>
internal sealed class MarkedTerms
{
    private readonly Dictionary<string, float> weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> phraseTerms = new(StringComparer.Ordinal);
    private readonly List<TermPattern> patterns = [];
    private readonly List<MarkedPhrase> phrases = [];
    private uint firstLetters;

    public bool IsEmpty => firstLetters == 0;
    public IReadOnlyList<MarkedPhrase> Phrases => phrases;

    public void Add(string term, float weight)
    {
        weights[term] = Math.Max(weight, weights.GetValueOrDefault(term));
        AddLetters(term);
    }

    public void Add(TermPattern pattern)
    {
        patterns.Add(pattern);
        firstLetters = pattern.Beginning.Length == 0 ? uint.MaxValue : firstLetters | Letter(pattern.Beginning[0]);
    }

    public void Add(MarkedPhrase phrase)
    {
        phrases.Add(phrase);
        foreach (var (term, _, _) in phrase.Terms)
        {
            phraseTerms.Add(term);
            AddLetters(term);
        }
    }

    // A quick test that most words of a text fail.
    public bool CanBegin(char letter) => letter > 127 || (firstLetters & Letter(letter)) != 0;

    // How much a term tells by itself; 0 if it was not asked for.
    public float Weight(string term)
    {
        if (weights.TryGetValue(term, out var weight)) return weight;
        foreach (var pattern in patterns)
        {
            if (pattern.Fits(term)) return 1;
        }
        return 0;
    }

    public bool IsInPhrase(string term) => phraseTerms.Contains(term);

    // "oestrogen" and "aetiology" have terms that begin with the second letter.
    private void AddLetters(string term) => firstLetters |= Letter(term[0]) | (term[0] == 'e' ? Letter('o') | Letter('a') : 0);

    // The same bit for a letter in either case.
    private static uint Letter(char letter) => 1U << (letter & 31);
}

/// <summary>Terms that are marked only where they stand together.</summary>
internal sealed record MarkedPhrase(IReadOnlyList<(string Term, int Offset, float Weight)> Terms);
