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
    public LuceneQuery? Translate(Query query, float boost = 1) => query switch
    {
        WordQuery word => OverFields(word.Field, field => Words(field, word.Text, boost * BoostOf(word.Field, field))),
        PhraseQuery phrase => OverFields(phrase.Field, field => Phrase(field, phrase, boost * BoostOf(phrase.Field, field))),
        PrefixQuery prefix =>
            OverFields(prefix.Field, field => Pattern(field, TermPattern.ForPrefix(prefix.Prefix), boost, $"{prefix.Prefix}*")),
        WildcardQuery wildcard =>
            OverFields(wildcard.Field, field => Pattern(field, new TermPattern(wildcard.Pattern), boost, wildcard.Pattern)),
        FuzzyQuery fuzzy => OverFields(fuzzy.Field, field => Fuzzy(field, fuzzy, boost)),
        BoostedQuery boosted => Translate(boosted.Inner, Math.Min(boost * boosted.Factor, QueryLimits.Boost)),
        BestOfQuery best => BestOf(best.Ways.Select(way => Translate(way, boost))),
        AnyOfQuery any => AnyOf(any, boost),
        BooleanQuery boolean => Boolean(boolean, boost),
        DateRangeQuery range => Constant(Dates(range), boost, "date"),
        FacetQuery facet => Facet(facet, boost),
        AllQuery => new MatchAllDocsQuery { Boost = boost },
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    // A query for a term of a field; null if the field does not have the term.
    public LuceneQuery? Term(string field, string text, float boost)
    {
        var context = index.Find(field, text);
        return context is null ? null : new TermQuery(new Term(field, text), context) { Boost = boost };
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

    // As in Lucene, the boosts of fields are for words and phrases that name no field.
    private static float BoostOf(string? name, TextField field) => name is null ? field.Boost : 1;

    private LuceneQuery? OverFields(string? name, Func<TextField, LuceneQuery?> translate)
    {
        if (name is not null) return schema.TextOrdinal(name) is var only and >= 0 ? translate(schema.Texts[only]) : null;
        return Sum(schema.Texts.Where(field => field.IsDefault).Select(translate));
    }

    // A word with a hyphen is its parts one after another, or the word written as one, whichever scores more. Its parts anywhere in a
    // text are another matter: "over-crowding" is not about what is over, and "overcrowding" must find the same.
    private LuceneQuery? Words(TextField field, string text, float boost)
    {
        var ways = CompoundReadings.Read(text, field.Analysis);
        return ways.Count > 1
            ? BestOf(ways.Select(tokens => Phrase(field, tokens, slop: 0, boost)).Where(HasMatch))
            : Sum(ways[0].Select(token => Term(field.Name, token.Term, boost)));
    }

    // A phrase whose words are in the index may match nothing all the same.
    private bool HasMatch(LuceneQuery? query) => query is not null && (query is not LucenePhraseQuery phrase || index.HasMatch(phrase));

    // Most synonyms of several words stand in few fields. What somebody typed stays, so that it is known to be asked for.
    private LuceneQuery? Phrase(TextField field, PhraseQuery phrase, float boost) =>
        BestOf((phrase.Slop > 0 ? CompoundReadings.Read(phrase.Text, field.Analysis) : readings.Read(phrase.Text, field.Analysis))
            .Select(tokens => Phrase(field, tokens, phrase.Slop, boost))
            .Where(query => phrase.Start >= 0 || phrase.Slop > 0 || HasMatch(query)));

    private LuceneQuery? Phrase(TextField field, IReadOnlyList<Token> all, int slop, float boost)
    {
        var tokens = all.Take(QueryLimits.PhraseWords).ToArray();
        if (tokens.Length == 0) return null;
        if (tokens.Length == 1) return Term(field.Name, tokens[0].Term, boost);
        if (tokens.Any(token => index.DocumentFrequency(field.Name, token.Term) == 0)) return null;
        var query = new LucenePhraseQuery { Slop = slop, Boost = boost };
        foreach (var token in tokens) query.Add(new Term(field.Name, token.Term), token.Position - tokens[0].Position);
        return query;
    }

    private BitSetQuery? Pattern(TextField field, TermPattern pattern, float boost, string label) =>
        expander.Documents(field.Name, pattern) is { } documents ? Constant(documents, boost, $"{field.Name}:{label}") : null;

    private LuceneQuery? Fuzzy(TextField field, FuzzyQuery fuzzy, float boost) =>
        Sum(expander.Similar(field.Name, fuzzy.Term, fuzzy.Edits).Select(each =>
            new TermQuery(each.Term, each.Context) { Boost = boost * Math.Max(0, each.Similarity) }));

    private LuceneQuery? Boolean(BooleanQuery query, float boost)
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
        foreach (var clause in clauses.Where(clause => clause.Translated is not null))
        {
            translated.Add(clause.Translated, clause.Occurrence switch
            {
                Occurrence.Required => Occur.MUST,
                Occurrence.Excluded => Occur.MUST_NOT,
                _ => Occur.SHOULD
            });
        }
        return translated;
    }

    // Whether a query has stop words only, which are not in the index. A required stop word is ignored; a required word that no document
    // has makes the whole query match nothing.
    private bool IsEmpty(Query query) => query.Leaves().All(leaf => leaf.Query switch
    {
        WordQuery word => IsEmpty(word.Field, word.Text),
        PhraseQuery phrase => IsEmpty(phrase.Field, phrase.Text),
        _ => false,
    });

    private bool IsEmpty(string? field, string text) => EnglishAnalyzer.Analyze(text, schema.AnalysisOf(field)).Count == 0;

    private static LuceneQuery? BestOf(IEnumerable<LuceneQuery?> all)
    {
        LuceneQuery[] ways = [.. all.OfType<LuceneQuery>()];
        if (ways.Length <= 1) return ways.Length == 0 ? null : ways[0];
        var best = new DisjunctionMaxQuery(tieBreakerMultiplier: 0);
        foreach (var way in ways) best.Add(way);
        return best;
    }

    private CoverageQuery? AnyOf(AnyOfQuery query, float boost)
    {
        LuceneQuery[] parts = [.. query.Parts.Select(part => Translate(part, boost)).OfType<LuceneQuery>()];
        LuceneQuery[] extras = [.. query.Extras.Select(extra => Translate(extra, boost)).OfType<LuceneQuery>()];
        return parts.Length == 0 ? null : new CoverageQuery(parts, extras, index.Searcher);
    }

    private BitSetQuery? Facet(FacetQuery query, float boost) => index.Facets.Find(query.Facet, query.Value) is var value and >= 0
        ? Constant(index.Facets.Documents(value), boost, $"{query.Facet}:{query.Value}")
        : null;

    private static BitSetQuery Constant(FixedBitSet documents, float boost, string label) => new(documents, label) { Boost = boost };

    private static LuceneQuery? Sum(IEnumerable<LuceneQuery?> parts)
    {
        LuceneQuery[] found = [.. parts.OfType<LuceneQuery>()];
        if (found.Length <= 1) return found.Length == 0 ? null : found[0];
        var sum = new LuceneBooleanQuery(disableCoord: true);
        // One flat sum: Lucene takes a large table for each that stands in another.
        var flat = found.SelectMany(PartWeight.Summands).ToArray();
        foreach (var each in flat.Length <= LuceneBooleanQuery.MaxClauseCount ? flat : found) sum.Add(each, Occur.SHOULD);
        return sum;
    }
}
