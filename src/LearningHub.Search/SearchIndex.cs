using System.Collections.Concurrent;
using LearningHub.Search.Analysis;
using LearningHub.Search.Answering;
using LearningHub.Search.Assisting;
using LearningHub.Search.Matching;
using LearningHub.Search.Queries;
using LearningHub.Search.Ranking;
using LearningHub.Search.Schema;
using LearningHub.Search.Storage;

namespace LearningHub.Search;

/// <summary>An index file that answers queries. It is read in place: opening takes milliseconds whatever its size.</summary>
public sealed class SearchIndex : ISearchIndex
{
    private readonly IndexReader reader;
    private readonly FieldScores[] fields;
    private readonly ConcurrentBag<SearchScratch> scratches = [];
    private readonly QueryAssistant assistant;
    private readonly Lazy<PhraseSuggester> suggester;

    private SearchIndex(IndexReader reader)
    {
        this.reader = reader;
        fields = [.. Enumerable.Range(0, reader.Manifest.Schema.Texts.Count).Select(field => new FieldScores(reader, field))];
        assistant = new QueryAssistant(reader);
        suggester = new Lazy<PhraseSuggester>(() => new PhraseSuggester(reader));
    }

    /// <inheritdoc/>
    public int Documents => reader.Documents;

    /// <summary>Opens an index.</summary>
    /// <exception cref="DamagedIndexException">The file is no whole index of the version that this program reads.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SearchIndex Open(string path) => new(IndexReader.Open(path));

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request)
    {
        using var hold = reader.Use();
        return Search(request, isOffering: request.Assist);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Suggestion> Suggest(string text, int most)
    {
        using var hold = reader.Use();
        return suggester.Value.Suggest(text, most);
    }

    /// <inheritdoc/>
    public IReadOnlyList<GroupHit> MoreLike(string group, int most)
    {
        using var hold = reader.Use();
        return reader.FindGroup(group) is var number and >= 0 ? WithScratch(scratch => new AlikeFinder(reader, fields, scratch).Find(number, most)) : [];
    }

    /// <summary>Closes the file as soon as the questions that are being answered are; later ones are refused with <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose() => reader.Dispose();

    private SearchResponse Search(SearchRequest request, bool isOffering)
    {
        var parsed = QueryParser.Parse(request.Text, reader.Manifest.Schema, request.Assist);
        var notes = parsed.Notes.ToList();
        var query = parsed.Query is BooleanQuery { Clauses.Count: 0 } ? WithoutWords(request.Text, notes) : parsed.Query;
        // What was not read is not helped with either.
        if (request.Text.Length > QueryLimits.Length) request = request with { Text = request.Text[..QueryLimits.Length] };
        var assisted = request.Assist ? assistant.Assist(request, query) : new AssistedQuery(query, null, []);
        var response = WithScratch(scratch =>
        {
            var planner = new QueryPlanner(reader, fields, scratch);
            var node = planner.Plan(assisted.Query);
            for (var i = 0; node is null && request.Assist && i < 2; i++)
            {
                var other = i == 0 ? assistant.ByStopWords(query) : request.KeepSpelling ? new BooleanQuery([]) : QueryAssistant.ByBeginnings(query);
                node = planner.Plan(other);
                if (node is not null) assisted = assisted with { Query = other };
            }
            if (node is null) NoteNothingLeft(request.Text, query, notes);
            if (planner.HasLeftOut) notes.Add(new QueryNote(0, 0, $"A pattern fits more than {QueryLimits.PatternTerms} words; the rest of them was not looked for."));
            return Answer(request, assisted, node ?? new SetNode(scratch.NewSet(), 0, "nothing"), planner, scratch, notes);
        });
        return isOffering ? response with { DidYouMean = Meant(request, query, assisted, response.Total == 0) } : response;
    }

    // Only what finds something is offered.
    private string? Meant(SearchRequest request, Query query, AssistedQuery assisted, bool isEmpty) =>
        assistant.Meant(request, query, assisted, isEmpty).FirstOrDefault(text => Search(request with { Text = text, Skip = 0, Take = 0, CountFacets = false }, isOffering: false).Total > 0);

    private SearchResponse Answer(SearchRequest request, AssistedQuery assisted, Node node, QueryPlanner planner, SearchScratch scratch, IReadOnlyList<QueryNote> notes)
    {
        var filters = new FilterSets(request, reader, planner, scratch);
        var pinned = request.Assist ? assistant.Pinned(request.Text, scratch) : null;
        var matched = scratch.NewSet();
        node.AddTo(matched);
        if (pinned is not null) matched.UnionWith(pinned.Words);
        var matching = filters.Apply(matched);
        var counter = new FacetCounter(reader);
        var documents = matching.Count();
        var ranker = Ranker(request, planner, scratch, pinned);
        return new SearchResponse
        {
            Total = counter.CountGroups(matching, documents),
            TotalDocuments = documents,
            Hits = Hits(request, assisted.Query, node, ranker, matching, !filters.IsEmpty),
            Facets = request.CountFacets ? Facets(filters, matched, matching, documents, counter) : [],
            Notes = notes,
            CorrectedText = assisted.CorrectedText,
        };
    }

    private QueryRanker Ranker(SearchRequest request, QueryPlanner planner, SearchScratch scratch, DocumentSet? pinned)
    {
        DocumentSet? lifted = null;
        if (request.Lift is { } lift && planner.FacetValue(lift.Facet, lift.Value) is var value and >= 0)
        {
            lifted = scratch.NewSet();
            lifted.UnionWith(reader.FacetSet(value));
        }
        return new QueryRanker(reader, scratch) { Lifted = lifted, LiftFactor = request.Lift is { Factor: > 0 and <= FacetLift.MostFactor } known ? known.Factor : 1, Pinned = pinned };
    }

    private GroupHit[] Hits(SearchRequest request, Query query, Node node, QueryRanker ranker, DocumentSet matching, bool isFiltered)
    {
        var skip = Math.Clamp(request.Skip, 0, SearchRequest.DeepestResult);
        var take = Math.Clamp(request.Take, 0, Math.Min(SearchRequest.MostResults, SearchRequest.DeepestResult - skip));
        if (take == 0) return [];
        var ranked = request.Sort is SortOrder.Relevance
            ? ranker.ByScore(node, matching, isFiltered, skip + take)
            : ranker.ByDate(matching, request.Sort is SortOrder.Newest, skip + take);
        var page = ranked.AsSpan(Math.Min(skip, ranked.Length));
        return new HitWriter(reader, request, node, ranker, matching, TermGatherer.Gather(query, reader)).Write(page);
    }

    private FacetCounts[] Facets(FilterSets filters, DocumentSet matched, DocumentSet matching, int documents, FacetCounter counter)
    {
        var schema = reader.Manifest.Schema;
        var values = reader.Manifest.FacetValues;
        var counts = counter.Count(matching, documents);
        var filtered = filters.Facets.ToDictionary(facet => facet, facet =>
        {
            var others = filters.Apply(matched, facet);
            return counter.Count(others, others.Count());
        });
        var facets = new FacetCounts[schema.Facets.Count];
        var first = 0;
        for (var facet = 0; facet < facets.Length; facet++)
        {
            var own = filtered.GetValueOrDefault(schema.Facets[facet], counts);
            var start = first;
            facets[facet] = new FacetCounts(schema.Facets[facet], [.. values[facet].Select((value, i) => new ValueCount(value, own[start + i])).Where(value => value.Count > 0)]);
            first += values[facet].Count;
        }
        return facets;
    }

    // No words at all: everything, to be browsed; marks alone: nothing, and a word on why.
    private static Query WithoutWords(string text, List<QueryNote> notes)
    {
        if (string.IsNullOrWhiteSpace(text)) return new AllQuery();
        if (notes.Count == 0) notes.Add(new QueryNote(0, text.Length, "The query has no words to look for."));
        return new BooleanQuery([]);
    }

    private static void NoteNothingLeft(string text, Query query, List<QueryNote> notes)
    {
        if (query is not BooleanQuery { Clauses.Count: > 0 } boolean) return;
        if (boolean.Clauses.All(clause => clause.Occurrence is Occurrence.Excluded)) notes.Add(new QueryNote(0, 0, "The query only says what is not wanted. Add a word that is."));
        else if (notes.Count == 0 && EnglishAnalyzer.Analyze(text, FieldAnalysis.Words).Count == 0) notes.Add(new QueryNote(0, text.Length, "The query has no words to look for."));
    }

    private T WithScratch<T>(Func<SearchScratch, T> work)
    {
        if (!scratches.TryTake(out var scratch)) scratch = new SearchScratch(reader.SetWords);
        var result = work(scratch);
        // What a failure left half done is not used again.
        scratch.Reset();
        scratches.Add(scratch);
        return result;
    }
}
