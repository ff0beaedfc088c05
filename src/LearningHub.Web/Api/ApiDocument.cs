using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LearningHub.Contract;
using LearningHub.Contract.Description;
using LearningHub.Contract.Paging;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace LearningHub.Web.Api;

/// <summary>Makes the OpenAPI description from what the framework finds and what our own descriptions add.</summary>
internal static class ApiDocument
{
    /// <summary>Its name, which is the version of the API.</summary>
    public const string Name = "v1";

    /// <summary>Adds the description and the form of JSON answers.</summary>
    public static void AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => DatasetJson.Configure(json.SerializerOptions));
        services.AddOpenApi(Name, options =>
        {
            options.CreateSchemaReferenceId = NameOf;
            options.AddDocumentTransformer((document, _, _) => Done(() => Introduce(document)));
            options.AddOperationTransformer((operation, context, _) => Done(() =>
            {
                if (context.Description.ActionDescriptor.EndpointMetadata.OfType<EndpointDescription>().FirstOrDefault() is { } endpoint)
                    Describe(operation, endpoint);
            }));
        });
    }

    // Readers of the description see "Resource" and "ResourcePage" instead of our type names.
    private static string? NameOf(JsonTypeInfo type)
    {
        if (!type.Type.IsGenericType)
            return OpenApiOptions.CreateDefaultSchemaReferenceId(type)?.Replace("Record", string.Empty, StringComparison.Ordinal);
        var generic = type.Type.GetGenericTypeDefinition();
        var item = type.Type.GetGenericArguments()[0].Name.Replace("Record", string.Empty, StringComparison.Ordinal);
        if (generic == typeof(RecordPage<>)) return $"{item}Page";
        return generic == typeof(RecordList<>) ? $"{item}List" : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
    }

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Learning hub",
            Version = "1",
            Description = "The learning of a safeguarding children board as data: resources, findings, recommendations, vocabularies "
                + "and glossary. You need no key. The page /api/ of the hub explains the API and offers everything as files.",
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
    }

    private static void Describe(OpenApiOperation operation, EndpointDescription endpoint)
    {
        operation.Parameters = [.. PathParameters(endpoint), .. endpoint.Parameters.Select(Parameter)];
        operation.Responses ??= [];
        foreach (var (status, response) in operation.Responses)
        {
            if (response is OpenApiResponse answer) ApiDocumentAnswers.Describe(answer, status, endpoint);
        }
        var unchanged = new OpenApiResponse { Description = "Nothing has changed since the answer whose ETag was sent in If-None-Match." };
        var inOrder = operation.Responses.Append(new("304", unchanged)).OrderBy(answer => answer.Key, StringComparer.Ordinal).ToArray();
        operation.Responses = [];
        foreach (var (status, response) in inOrder) operation.Responses[status] = response;
    }

    private static IEnumerable<IOpenApiParameter> PathParameters(EndpointDescription endpoint)
    {
        foreach (var part in new[] { endpoint.PathId, endpoint.PathPart }.OfType<ParameterDescription>())
        {
            yield return new OpenApiParameter
            {
                Name = part.Name,
                In = ParameterLocation.Path,
                Required = true,
                Description = part.Meaning,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Example = part.Example,
            };
        }
    }

    private static IOpenApiParameter Parameter(ParameterDescription parameter)
    {
        var schema = Schema(parameter);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Meaning,
            Schema = parameter.IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema,
            Style = ParameterStyle.Form,
            Explode = true,
            Example = Example(parameter, schema),
        };
    }

    private static JsonNode Example(ParameterDescription parameter, OpenApiSchema schema)
    {
        if (parameter.IsRepeatable) return new JsonArray(parameter.Example);
        return schema.Type is JsonSchemaType.Integer ? int.Parse(parameter.Example) : parameter.Example;
    }

    private static OpenApiSchema Schema(ParameterDescription parameter) => parameter.Kind switch
    {
        ParameterKind.Number => new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = $"{parameter.Least}",
            Maximum = $"{parameter.Most}",
            Default = parameter.Usual is { } usual ? int.Parse(usual) : null,
        },
        ParameterKind.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        ParameterKind.Choice => new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. parameter.Choices.Select(choice => (JsonNode)choice)],
            Default = parameter.Usual is { } usual ? usual : null,
        },
        _ => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = ApiParameters.LongestValue },
    };

    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
