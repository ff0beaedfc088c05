using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Paging;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>Lists of words and works that are filtered and come in pages: the glossary and the references.</summary>
internal static class ListEndpoints
{
    /// <summary>Adds their addresses.</summary>
    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        routes.MapDescribed(ApiDescription.Glossary, ListGlossary);
        routes.MapDescribed(ApiDescription.References, ListReferences);
    }

    private static Results<Ok<RecordPage<GlossaryRecord>>, Refusal> ListGlossary(HttpContext context)
    {
        var (library, query) = Read(context, ApiDescription.Glossary);
        var statuses = query.Values(ApiParameters.Status);
        var beginning = query.Value(ApiParameters.Beginning)?.Trim();
        return ApiLists.Page(context, query, () => library.Glossary.Where(term =>
            ApiLists.OneOf(statuses, term.Status) && (string.IsNullOrEmpty(beginning) || HasNameWithStart(term, beginning))));
    }

    private static Results<Ok<RecordPage<ReferenceRecord>>, Refusal> ListReferences(HttpContext context)
    {
        var (library, query) = Read(context, ApiDescription.References);
        var licences = query.Values(ApiParameters.Licence);
        return ApiLists.Page(context, query, () => library.References.Where(work => ApiLists.OneOf(licences, work.Licence)));
    }

    private static (LibraryRecord Library, QueryReader Query) Read(HttpContext context, EndpointDescription endpoint) =>
        (context.Snapshot().Dataset.Library, context.ReadQuery(endpoint));

    private static bool HasNameWithStart(GlossaryRecord term, string start) =>
        NamesOf(term).Any(name => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> NamesOf(GlossaryRecord term) =>
        term.Expansion is null ? [term.Term, .. term.Synonyms] : [term.Term, term.Expansion, .. term.Synonyms];
}
