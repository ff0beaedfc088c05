using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneBooleanQuery = Lucene.Net.Search.BooleanQuery;
using LucenePhraseQuery = Lucene.Net.Search.PhraseQuery;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Querying;

/// <summary>Translates a query to a Lucene query for one index.</summary>
internal sealed class QueryTranslator(IndexSnapshot index)
{
    private readonly IndexSchema schema = index.Manifest.Schema;
    private readonly TermExpander expander = new(index);
    private readonly PhraseReadings readings = new(index);

    public bool HasLeftOut => expander.HasLeftOut;

    // Translates a query; null if nothing can match, for example because only stop words were asked for.
    public BoundedQuery? Translate(Query query, float boost = 1) => query switch
    {
        WordQuery word => OverFields(word.Field, field => Words(field, word.Text, boost * BoostOf(word.Field, field))),
        PhraseQuery phrase => OverFields(phrase.Field, field => Phrase(field, phrase, boost * BoostOf(phrase.Field, field))),
        PrefixQuery prefix =>
            OverFields(prefix.Field, field => Pattern(field, TermPattern.ForPrefix(prefix.Prefix), boost, $"{prefix.Prefix}*")),
        WildcardQuery wildcard =>
            OverFields(wildcard.Field, field => Pattern(field, new TermPattern(wildcard.Pattern), boost, wildcard.Pattern)),
        FuzzyQuery fuzzy => OverFields(fuzzy.Field, field => Fuzzy(field, fuzzy, boost)),
        BoostedQuery boosted => Translate(boosted.Inner, Math.Min(boost * boosted.Factor, QueryLimits.Boost)),
        BestOfQuery best => BestOf(best, boost),
        AnyOfQuery any => AnyOf(any, boost),
        BooleanQuery boolean => Boolean(boolean, boost),
        DateRangeQuery range => Constant(Dates(range), boost, "date"),
        FacetQuery facet => Facet(facet, boost),
        AllQuery => All(boost),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    // A query for a term of a field; null if the field does not have the term.
    public BoundedQuery? Term(string field, string text, float boost)
    {
        var context = index.Find(field, text);
        return context is null ? null : Term(new Term(field, text), context, boost, context.DocFreq);
    }

    public FixedBitSet Dates(DateRangeQuery range)
    {
        var found = new FixedBitSet(index.Documents);
        int from = range.From?.DayNumber ?? 0, to = range.To?.DayNumber ?? int.MaxValue;
        var dates = index.Columns.Dates;
        for (var document = 0; document < dates.Length; document++)
        {
            if (dates[document] >= from && dates[document] <= to) found.Set(document);
        }
        return found;
    }

    private BoundedQuery Term(Term term, TermContext context, float boost, int documentFrequency)
    {
        var weight = boost * Bm25Similarity.InverseDocumentFrequency(documentFrequency, index.DocumentsWith(term.Field));
        return new BoundedQuery(new TermQuery(term, context) { Boost = boost }, weight);
    }

    // As in Lucene, the boosts of fields are for words and phrases that name no field.
    private static float BoostOf(string? name, TextField field) => name is null ? field.Boost : 1;

    private BoundedQuery? OverFields(string? name, Func<TextField, BoundedQuery?> translate)
    {
        if (name is not null) return schema.TextOrdinal(name) is var only and >= 0 ? translate(schema.Texts[only]) : null;
        return Sum(schema.Texts.Where(field => field.IsDefault).Select(translate));
    }

    // A word with a hyphen is its parts, or the word written as one, whichever scores more.
    private BoundedQuery? Words(TextField field, string text, float boost) =>
        BestOf(CompoundReadings.Read(text, field.Analysis)
            .Select(tokens => Sum(tokens.Select(token => Term(field.Name, token.Term, boost)))));

    private BoundedQuery? Phrase(TextField field, PhraseQuery phrase, float boost) =>
        BestOf((phrase.Slop > 0 ? CompoundReadings.Read(phrase.Text, field.Analysis) : readings.Read(phrase.Text, field.Analysis))
            .Select(tokens => Phrase(field, tokens, phrase.Slop, boost)));

    private BoundedQuery? Phrase(TextField field, IReadOnlyList<Token> all, int slop, float boost)
    {
        var tokens = all.Take(QueryLimits.PhraseWords).ToArray();
        if (tokens.Length == 0) return null;
        if (tokens.Length == 1) return Term(field.Name, tokens[0].Term, boost);
        if (tokens.Any(token => index.DocumentFrequency(field.Name, token.Term) == 0)) return null;
        var documents = index.DocumentsWith(field.Name);
        var weight = tokens.Sum(
            token => Bm25Similarity.InverseDocumentFrequency(index.DocumentFrequency(field.Name, token.Term), documents));
        var query = new LucenePhraseQuery { Slop = slop, Boost = boost };
        foreach (var token in tokens) query.Add(new Term(field.Name, token.Term), token.Position - tokens[0].Position);
        return new BoundedQuery(query, boost * weight);
    }

    private BoundedQuery? Pattern(TextField field, TermPattern pattern, float boost, string label) =>
        expander.Documents(field.Name, pattern) is { } documents ? Constant(documents, boost, $"{field.Name}:{label}") : null;

    private BoundedQuery? Fuzzy(TextField field, FuzzyQuery fuzzy, float boost) =>
        Sum(expander.Similar(field.Name, fuzzy.Term, fuzzy.Edits).Select(BoundedQuery? (each) =>
            Term(each.Term, each.Context, boost * Math.Max(0, each.Similarity), each.Context.DocFreq)));

    private BoundedQuery? Boolean(BooleanQuery query, float boost)
    {
        var clauses = query.Clauses.Select(clause => (clause.Occurrence, clause.Query, Translated: Translate(clause.Query, boost)))
            .ToArray();
        var isImpossible = clauses.Any(
            clause => clause.Occurrence is Occurrence.Required && clause.Translated is null && !IsEmpty(clause.Query));
        if (isImpossible || !clauses.Any(clause => clause.Translated is not null && clause.Occurrence is not Occurrence.Excluded))
            return null;
        if (clauses.All(clause => clause.Translated is null || clause.Occurrence is Occurrence.Optional))
            return Sum(clauses.Select(clause => clause.Translated));
        var translated = new LuceneBooleanQuery(disableCoord: true);
        float most = 0;
        foreach (var clause in clauses)
        {
            if (clause.Translated is not { } part) continue;
            translated.Add(part.Query, clause.Occurrence switch
            {
                Occurrence.Required => Occur.MUST,
                Occurrence.Excluded => Occur.MUST_NOT,
                _ => Occur.SHOULD
            });
            if (clause.Occurrence is not Occurrence.Excluded) most += part.MaxScore;
        }
        return new BoundedQuery(translated, most);
    }

    // Stop words, which are not in the index, ask for nothing; a word that no document has asks for what cannot be.
    private bool IsEmpty(Query query) => query.Leaves().All(leaf => leaf.Query switch
    {
        WordQuery word => IsEmpty(word.Field, word.Text),
        PhraseQuery phrase => IsEmpty(phrase.Field, phrase.Text),
        _ => false,
    });

    private bool IsEmpty(string? field, string text) => EnglishAnalyzer.Analyze(text, schema.AnalysisOf(field)).Count == 0;

    private BoundedQuery? BestOf(BestOfQuery query, float boost) => BestOf(query.Ways.Select(way => Translate(way, boost)));

    private static BoundedQuery? BestOf(IEnumerable<BoundedQuery?> all)
    {
        BoundedQuery[] ways = [.. all.OfType<BoundedQuery>()];
        if (ways.Length <= 1) return ways.Length == 0 ? null : ways[0];
        var best = new DisjunctionMaxQuery(tieBreakerMultiplier: 0);
        foreach (var way in ways) best.Add(way.Query);
        return new BoundedQuery(best, ways.Max(way => way.MaxScore));
    }

    private BoundedQuery? AnyOf(AnyOfQuery query, float boost)
    {
        BoundedQuery[] parts = [.. query.Parts.Select(part => Translate(part, boost)).OfType<BoundedQuery>()];
        if (parts.Length == 0) return null;
        BoundedQuery[] extras = [.. query.Extras.Select(extra => Translate(extra, boost)).OfType<BoundedQuery>()];
        return new BoundedQuery(
            new CoverageQuery(parts, [.. extras.Select(extra => extra.Query)]), parts.Concat(extras).Sum(each => each.MaxScore));
    }

    private BoundedQuery? Facet(FacetQuery query, float boost) => index.Facets.Find(query.Facet, query.Value) is var value and >= 0
        ? Constant(index.Facets.Documents(value), boost, $"{query.Facet}:{query.Value}")
        : null;

    private BoundedQuery All(float boost)
    {
        var all = new FixedBitSet(index.Documents);
        if (index.Documents > 0) all.Set(0, index.Documents);
        return Constant(all, boost, "every document");
    }

    private static BoundedQuery Constant(FixedBitSet documents, float boost, string label) =>
        new(new BitSetQuery(documents, label) { Boost = boost }, boost);

    private static IEnumerable<LuceneQuery> Summands(LuceneQuery query) =>
        query is LuceneBooleanQuery { Boost: 1 } sum && sum.Clauses.All(clause => clause.Occur is Occur.SHOULD)
            ? sum.Clauses.Select(clause => clause.Query) : [query];

    private static BoundedQuery? Sum(IEnumerable<BoundedQuery?> parts)
    {
        BoundedQuery[] found = [.. parts.OfType<BoundedQuery>()];
        if (found.Length <= 1) return found.Length == 0 ? null : found[0];
        var sum = new LuceneBooleanQuery(disableCoord: true);
        // One flat sum: Lucene takes a large table for each that stands in another.
        var flat = found.SelectMany(part => Summands(part.Query)).ToArray();
        foreach (var each in flat.Length <= LuceneBooleanQuery.MaxClauseCount ? flat : found.Select(part => part.Query))
            sum.Add(each, Occur.SHOULD);
        return new BoundedQuery(sum, found.Sum(part => part.MaxScore));
    }
}
