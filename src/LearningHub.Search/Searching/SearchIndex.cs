using System.Collections.Concurrent;
using LearningHub.Search.Analysis;
using LearningHub.Search.Assisting;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Searching;

/// <summary>An open index that answers queries. Its files are read when it is opened, and not again.</summary>
public sealed class SearchIndex : ISearchIndex
{
    private readonly IndexSnapshot index;
    private readonly ConcurrentBag<MatchedDocuments> spare = [];
    private readonly QueryAssistant assistant;
    private readonly Lazy<PhraseSuggester> suggester;
    private volatile bool isClosed;

    private SearchIndex(IndexSnapshot index, IIntentRecognizer? intents)
    {
        this.index = index;
        assistant = new QueryAssistant(index, intents);
        suggester = new Lazy<PhraseSuggester>(() => new PhraseSuggester(index));
    }

    /// <inheritdoc/>
    public int Documents => index.Documents;

    /// <summary>Opens an index.</summary>
    /// <param name="path">Its folder.</param>
    /// <param name="intents">Makes what recognises the intents of its guidance; null if none is to be recognised.</param>
    /// <exception cref="DamagedIndexException">It is not a whole index of the version that this program reads.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SearchIndex Open(string path, Func<IndexGuidance, IIntentRecognizer>? intents = null)
    {
        var index = IndexSnapshot.Open(path);
        return new SearchIndex(index, intents?.Invoke(index.Guidance));
    }

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        return Search(request, isOffering: request.Assist);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Suggestion> Suggest(string text, int most)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        return suggester.Value.Suggest(text, most);
    }

    /// <inheritdoc/>
    public IReadOnlyList<GroupHit> MoreLike(string group, int most)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (index.Columns.FindGroup(group) is not (var number and >= 0) || new MoreLikeThis(index).QueryFor(number) is not { } query)
            return [];
        most = Math.Clamp(most, 0, SearchRequest.MostResults - 1);
        var request = new SearchRequest { Assist = false, Take = most + 1, PassageLength = 0, DocumentsPerGroup = 1, CountFacets = false };
        var asked = new AssistedQuery(new BooleanQuery([]), null, [], []);
        var found = WithMatched(matched => Answer(request, asked, query, default, new QueryTranslator(index), matched));
        return [.. found.Hits.Where(hit => hit.Group != group).Take(most)];
    }

    /// <summary>Closes the index: the questions under way are answered, and later ones are refused.</summary>
    public void Dispose() => isClosed = true;

    private SearchResponse Search(SearchRequest request, bool isOffering)
    {
        var (parsed, notes) = QueryParser.Parse(
            request.Assist ? CommonWords.WithoutQuestionMark(request.Text) : request.Text, index.Manifest.Schema);
        // An empty query finds everything, so that it can be browsed.
        Query query = string.IsNullOrWhiteSpace(request.Text) ? new AllQuery() : parsed;
        // The rest of a long text was not parsed, so it is not corrected either.
        if (request.Text.Length > QueryLimits.Length) request = request with { Text = request.Text[..QueryLimits.Length] };
        var assisted = request.Assist ? assistant.Assist(request, query) : new AssistedQuery(query, null, [], []);
        var translator = new QueryTranslator(index);
        var readings = (request.Assist ? assistant.Readings(request, query, assisted) : [assisted])
            .Select(reading => (Reading: reading, Query: translator.Translate(reading.Query))).Where(each => each.Query is not null);
        // Where filters or what is left out leave nothing, the same words in another reading are no answer.
        var isNarrowed = request.Filters.Any(filter => filter.Values.Count > 0) || request.From is not null || request.To is not null
            || query.Leaves().Any(leaf => leaf.IsExcluded);
        var pin = request.Assist ? assistant.Pinned(request.Text, assisted) : default;
        var (found, isReadable) = ((SearchResponse?)null, false);
        foreach (var (reading, translated) in readings)
        {
            isReadable = true;
            var answer = WithMatched(matched => Answer(request, reading, translated, pin, translator, matched));
            if (answer.TotalDocuments == 0 && !isNarrowed) continue;
            found = answer;
            break;
        }
        found ??= WithMatched(matched => Answer(request, assisted, null, pin, translator, matched));
        var response = found with { Notes = notes };
        if (!isReadable && response.TotalDocuments == 0) NoteNothingLeft(request.Text, query, notes);
        if (translator.HasLeftOut)
            notes.Add(new QueryNote(
                0, 0, $"A pattern fits more than {QueryLimits.PatternTerms} words; the rest of them was not looked for."));
        // A correction that finds nothing is none.
        if (response is { Total: 0, CorrectedText: not null }) return Search(request with { KeepSpelling = true }, isOffering);
        return isOffering ? response with { DidYouMean = Meant(request, query, assisted, response.Total == 0) } : response;
    }

    // Only what finds something is offered.
    private string? Meant(SearchRequest request, Query query, AssistedQuery assisted, bool isEmpty) =>
        assistant.Offers(request, query, assisted, isEmpty).FirstOrDefault(text =>
            Search(request with { Text = text, Skip = 0, Take = 0, CountFacets = false }, isOffering: false).Total > 0);

    private SearchResponse Answer(
        SearchRequest request, AssistedQuery assisted, LuceneQuery? query, (QueryIntent? Intent, FixedBitSet? Documents) pinned,
        QueryTranslator translator, MatchedDocuments matched)
    {
        if (query is not null) matched.Collect(index.Searcher.CreateNormalizedWeight(query), index.Leaves);
        if (pinned.Intent?.Boost is { } boost) request = request with { Boost = boost };
        if (pinned.Documents is not null) matched.AddUnmatched(pinned.Documents);
        var filters = new RequestFilters(request, index, translator);
        var passed = filters.Apply(matched.Bits);
        var counter = new FacetCounter(index);
        return new SearchResponse
        {
            Total = counter.CountGroups(passed),
            TotalDocuments = passed.Cardinality,
            Hits = new HitBuilder(index, request, query, matched).Build(assisted.Query, passed, pinned.Documents),
            Facets = request.CountFacets ? counter.Count(filters, matched.Bits, passed) : [],
            Notes = [],
            CorrectedText = assisted.CorrectedText,
            Intent = pinned.Intent?.Name,
            Gaps = assisted.Gaps,
        };
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
