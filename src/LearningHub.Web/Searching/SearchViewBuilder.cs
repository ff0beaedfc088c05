using LearningHub.Content.Writing;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Search;
using LearningHub.Search;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Search;
using LearningHub.Site.Pages.Search.Form;
using LearningHub.Site.Pages.Search.Paging;
using LearningHub.Site.Searching;

namespace LearningHub.Web.Searching;

/// <summary>Turns an answer into the view model of the theme. Addresses are relative to the search page.</summary>
/// <param name="query">What was asked.</param>
/// <param name="answer">What was found.</param>
/// <param name="dataset">The library, for names.</param>
internal sealed class SearchViewBuilder(SearchQuery query, SearchAnswerRecord answer, LibraryDataset dataset)
{
    /// <summary>The view.</summary>
    public SearchResults Build()
    {
        var chosen = Chosen().ToArray();
        var isAsked = query.Text.Length > 0 || chosen.Length > 0;
        return new SearchResults
        {
            Form = new SearchFormView
            {
                Action = "./",
                Query = query.Text,
                Roles = Roles(),
                Sort = SearchAddress.WriteSort(query.Sort),
                IsForAuthors = query.IsForAuthors
            },
            IsAsked = isAsked,
            Correction = Correction(),
            DidYouMean = answer.Query.DidYouMean is { } meant ? [new LinkItem(meant, Href(query with { Text = meant, Page = 1 }))] : [],
            Notes = [.. answer.Query.Notes.Select(note => note.Message)],
            Gaps = [.. answer.Query.Gaps.Select(
            gap => new SearchGap(gap.Text, [.. gap.Near.Select(near => new LinkItem(near, Href(query with { Text = near, Page = 1 })))]))],
            Contact = answer.Contact is { } contact ? Contact(contact) : null,
            Named = [.. answer.Terms.Select(Named), .. answer.Law.Select(Named)],
            Total = answer.Total,
            Hits = isAsked ? [.. answer.Results.Select(Hit)] : [],
            Facets = answer.Facets,
            PublishedFrom = query.From,
            PublishedTo = query.To,
            Chosen = chosen,
            ClearHref = Href(query with { Filters = [], From = null, To = null, Page = 1 }),
            Sorts = isAsked && answer.Total > 1
            ? [Sort("Most relevant", SortOrder.Relevance), Sort("Newest first", SortOrder.Newest), Sort("Oldest first", SortOrder.Oldest)]
                : [],
            Paging = isAsked ? Paging() : null,
            Start = SearchStarts.ForDataset(dataset, rooted => $"../{rooted.TrimStart('/')}"),
        };
    }

    private static SearchContact Contact(ContactCardRecord card) => new(
        card.Title, card.Text,
        [.. card.Lines.Select(line =>
            new PhoneLine(line.Name, line.Number, TelephoneAddress.FromNumber(line.Number), line.Note ?? string.Empty))],
        [.. card.Resources.Select(resource => new LinkItem(resource.Title, Page(resource.Address)))]);

    private static SearchNamedEntry Named(GlossaryRecord term) =>
        new("Glossary", term.Expansion is null ? term.Term : $"{term.Term}: {term.Expansion}", Page(term.Address), term.Meaning);

    private static SearchNamedEntry Named(LawRecord law) => new("Law and guidance", law.Title, Page(law.Address), law.Meaning);

    private RoleOption[] Roles() =>
        [.. SearchFacets.Values(SearchDocuments.Audience, dataset)
        .Select(role => new RoleOption(role.Id, role.Label, role.Id == query.Role))];

    // Words in quotation marks are not changed. The name of a field or an operator before a word stays outside the quotation marks.
    private SearchCorrection? Correction()
    {
        if (answer.Query.CorrectedTo is not { } corrected) return null;
        var words = corrected.Split(' ');
        var asked = query.Text.Split(' ').Select((word, i) => i < words.Length && words[i] == word ? word : Quoted(word));
        return new SearchCorrection(query.Text, corrected, Href(query with { Text = string.Join(' ', asked), Page = 1 }));
    }

    private static string Quoted(string word)
    {
        var before = word.LastIndexOfAny([':', '+', '(']) + 1;
        return $"{word[..before]}\"{word[before..].Trim('"', ')')}\"{(word.EndsWith(')') ? ")" : string.Empty)}";
    }

    private PagingView? Paging()
    {
        var last = Math.Max(1, (answer.Total + answer.PageSize - 1) / answer.PageSize);
        return PagingView.For(Math.Min(query.Page, last), last, page => Href(query with { Page = page }));
    }

    private IEnumerable<ChosenFilter> Chosen()
    {
        foreach (var facet in answer.Facets)
        {
            foreach (var value in facet.Values.Where(value => value.Selected))
                yield return new ChosenFilter(facet.Label, value.Label, Href(Without(facet.Id, value.Id)));
        }
        if (query.From is { } from)
            yield return new ChosenFilter("Published", $"from {DayText.Words(from)}", Href(query with { From = null, Page = 1 }));
        if (query.To is { } to)
            yield return new ChosenFilter("Published", $"to {DayText.Words(to)}", Href(query with { To = null, Page = 1 }));
    }

    private SearchQuery Without(string facet, string value) => query with
    {
        Filters = [.. query.Filters.Select(
            filter => filter.Facet == facet ? filter with { Values = [.. filter.Values.Where(each => each != value)] } : filter)],
        Page = 1,
    };

    private SortOption Sort(string label, SortOrder sort) => new(label, Href(query with { Sort = sort, Page = 1 }), query.Sort == sort);

    // Without words no section is better than another.
    private SearchHitRecord Hit(SearchHitRecord hit) => hit with
    {
        Address = Page(hit.Address),
        Sections = query.Text.Length == 0 ? []
            : [.. hit.Sections.Where(section => section.Id is not null)
                .Select(section => section with { Address = Page(section.Address) })],
    };

    private static string Page(string rooted) => $"../{rooted.TrimStart('/')}";

    private static string Href(SearchQuery of) => SearchAddress.Write(of);
}
