using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;

namespace LearningHub.Search.Highlighting;

/// <summary>The terms that a query asks for, to be marked in texts. What it excludes is not marked.</summary>
internal sealed class HighlightTerms(IndexSnapshot index)
{
    // The smallest weight of a fuzzy term, so that every term that matched is marked.
    private const float Least = 0.01f;

    private readonly PhraseReadings readings = new(index);
    private readonly Dictionary<string, float> weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> phraseTerms = new(StringComparer.Ordinal);
    private readonly List<TermPattern> patterns = [];
    private readonly List<MarkedPhrase> phrases = [];
    private uint firstLetters;

    public bool IsEmpty => firstLetters == 0;

    public IReadOnlyList<MarkedPhrase> Phrases => phrases;

    // A quick test that most words of a text fail.
    public bool CanBegin(char letter) => letter > 127 || (firstLetters & Letter(letter)) != 0;

    // The weight of a term by itself; 0 if it was not asked for.
    public float Weight(string term) =>
        weights.TryGetValue(term, out var weight) ? weight : patterns.Count > 0 && FitsPattern(term) ? 1 : 0;

    public bool IsInPhrase(string term) => phraseTerms.Contains(term);

    public void AddQuery(Query query)
    {
        foreach (var (leaf, _) in query.Leaves().Where(each => !each.IsExcluded)) Add(leaf);
    }

    private void Add(Query query)
    {
        switch (query)
        {
            case WordQuery word: AddWords(word.Field, word.Text); break;
            // The words of a synonym that nobody typed are marked only where they stand together: one of them alone was not meant.
            case PhraseQuery { Start: < 0 } phrase:
                foreach (var tokens in readings.Read(phrase.Text, index.Manifest.Schema.AnalysisOf(phrase.Field))) AddPhrase(tokens);
                break;
            case PhraseQuery phrase: AddWords(phrase.Field, phrase.Text); break;
            case PrefixQuery prefix: AddPattern(TermPattern.ForPrefix(prefix.Prefix)); break;
            case WildcardQuery wildcard: AddPattern(new TermPattern(wildcard.Pattern)); break;
            case FuzzyQuery fuzzy: AddSimilar(fuzzy); break;
        }
    }

    private void AddWords(string? field, string text)
    {
        foreach (var tokens in CompoundReadings.Read(text, index.Manifest.Schema.AnalysisOf(field)))
        {
            // Parts of a word with a hyphen are marked where they stand together, other words wherever they stand.
            if (tokens.Count > 1 && text.AsSpan().IndexOfAny(" \t\n") < 0) AddPhrase(tokens);
            else foreach (var token in tokens) AddTerm(token.Term, Weigh(token.Term));
        }
    }

    private void AddPhrase(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 1) AddTerm(tokens[0].Term, Weigh(tokens[0].Term));
        if (tokens.Count <= 1) return;
        phrases.Add(new MarkedPhrase([.. tokens.Select(token => (token.Term, token.Position - tokens[0].Position, Weigh(token.Term)))]));
        foreach (var token in tokens)
        {
            phraseTerms.Add(token.Term);
            AddLetters(token.Term);
        }
    }

    private void AddSimilar(FuzzyQuery fuzzy)
    {
        var expander = new TermExpander(index);
        var fields = index.Manifest.Schema.Texts.Where(field => fuzzy.Field is null ? field.IsDefault : field.Name == fuzzy.Field);
        foreach (var each in fields.SelectMany(field => expander.Similar(field.Name, fuzzy.Term, fuzzy.Edits)))
            AddTerm(each.Term.Text, Math.Max(Least, each.Similarity));
    }

    private void AddPattern(TermPattern pattern)
    {
        patterns.Add(pattern);
        firstLetters = pattern.Beginning.Length == 0 ? uint.MaxValue : firstLetters | Letter(pattern.Beginning[0]);
    }

    private void AddTerm(string term, float weight)
    {
        weights[term] = Math.Max(weight, weights.GetValueOrDefault(term));
        AddLetters(term);
    }

    // The weight is that of the field in which the term is most frequent.
    private float Weigh(string term)
    {
        var commonest = index.Manifest.Schema.Texts.Select(field => index.DocumentFrequency(field.Name, term)).DefaultIfEmpty().Max();
        return Bm25Similarity.InverseDocumentFrequency(commonest, index.Documents);
    }

    private bool FitsPattern(string term) => patterns.Exists(pattern => pattern.Fits(term));

    // "oestrogen", "aetiology" and "inquiry" have terms that begin with an e.
    private void AddLetters(string term) =>
        firstLetters |= Letter(term[0]) | (term[0] == 'e' ? Letter('o') | Letter('a') | Letter('i') : 0);

    // The same bit for a letter in either case.
    private static uint Letter(char letter) => 1U << (letter & 31);
}

/// <summary>Terms that are marked only where they stand together.</summary>
internal sealed record MarkedPhrase(IReadOnlyList<(string Term, int Offset, float Weight)> Terms);
