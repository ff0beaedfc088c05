using System.Text;
using LearningHub.Search.Analysis;
using LearningHub.Search.Queries;
using LearningHub.Search.Ranking;
using LearningHub.Search.Schema;
using LearningHub.Search.Spelling;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Matching;

/// <summary>Turns a query into nodes of one index.</summary>
/// <param name="reader">The index.</param>
/// <param name="fields">Scores of each field.</param>
/// <param name="scratch">Sets and cursors.</param>
internal sealed class QueryPlanner(IndexReader reader, FieldScores[] fields, SearchScratch scratch)
{
    private readonly IndexSchema schema = reader.Manifest.Schema;
    private readonly Dictionary<string, List<int>> fitting = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Word, int Edits), IReadOnlyList<NearTerm>> near = [];

    /// <summary>Whether a pattern stands for more terms than are looked for.</summary>
    public bool HasLeftOut { get; private set; }

    /// <summary>Makes a node; null if nothing can match, for example because only stop words were asked for.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="boost">Scores are multiplied by it.</param>
    public Node? Plan(Query query, float boost = 1) => query switch
    {
        WordQuery word => OverFields(word.Field, (field, fieldBoost) => Words(field, word.Text, boost * fieldBoost)),
        PhraseQuery phrase => OverFields(phrase.Field, (field, fieldBoost) => Phrase(field, phrase, boost * fieldBoost)),
        PrefixQuery prefix => OverFields(prefix.Field, (field, _) => Pattern(field, TermPattern.OfPrefix(prefix.Prefix), boost, $"{prefix.Prefix}*")),
        WildcardQuery wildcard => OverFields(wildcard.Field, (field, _) => Pattern(field, new TermPattern(wildcard.Pattern), boost, wildcard.Pattern)),
        FuzzyQuery fuzzy => OverFields(fuzzy.Field, (field, _) => Fuzzy(field, fuzzy, boost)),
        BoostedQuery boosted => Plan(boosted.Inner, Math.Min(boost * boosted.Factor, QueryLimits.Boost)),
        BestOfQuery best => Best(best, boost),
        CoverageQuery coverage => Coverage(coverage, boost),
        BooleanQuery boolean => Boolean(boolean, boost),
        DateRangeQuery range => new SetNode(Dates(range), boost, "date"),
        FacetQuery facet => Facet(facet, boost),
        AllQuery => All(boost),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    /// <summary>Opens a term in a field; null if the field has no such term.</summary>
    public TermNode? Term(int field, int term, float boost)
    {
        var slot = reader.Slot(field, term);
        if (slot < 0) return null;
        return Term(field, term, slot, boost, reader.Info(slot).DocumentFrequency);
    }

    private TermNode Term(int field, int term, int slot, float boost, int documentFrequency)
    {
        var weight = boost * Saturation.InverseFrequency(documentFrequency, fields[field].Documents);
        return new TermNode(Cursor(slot), fields[field], weight, $"{fields[field].Name}:{Encoding.UTF8.GetString(reader.TermBytes(term))}");
    }

    // As in Lucene, the boosts of fields are for words and phrases that name no field.
    private Node? OverFields(string? name, Func<int, float, Node?> plan)
    {
        if (name is not null) return schema.TextOrdinal(name) is var only and >= 0 ? plan(only, 1) : null;
        var nodes = new List<Node>(fields.Length);
        for (var field = 0; field < fields.Length; field++)
        {
            if (schema.Texts[field].IsDefault && plan(field, fields[field].Boost) is { } node) nodes.Add(node);
        }
        return Choice(nodes);
    }

    private Node? Words(int field, string text, float boost)
    {
        var nodes = new List<Node>(1);
        foreach (var token in EnglishAnalyzer.Analyze(text, schema.Texts[field].Analysis))
        {
            if (Term(field, reader.FindTerm(token.Term), boost) is { } node) nodes.Add(node);
        }
        return Choice(nodes);
    }

    private Node? Phrase(int field, PhraseQuery phrase, float boost)
    {
        var tokens = EnglishAnalyzer.Analyze(phrase.Text, schema.Texts[field].Analysis).Take(QueryLimits.PhraseWords).ToArray();
        if (tokens.Length == 0) return null;
        var slots = Array.ConvertAll(tokens, token => reader.Slot(field, reader.FindTerm(token.Term)));
        if (slots.Contains(-1)) return null;
        if (tokens.Length == 1) return Term(field, reader.FindTerm(tokens[0].Term), boost);
        double idf = 0;
        foreach (var slot in slots) idf += Saturation.InverseFrequency(reader.Info(slot).DocumentFrequency, fields[field].Documents);
        var (weight, label) = (boost * (float)idf, $"{fields[field].Name}:\"{phrase.Text}\"");
        var offsets = Array.ConvertAll(tokens, token => token.Position - tokens[0].Position);
        if (phrase.Slop == 0) return Exact(field, new PhraseParts(reader, field, slots, offsets).Fewest(), weight, label);
        var cursors = Array.ConvertAll(slots, Cursor);
        return new PhraseNode(cursors, new SloppyPhrase(cursors, Array.ConvertAll(tokens, token => token.Term), offsets, phrase.Slop).Frequency, fields[field], weight, label);
    }

    private ScoredList Exact(int field, IReadOnlyList<(int Slot, int Offset)> parts, float weight, string label)
    {
        if (parts.Any(part => part.Slot < 0)) return new PhraseNode([], () => 0, fields[field], weight, label);
        PostingCursor[] cursors = [.. parts.Select(part => Cursor(part.Slot))];
        return cursors.Length == 1
            ? new TermNode(cursors[0], fields[field], weight, label)
            : new PhraseNode(cursors, new ExactPhrase(cursors, [.. parts.Select(part => part.Offset)]).Frequency, fields[field], weight, label);
    }

    private PostingCursor Cursor(int slot)
    {
        var cursor = scratch.NewCursor();
        cursor.Open(reader, slot);
        return cursor;
    }

    private SetNode? Pattern(int field, TermPattern pattern, float boost, string label)
    {
        if (pattern.IsAnything) return new SetNode(HavingField(field), boost, $"{fields[field].Name}:{label}");
        DocumentSet? set = null;
        PostingCursor? cursor = null;
        var left = QueryLimits.PatternTerms;
        foreach (var term in Fitting(pattern, label))
        {
            var slot = reader.Slot(field, term);
            if (slot < 0) continue;
            if (left-- == 0)
            {
                HasLeftOut = true;
                break;
            }
            set ??= scratch.NewSet();
            cursor ??= scratch.NewCursor();
            cursor.Open(reader, slot);
            cursor.AddTo(set);
        }
        return set is null ? null : new SetNode(set, boost, $"{fields[field].Name}:{label}");
    }

    // All fields have their terms in one list, so a pattern is looked for once.
    private List<int> Fitting(TermPattern pattern, string label)
    {
        if (fitting.TryGetValue(label, out var terms)) return terms;
        fitting.Add(label, terms = []);
        var beginning = Encoding.UTF8.GetBytes(pattern.Beginning);
        var term = reader.FindTerm(beginning);
        for (term = term < 0 ? ~term : term; term < reader.Manifest.Terms && reader.TermBytes(term).StartsWith(beginning); term++)
        {
            if (pattern.Fits(reader.TermBytes(term))) terms.Add(term);
        }
        return terms;
    }

    private IReadOnlyList<NearTerm> Near(FuzzyQuery fuzzy)
    {
        if (!near.TryGetValue((fuzzy.Term, fuzzy.Edits), out var terms)) near.Add((fuzzy.Term, fuzzy.Edits), terms = NearTerms.Find(reader.Manifest.Terms, reader.TermBytes, fuzzy.Term, fuzzy.Edits));
        return terms;
    }

    private unsafe DocumentSet HavingField(int field)
    {
        var set = scratch.NewSet();
        for (var document = 0; document < reader.Documents; document++)
        {
            if (fields[field].Norms[document] != 0) set.Add(document);
        }
        return set;
    }

    // As Lucene: the likest terms, each weighted by how like it is, and all as common as the commonest, so that a rare misspelling is worth no more.
    private Node? Fuzzy(int field, FuzzyQuery fuzzy, float boost)
    {
        var length = fuzzy.Term.EnumerateRunes().Count();
        var likest = Near(fuzzy)
            .Where(term => reader.Slot(field, term.Index) >= 0)
            .Select(term => (term.Index, Likeness: term.Edits == 0 ? 1f : 1f - ((float)term.Edits / Math.Min(term.Length, length))))
            .OrderByDescending(term => term.Likeness).ThenBy(term => term.Index)
            .Take(QueryLimits.FuzzyTerms)
            .ToArray();
        if (likest.Length == 0) return null;
        var commonest = likest.Max(term => reader.Info(reader.Slot(field, term.Index)).DocumentFrequency);
        return Choice([.. likest.Select(term => Term(field, term.Index, reader.Slot(field, term.Index), boost * Math.Max(0, term.Likeness), commonest))]);
    }

    private Node? Boolean(BooleanQuery query, float boost)
    {
        List<Node> required = [], optional = [], excluded = [];
        var isImpossible = false;
        foreach (var clause in query.Clauses)
        {
            var node = Plan(clause.Query, boost);
            if (node is not null) (clause.Occurrence switch { Occurrence.Required => required, Occurrence.Excluded => excluded, _ => optional }).Add(node);
            else if (clause.Occurrence is Occurrence.Required && !IsEmpty(clause.Query)) isImpossible = true;
        }
        if (isImpossible || (required.Count == 0 && optional.Count == 0)) return null;
        if (required.Count == 0 && excluded.Count == 0) return Choice(optional);
        return new BooleanNode([.. required], [.. optional], [.. excluded], scratch.NewSet);
    }

    // Stop words, which are not in the index, ask for nothing; a word that no document has asks for what cannot be.
    private bool IsEmpty(Query query) => query switch
    {
        WordQuery word => IsEmpty(word.Field, word.Text),
        PhraseQuery phrase => IsEmpty(phrase.Field, phrase.Text),
        BoostedQuery boosted => IsEmpty(boosted.Inner),
        BooleanQuery boolean => boolean.Clauses.All(clause => IsEmpty(clause.Query)),
        _ => false,
    };

    private bool IsEmpty(string? field, string text) =>
        EnglishAnalyzer.Analyze(text, field is not null && schema.TextOrdinal(field) is var at and >= 0 ? schema.Texts[at].Analysis : FieldAnalysis.English).Count == 0;

    private BestNode? Best(BestOfQuery query, float boost)
    {
        Node[] ways = [.. query.Ways.Select(way => Plan(way, boost)).OfType<Node>()];
        return ways.Length == 0 ? null : new BestNode(ways);
    }

    private CoverageNode? Coverage(CoverageQuery query, float boost)
    {
        Node[] parts = [.. query.Parts.Select(part => Plan(part, boost)).OfType<Node>()];
        return parts.Length == 0 ? null : new CoverageNode(parts, [.. query.Extras.Select(extra => Plan(extra, boost)).OfType<Node>()]);
    }

    private DocumentSet Dates(DateRangeQuery range)
    {
        var set = scratch.NewSet();
        int from = range.From?.DayNumber ?? 0, to = range.To?.DayNumber ?? int.MaxValue;
        var dates = reader.Dates;
        for (var document = 0; document < dates.Length; document++)
        {
            if (dates[document] >= from && dates[document] <= to) set.Add(document);
        }
        return set;
    }

    private SetNode? Facet(FacetQuery query, float boost)
    {
        var value = FacetValue(query.Facet, query.Value);
        if (value < 0) return null;
        var set = scratch.NewSet();
        set.UnionWith(reader.FacetSet(value));
        return new SetNode(set, boost, $"{query.Facet}:{query.Value}");
    }

    /// <summary>The ordinal of a facet value over all facets, or -1.</summary>
    public int FacetValue(string facet, string value)
    {
        var facets = reader.Manifest.FacetValues;
        var first = 0;
        for (var i = 0; i < facets.Count; i++)
        {
            if (schema.Facets[i] == facet)
            {
                for (var k = 0; k < facets[i].Count; k++)
                {
                    if (facets[i][k] == value) return first + k;
                }
            }
            first += facets[i].Count;
        }
        return -1;
    }

    private SetNode All(float boost)
    {
        var set = scratch.NewSet();
        set.Fill(reader.Documents);
        return new SetNode(set, boost, "every document");
    }

    private Node? Choice(List<Node> nodes) => nodes.Count switch
    {
        0 => null,
        1 => nodes[0],
        _ => new BooleanNode([], [.. nodes], [], scratch.NewSet),
    };
}
