using System.Text.Json;
using System.Text.Json.Nodes;
using LearningHub.Contract;
using LearningHub.Contract.Description;
using LearningHub.Contract.Problems;
using Microsoft.OpenApi;

namespace LearningHub.Web.Api;

/// <summary>Describes answers in OpenAPI: headers, meanings, examples.</summary>
internal static class ApiDocumentAnswers
{
    private const string Page = "https://hub.example.org/api/";

    /// <summary>Describes one answer of an address.</summary>
    public static void Describe(OpenApiResponse answer, string status, EndpointDescription endpoint)
    {
        answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
        if (ApiErrors.All.FirstOrDefault(error => $"{error.Status}" == status) is { } error)
        {
            answer.Description = $"{error.Title}. {error.Meaning}";
            if (error == ApiErrors.TooMany || error == ApiErrors.Unavailable)
                answer.Headers["Retry-After"] = Header("Seconds to wait before the next request.", JsonSchemaType.Integer);
            Example(answer, ApiProblem.MediaType, JsonSerializer.SerializeToNode(Problem(error, endpoint), DatasetJson.Compact.ApiProblem));
            return;
        }
        answer.Description = endpoint.Title;
        answer.Headers["ETag"] = Header("Send it back in If-None-Match to find out whether anything has changed.");
        answer.Headers["Cache-Control"] = Header("How long you may keep the answer.");
        if (endpoint.IsPaged) answer.Headers["Link"] = Header("The links of the body (RFC 8288).");
        Example(answer, "application/json", ExampleAnswers.ForEndpoint(endpoint));
    }

    private static ApiProblem Problem(ErrorDescription error, EndpointDescription endpoint)
    {
        if (error == ApiErrors.Refused) return ApiProblem.FromError(error, Page, errors: [ApiRefusals.Unknown(endpoint, "them")]);
        if (error != ApiErrors.NotFound) return ApiProblem.FromError(error, Page);
        return ApiProblem.FromError(error, Page, errors: [ExampleAnswers.NotFound(endpoint)]);
    }

    private static void Example(OpenApiResponse answer, string mediaType, JsonNode? example)
    {
        if (example is not null && answer.Content is { } content && content.TryGetValue(mediaType, out var body)
            && body is OpenApiMediaType media) media.Example = example;
    }

    private static OpenApiHeader Header(string meaning, JsonSchemaType type = JsonSchemaType.String) =>
        new() { Description = meaning, Schema = new OpenApiSchema { Type = type } };
}
