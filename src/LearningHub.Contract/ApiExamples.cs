using System.Text.Json;
using LearningHub.Content.Linking;
using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Problems;

namespace LearningHub.Contract;

/// <summary>Example addresses of the API with the answers of this library, short enough to read.</summary>
public static class ApiExamples
{
    /// <summary>The example of an address, or null if the library has nothing to show.</summary>
    /// <param name="endpoint">The address.</param>
    /// <param name="library">The library that answers.</param>
    /// <returns>The address and the answer as indented JSON; without the answer if it would be long.</returns>
    public static (string Address, string? Answer)? ForEndpoint(EndpointDescription endpoint, LibraryRecord library)
    {
        if (endpoint == ApiDescription.Search)
            return ($"{endpoint.Path}?q={Uri.EscapeDataString(ApiParameters.Query.Example)}&page_size=3", null);
        if (endpoint == ApiDescription.Suggest) return ($"{endpoint.Path}?q={ApiParameters.Typed.Example}", null);
        if (endpoint == ApiDescription.Similar && library.Resources.Count > 0)
            return (endpoint.Path.Replace("{id}", library.Resources[0].Id, StringComparison.Ordinal), null);
        if (endpoint == ApiDescription.Resources)
            return Page(endpoint, "?type=audit", library.Resources.Where(record => record.Type == "audit"), 0);
        if (endpoint == ApiDescription.Findings)
            return Page(endpoint, "?kind=strength", library.Findings.Where(record => record.Kind == "strength"), 1);
        if (endpoint == ApiDescription.Finding && library.Findings.Count > 0)
            return (PartAddress(endpoint, library.Findings[0].Id), null);
        if (endpoint == ApiDescription.Recommendation && library.Recommendations.Count > 0)
            return (PartAddress(endpoint, library.Recommendations[0].Id), null);
        if (endpoint == ApiDescription.Recommendations)
            return Page(endpoint, "?answered=false", library.Recommendations.Where(record => !record.Answered), 1);
        if (endpoint == ApiDescription.Voices)
            return Page(endpoint, "?speaker=child", library.Voices.Where(record => record.Role == "child"), 1);
        if (endpoint == ApiDescription.Glossary)
            return Page(endpoint, "?status=former", library.Glossary.Where(record => record.Status == "former"), 1);
        if (endpoint == ApiDescription.References) return Page(endpoint, string.Empty, library.References, 1);
        if (endpoint == ApiDescription.Vocabularies) return (endpoint.Path, null);
        if (endpoint == ApiDescription.Vocabulary && library.Vocabularies.FirstOrDefault(record => record.Id == "kind") is { } kinds)
            return (endpoint.Path.Replace("{id}", kinds.Id, StringComparison.Ordinal),
                JsonSerializer.Serialize(kinds, DatasetJson.Readable.VocabularyRecord));
        if (endpoint == ApiDescription.Resource && library.Resources.MinBy(record => record.Sections.Count) is { } shortest)
            return (endpoint.Path.Replace("{id}", shortest.Id, StringComparison.Ordinal),
                JsonSerializer.Serialize(shortest, DatasetJson.Readable.ResourceRecord));
        return null;
    }

    /// <summary>A query that is refused: a parameter name with a typing error.</summary>
    public const string RefusedAddress = $"{ApiDescription.Root}findings?knd=strength";

    /// <summary>What the host answers to <see cref="RefusedAddress"/>.</summary>
    public static string Refused(LibraryRecord library) => JsonSerializer.Serialize(
        ApiProblem.FromError(ApiErrors.Refused, $"{library.Hub.Url}{GeneratedPages.Data.TrimStart('/')}",
        errors: [ApiRefusals.Unknown(ApiDescription.Findings, "knd")]),
        DatasetJson.Readable.ApiProblem);

    private static string PartAddress(EndpointDescription endpoint, string id)
    {
        var parts = id.Split('#');
        return endpoint.Path.Replace("{id}", parts[0], StringComparison.Ordinal)
            .Replace($"{{{endpoint.PathPart!.Name}}}", parts[1], StringComparison.Ordinal);
    }

    private static (string Address, string Answer) Page<T>(EndpointDescription endpoint, string query, IEnumerable<T> records, int size)
    {
        var page = RecordPages.Cut([.. records], 1, size, endpoint.Path + query);
        var sized = $"{endpoint.Path}{query}{(query.Length > 0 ? '&' : '?')}page_size={size}";
        return (sized, JsonSerializer.Serialize(page, typeof(RecordPage<T>), DatasetJson.Readable));
    }
}
