using LearningHub.Contract.Description;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Paging;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>The glossary.</summary>
internal static class GlossaryEndpoints
{
    /// <summary>Adds the address.</summary>
    public static void MapGlossary(this IEndpointRouteBuilder routes) => routes.MapDescribed(ApiDescription.Glossary, List);

    private static Results<Ok<RecordPage<GlossaryRecord>>, Refusal> List(HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Glossary);
        var statuses = query.Values(ApiParameters.Status);
        var beginning = query.Value(ApiParameters.Beginning)?.Trim();
        return ApiLists.Page(context, query, () => dataset.Library.Glossary.Where(term =>
            ApiLists.OneOf(statuses, term.Status) && (string.IsNullOrEmpty(beginning) || HasNameWithStart(term, beginning))));
    }

    private static bool HasNameWithStart(GlossaryRecord term, string start) =>
        NamesOf(term).Any(name => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> NamesOf(GlossaryRecord term) =>
        term.Expansion is null ? [term.Term, .. term.Synonyms] : [term.Term, term.Expansion, .. term.Synonyms];
}
