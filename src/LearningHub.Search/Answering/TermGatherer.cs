using LearningHub.Search.Analysis;
using LearningHub.Search.Matching;
using LearningHub.Search.Passages;
using LearningHub.Search.Queries;
using LearningHub.Search.Ranking;
using LearningHub.Search.Schema;
using LearningHub.Search.Spelling;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Answering;

/// <summary>Gathers what a query asks for, to be marked in texts. What it excludes is not marked.</summary>
internal static class TermGatherer
{
    /// <summary>Gathers the terms of a query.</summary>
    public static MarkedTerms Gather(Query query, IndexReader reader)
    {
        var terms = new MarkedTerms();
        Gather(query, reader, terms);
        return terms;
    }

    private static void Gather(Query query, IndexReader reader, MarkedTerms terms)
    {
        switch (query)
        {
            case WordQuery word: AddText(word.Field, word.Text, reader, terms); break;
            case PhraseQuery phrase: AddText(phrase.Field, phrase.Text, reader, terms); break;
            case PrefixQuery prefix: terms.Add(TermPattern.OfPrefix(prefix.Prefix)); break;
            case WildcardQuery wildcard: terms.Add(new TermPattern(wildcard.Pattern)); break;
            case FuzzyQuery fuzzy: AddNear(fuzzy, reader, terms); break;
            case BoostedQuery boosted: Gather(boosted.Inner, reader, terms); break;
            case BestOfQuery best:
                foreach (var way in best.Ways) Gather(way, reader, terms);
                break;
            case CoverageQuery coverage:
                foreach (var part in coverage.Parts) Gather(part, reader, terms);
                break;
            case BooleanQuery boolean:
                foreach (var clause in boolean.Clauses.Where(clause => clause.Occurrence is not Occurrence.Excluded)) Gather(clause.Query, reader, terms);
                break;
        }
    }

    private static void AddText(string? field, string text, IndexReader reader, MarkedTerms terms)
    {
        var schema = reader.Manifest.Schema;
        var analysis = field is not null && schema.TextOrdinal(field) is var at and >= 0 ? schema.Texts[at].Analysis : FieldAnalysis.English;
        foreach (var token in EnglishAnalyzer.Analyze(text, analysis)) terms.Add(token.Term, Weight(token.Term, reader));
    }

    private static void AddNear(FuzzyQuery fuzzy, IndexReader reader, MarkedTerms terms)
    {
        foreach (var near in NearTerms.Find(reader.Manifest.Terms, reader.TermBytes, fuzzy.Term, fuzzy.Edits).OrderBy(term => term.Edits).Take(QueryLimits.FuzzyTerms))
            terms.Add(System.Text.Encoding.UTF8.GetString(reader.TermBytes(near.Index)), 1f / (1 + near.Edits));
    }

    // By the rarest field: a word of a title alone is as telling as one of the text alone.
    private static float Weight(string term, IndexReader reader)
    {
        var number = reader.FindTerm(term);
        var commonest = 0;
        for (var field = 0; field < reader.Manifest.Schema.Texts.Count; field++)
        {
            if (reader.Slot(field, number) is var slot and >= 0) commonest = Math.Max(commonest, reader.Info(slot).DocumentFrequency);
        }
        return Saturation.InverseFrequency(commonest, reader.Documents);
    }
}
