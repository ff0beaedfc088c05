using System.Collections.Concurrent;
using LearningHub.Search.Analysis;
using LearningHub.Search.Assisting;
using LearningHub.Search.Highlighting;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;
using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>An open index that answers queries. Its files are read when it is opened, and not again.</summary>
public sealed class SearchIndex : ISearchIndex
{
    private readonly IndexSnapshot index;
    private readonly ConcurrentBag<MatchedDocuments> spare = [];
    private readonly QueryAssistant assistant;
    private readonly Lazy<PhraseSuggester> suggester;

    private SearchIndex(IndexSnapshot index)
    {
        this.index = index;
        assistant = new QueryAssistant(index);
        suggester = new Lazy<PhraseSuggester>(() => new PhraseSuggester(index));
    }

    /// <inheritdoc/>
    public int Documents => index.Documents;

    /// <summary>Opens an index.</summary>
    /// <param name="path">Its folder.</param>
    /// <exception cref="DamagedIndexException">It is not a whole index of the version that this program reads.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SearchIndex Open(string path) => new(IndexSnapshot.Open(path));

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request)
    {
        using var lease = index.Lease();
        return Search(request, isOffering: request.Assist);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Suggestion> Suggest(string text, int most)
    {
        using var lease = index.Lease();
        return suggester.Value.Suggest(text, most);
    }

    /// <inheritdoc/>
    public IReadOnlyList<GroupHit> MoreLike(string group, int most)
    {
        using var lease = index.Lease();
        if (index.Columns.FindGroup(group) is not (var number and >= 0) || new MoreLikeThis(index).QueryFor(number) is not { } query)
            return [];
        most = Math.Clamp(most, 0, SearchRequest.MostResults - 1);
        // The group itself is like itself.
        var request = new SearchRequest { Assist = false, Take = most + 1, PassageLength = 0, DocumentsPerGroup = 1, CountFacets = false };
        var asked = new AssistedQuery(new BooleanQuery([]), null, []);
        var found = WithMatched(matched => Answer(request, asked, query, new QueryTranslator(index), matched));
        return [.. found.Hits.Where(hit => hit.Group != group).Take(most)];
    }

    /// <summary>Closes the index as soon as the questions under way are answered; later ones are refused.</summary>
    public void Dispose() => index.Dispose();

    private SearchResponse Search(SearchRequest request, bool isOffering)
    {
        var parsed = QueryParser.Parse(
            request.Assist ? CommonWords.WithoutQuestionMark(request.Text) : request.Text, index.Manifest.Schema);
        var notes = parsed.Notes.ToList();
        // An empty query finds everything, so that it can be browsed.
        var query = string.IsNullOrWhiteSpace(request.Text) ? new AllQuery() : parsed.Query;
        // The rest of a long text was not parsed, so it is not corrected either.
        if (request.Text.Length > QueryLimits.Length) request = request with { Text = request.Text[..QueryLimits.Length] };
        var assisted = request.Assist ? assistant.Assist(request, query) : new AssistedQuery(query, null, []);
        var translator = new QueryTranslator(index);
        var (asked, translated) = Readings(request, query, assisted.Query)
            .Select(reading => (reading, translator.Translate(reading))).FirstOrDefault(each => each.Item2 is not null);
        if (asked is not null) assisted = assisted with { Query = asked };
        if (translated is null) NoteNothingLeft(request.Text, query, notes);
        if (translator.HasLeftOut)
            notes.Add(new QueryNote(
                0, 0, $"A pattern fits more than {QueryLimits.PatternTerms} words; the rest of them was not looked for."));
        var response = WithMatched(matched => Answer(request, assisted, translated, translator, matched)) with { Notes = notes };
        return isOffering ? response with { DidYouMean = Meant(request, query, assisted, response.Total == 0) } : response;
    }

    // The first reading that matches something is used. Common words ("what to do") are looked for in titles first.
    private IEnumerable<Query> Readings(SearchRequest request, Query query, Query assisted)
    {
        if (request.Assist && assistant.ByCommonWords(query) is { } inTitles) yield return inTitles;
        yield return assisted;
        if (request.Assist && QueryAssistant.ByParts(query) is { } inParts) yield return inParts;
        if (request.Assist && !request.KeepSpelling) yield return QueryAssistant.ByBeginnings(query);
    }

    // Only what finds something is offered.
    private string? Meant(SearchRequest request, Query query, AssistedQuery assisted, bool isEmpty) =>
        assistant.Offers(request, query, assisted, isEmpty).FirstOrDefault(text =>
            Search(request with { Text = text, Skip = 0, Take = 0, CountFacets = false }, isOffering: false).Total > 0);

    private SearchResponse Answer(
        SearchRequest request, AssistedQuery assisted, Lucene.Net.Search.Query? query, QueryTranslator translator, MatchedDocuments matched)
    {
        if (query is not null && index.Leaf is { } leaf)
            index.Searcher.CreateNormalizedWeight(query).GetBulkScorer(leaf, scoreDocsInOrder: false, acceptDocs: null)?.Score(matched);
        var intent = request.Assist ? assistant.Intent(request.Text) : null;
        var pinned = request.Assist ? assistant.Pinned(request.Text, intent) : null;
        if (pinned is not null) matched.AddUnmatched(pinned);
        var filters = new RequestFilters(request, index, translator);
        var passed = filters.Apply(matched.Bits);
        var counter = new FacetCounter(index);
        return new SearchResponse
        {
            Total = counter.CountGroups(passed),
            TotalDocuments = passed.Cardinality,
            Hits = Hits(request, assisted.Query, query, Ranker(request, query, matched, pinned), matched, passed),
            Facets = request.CountFacets ? counter.Count(filters, matched.Bits, passed) : [],
            Notes = [],
            CorrectedText = assisted.CorrectedText,
            Intent = intent?.Name,
            Gaps = assisted.Gaps,
        };
    }

    private GroupRanker Ranker(SearchRequest request, Lucene.Net.Search.Query? query, MatchedDocuments matched, FixedBitSet? pinned)
    {
        var isBoosting = request.Boost is { Factor: > 0 and <= FacetBoost.LargestFactor };
        var boosted = isBoosting ? index.Facets.Find(request.Boost!.Facet, request.Boost.Value) : -1;
        return new GroupRanker(index.Columns, matched)
        {
            Coverage = query as CoverageQuery,
            Boosted = boosted < 0 ? null : index.Facets.Documents(boosted),
            Boost = isBoosting ? request.Boost!.Factor : 1,
            Pinned = pinned,
        };
    }

    private GroupHit[] Hits(
        SearchRequest request, Query asked, Lucene.Net.Search.Query? query, GroupRanker ranker, MatchedDocuments matched,
        FixedBitSet passed)
    {
        var skip = Math.Clamp(request.Skip, 0, SearchRequest.DeepestResult);
        var take = Math.Clamp(request.Take, 0, Math.Min(SearchRequest.MostResults, SearchRequest.DeepestResult - skip));
        if (take == 0) return [];
        var ranked = ranker.Rank(passed, request.Sort, skip + take);
        var marks = new HighlightTerms(index);
        if (request.PassageLength > 0) marks.AddQuery(asked);
        var hits = new HitBuilder(index, request, query, ranker, matched, passed, marks);
        return [.. ranked.Skip(skip).Select(hits.Build)];
    }

    // Punctuation alone and stop words alone find nothing, with a note that says why.
    private static void NoteNothingLeft(string text, Query query, List<QueryNote> notes)
    {
        if (query is not BooleanQuery { Clauses: var clauses }) return;
        if (clauses.Count > 0 && clauses.All(clause => clause.Occurrence is Occurrence.Excluded))
            notes.Add(new QueryNote(0, 0, "The query only says what is not wanted. Add a word that is."));
        else if (notes.Count == 0 && (clauses.Count == 0 || EnglishAnalyzer.Analyze(text, FieldAnalysis.Words).Count == 0))
            notes.Add(new QueryNote(0, text.Length, "The query has no words to look for."));
    }

    private T WithMatched<T>(Func<MatchedDocuments, T> answer)
    {
        if (!spare.TryTake(out var matched)) matched = new MatchedDocuments(index.Documents);
        var result = answer(matched);
        // After a failure these arrays are not clean, and are not used again.
        matched.Clear();
        spare.Add(matched);
        return result;
    }
}
