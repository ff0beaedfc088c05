using LearningHub.Content.Model.Settings;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Search;
using LearningHub.Search;
using LearningHub.Search.Schema;
using LearningHub.Site.Searching.Naming;

namespace LearningHub.Site.Searching;

/// <summary>Turns search results into records for programs.</summary>
/// <param name="dataset">The library, for names and for the address of the hub.</param>
public sealed class SearchRecordBuilder(LibraryDataset dataset)
{
    private static readonly IndexSchema Schema = SearchDocuments.Schema(SearchSettings.Default);
    private static readonly int TitleField = Schema.TextOrdinal(SearchDocuments.Title);
    private static readonly int HeadingField = Schema.TextOrdinal(SearchDocuments.Heading);
    private static readonly int BodyField = Schema.TextOrdinal(SearchDocuments.Body);

    /// <summary>The answer to a query.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="response">What was found.</param>
    /// <param name="address">Address of the search with its filters but without the page.</param>
    public SearchAnswerRecord Answer(SearchQuery query, SearchResponse response, string address) => new()
    {
        Query = new SearchedQueryRecord
        {
            Text = query.Text,
            CorrectedTo = response.CorrectedText,
            DidYouMean = response.DidYouMean,
            // A person who asks for help gets no notes about words.
            Gaps = response.Intent is null
                ? [.. response.Gaps.Where(gap => !IsNamed(gap.Text, query.Text))
                .Select(gap => new QueryGapRecord { Text = gap.Text, Near = gap.Near }), .. MissingLaw(query)] : [],
            Notes = [.. response.Notes.Select(
            note => new QueryNoteRecord { Position = note.Start, Length = note.Length, Message = note.Message })],
        },
        Contact = Contact(query, response),
        Terms = query.IsForAuthors ? [] : NamedEntries.ForDataset(dataset).Terms(query.Text),
        Law = query.IsForAuthors ? [] : NamedEntries.ForDataset(dataset).Laws(query.Text),
        Total = response.Total,
        Page = query.Page,
        PageSize = query.PageSize,
        Results = [.. response.Hits.Select(Hit)],
        Facets = SearchFacets.Name(query, response, dataset),
        Links = RecordPages.Links(response.Total, query.Page, query.PageSize, address),
    };

    /// <summary>Suggestions for what was typed.</summary>
    public static SuggestionListRecord Suggestions(string text, IReadOnlyList<Suggestion> found) => new()
    {
        Query = text,
        Suggestions = [.. found.Select(
        each => new SuggestionRecord { Text = each.Text, Kind = each.Kind, Address = each.Target, Highlights = Marks(each.Marks) })],
    };

    /// <summary>Similar resources.</summary>
    /// <param name="found">What an index found.</param>
    /// <param name="most">How many at most.</param>
    public RecordList<SimilarRecord> Similar(IReadOnlyList<GroupHit> found, int most)
    {
        SimilarRecord[] similar =
        [
            .. found.Select(hit => dataset.Resource(hit.Group) is { } resource
                ? new SimilarRecord
                {
                    Id = resource.Id,
                    Type = resource.Type,
                    Title = resource.Title,
                    Score = hit.Score,
                    Address = resource.Address,
                    Url = resource.Url
                }
                : null).OfType<SimilarRecord>().Take(most),
        ];
        return new RecordList<SimilarRecord> { Total = similar.Length, Results = similar };
    }

    private IEnumerable<QueryGapRecord> MissingLaw(SearchQuery query) =>
        !query.IsForAuthors && NamedEntries.ForDataset(dataset).MissingLaw(query.Text) is { } law
            ? [new QueryGapRecord { Text = law, Near = [] }] : [];

    // A law or a term shown beside the results is not a gap, even if no page has its year.
    private bool IsNamed(string words, string query)
    {
        var named = NamedEntries.ForDataset(dataset);
        return named.Laws(query).SelectMany(NamedEntries.NamesOf).Concat(named.Terms(query).Select(term => $"{term.Term} {term.Expansion}"))
            .Any(name => words.Split(' ').All(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    // A reader who finds nothing also gets the telephone numbers.
    private ContactCardRecord? Contact(SearchQuery query, SearchResponse response)
    {
        if (query.IsForAuthors) return null;
        var id = response.Intent ?? (response.Total == 0 && query.Text.Length > 0 ? ContactCardRecord.General : null);
        return id is null ? null : dataset.Library.ContactCards.FirstOrDefault(card => card.Id == id);
    }

    private SearchHitRecord Hit(GroupHit hit)
    {
        var first = hit.Documents[0];
        var stored = new StoredValues(first);
        var address = stored[SearchDocuments.Address]!;
        return new SearchHitRecord
        {
            Id = hit.Group,
            Type = stored[SearchDocuments.Type]!,
            Title = Marked(first.Passages[TitleField]),
            Summary = stored[SearchDocuments.Abstract] ?? string.Empty,
            Language = stored[SearchDocuments.Language],
            Status = stored[SearchDocuments.Status],
            Published = hit.Date,
            Score = hit.Score,
            Pinned = hit.IsPinned ? true : null,
            Sections = [.. hit.Documents.Where(IsShown).Select(document => Section(document, address))],
            Address = address,
            Url = Url(address),
            Explanation = hit.Explanation is { } explanation ? Explained(explanation) : null,
        };
    }

    // The part above the first heading is shown by the summary, unless it has text.
    private static bool IsShown(DocumentHit document) =>
        document.Passages[BodyField] is not null || new StoredValues(document)[SearchDocuments.Anchor] is not null;

    private SearchSectionRecord Section(DocumentHit document, string page)
    {
        var stored = new StoredValues(document);
        var anchor = stored[SearchDocuments.Anchor];
        var address = anchor is null ? page : $"{page}#{anchor}";
        return new SearchSectionRecord
        {
            Id = anchor,
            Kind = stored[SearchDocuments.Kind],
            Title = Marked(document.Passages[HeadingField]),
            Passage = document.Passages[BodyField] is { } passage ? Marked(passage) : null,
            Score = document.Score,
            Address = address,
            Url = Url(address),
        };
    }

    private string Url(string address) => $"{dataset.Library.Hub.Url}{address.TrimStart('/')}";

    // Dots show where text was left out. Marks are shifted accordingly.
    private static MarkedTextRecord Marked(Passage? passage)
    {
        if (passage is null) return new MarkedTextRecord { Text = string.Empty, Highlights = [] };
        var before = passage.IsCutBefore ? "… " : string.Empty;
        return new MarkedTextRecord
        {
            Text = $"{before}{passage.Text}{(passage.IsCutAfter ? " …" : string.Empty)}",
            Highlights = [.. passage.Marks.Select(mark => new MarkRecord(mark.Start + before.Length, mark.Length))],
        };
    }

    private static MarkRecord[] Marks(IReadOnlyList<TextRange> ranges) =>
        [.. ranges.Select(range => new MarkRecord(range.Start, range.Length))];

    private static ExplanationRecord Explained(Explanation explanation) => new()
    {
        Score = explanation.Score,
        Text = explanation.Text,
        Parts = [.. explanation.Parts.Select(Explained)],
    };
}
