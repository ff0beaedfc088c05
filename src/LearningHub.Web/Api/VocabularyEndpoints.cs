using LearningHub.Contract.Description;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Problems;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>Vocabularies, all and one by one.</summary>
internal static class VocabularyEndpoints
{
    /// <summary>Adds the addresses.</summary>
    public static void MapVocabularies(this IEndpointRouteBuilder routes)
    {
        routes.MapDescribed(ApiDescription.Vocabularies, ListVocabularies);
        routes.MapDescribed(ApiDescription.Vocabulary, GetVocabulary);
    }

    private static Results<Ok<RecordList<VocabularyRecord>>, Refusal> ListVocabularies(HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Vocabularies);
        if (query.Refusal is { } refusal) return refusal;
        var vocabularies = dataset.Library.Vocabularies;
        return TypedResults.Ok(new RecordList<VocabularyRecord> { Total = vocabularies.Count, Results = vocabularies });
    }

    private static Results<Ok<VocabularyRecord>, Refusal> GetVocabulary(string id, HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Vocabulary);
        if (query.Refusal is { } refusal) return refusal;
        return dataset.Vocabulary(id) is { } vocabulary
            ? TypedResults.Ok(vocabulary)
            : new Refusal(ApiErrors.NotFound, errors: [ApiRefusals.Vocabulary(ApiDescription.Vocabulary.PathId!, id, dataset)]);
    }
}
