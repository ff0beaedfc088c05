using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Highlighting;

/// <summary>Gathers what a query asks for, to be marked in texts. What it excludes is not marked.</summary>
internal sealed class HighlightTerms(IndexSnapshot index)
{
    // A term that is hardly like the word is marked all the same.
    private const float Least = 0.01f;

    private readonly MarkedTerms terms = new();
    private readonly PhraseReadings readings = new(index);

    public static MarkedTerms Gather(Query query, IndexSnapshot index)
    {
        var gathering = new HighlightTerms(index);
        foreach (var (leaf, isExcluded) in query.Leaves())
        {
            if (!isExcluded) gathering.Add(leaf);
        }
        return gathering.terms;
    }

    private void Add(Query query)
    {
        switch (query)
        {
            case WordQuery word: AddWords(word.Field, word.Text); break;
            case PhraseQuery { Start: < 0 } phrase: AddPhrase(phrase.Field, phrase.Text); break;
            case PhraseQuery phrase: AddWords(phrase.Field, phrase.Text); break;
            case PrefixQuery prefix: terms.Add(TermPattern.ForPrefix(prefix.Prefix)); break;
            case WildcardQuery wildcard: terms.Add(new TermPattern(wildcard.Pattern)); break;
            case FuzzyQuery fuzzy: AddSimilar(fuzzy); break;
        }
    }

    private void AddWords(string? field, string text)
    {
        foreach (var tokens in CompoundReadings.Read(text, AnalysisOf(field)))
        {
            // Parts of a word with a hyphen are marked where they stand together, other words wherever they stand.
            if (tokens.Count > 1 && text.AsSpan().IndexOfAny(" \t\n") < 0) AddPhrase(tokens);
            else foreach (var token in tokens) terms.Add(token.Term, Weight(token.Term));
        }
    }

    // The words of a synonym that nobody typed are marked only where they stand together: one of them alone was not meant.
    private void AddPhrase(string? field, string text)
    {
        foreach (var tokens in readings.Read(text, AnalysisOf(field))) AddPhrase(tokens);
    }

    private void AddPhrase(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 1) terms.Add(tokens[0].Term, Weight(tokens[0].Term));
        else if (tokens.Count > 1)
            terms.Add(new MarkedPhrase([.. tokens.Select(token => (token.Term, token.Position - tokens[0].Position, Weight(token.Term)))]));
    }

    private void AddSimilar(FuzzyQuery fuzzy)
    {
        var expander = new TermExpander(index);
        var fields = index.Manifest.Schema.Texts.Where(field => fuzzy.Field is null ? field.IsDefault : field.Name == fuzzy.Field);
        foreach (var each in fields.SelectMany(field => expander.Similar(field.Name, fuzzy.Term, fuzzy.Edits)))
            terms.Add(each.Term.Text, Math.Max(Least, each.Similarity));
    }

    private FieldAnalysis AnalysisOf(string? field) => index.Manifest.Schema.AnalysisOf(field);

    // By the field where it is commonest.
    private float Weight(string term)
    {
        var commonest = index.Manifest.Schema.Texts.Select(field => index.DocumentFrequency(field.Name, term)).DefaultIfEmpty().Max();
        return Bm25Similarity.InverseDocumentFrequency(commonest, index.Documents);
    }
}
