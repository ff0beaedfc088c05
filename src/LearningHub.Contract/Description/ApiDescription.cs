namespace LearningHub.Contract.Description;

/// <summary>Every address of the API, described once for the host, for OpenAPI and for the page about the data.</summary>
public static class ApiDescription
{
    /// <summary>The prefix of every address of the API.</summary>
    public const string Root = "/api/v1/";

    /// <summary>Address of the OpenAPI description.</summary>
    public const string OpenApiPath = "/openapi/v1.json";

    /// <summary>Search.</summary>
    public static EndpointDescription Search { get; } = new(
        "search", $"{Root}search", "Search",
        "Finds resources with their best sections. Misspelt words are corrected if no text has them, and synonyms "
            + "find each other. "
        + "Parts of a query that are not understood are reported in the answer, and the rest is answered. page_size=0 gives the total "
        + "and the "
            + "counts alone.",
        ApiParameters.Query, ApiParameters.FoundType, ApiParameters.Theme, ApiParameters.Audience, ApiParameters.Level, ApiParameters.Age,
        ApiParameters.PublishedFrom, ApiParameters.PublishedTo, ApiParameters.SearchSort, ApiParameters.Role, ApiParameters.Explain,
            ApiParameters.Page, ApiParameters.PageSize);

    /// <summary>Suggestions.</summary>
    public static EndpointDescription Suggest { get; } = new(
        "suggest", $"{Root}suggest", "Suggest while typing",
        "Names of themes, terms, resources and findings that begin with what was typed, and completions of the last word; typing "
            + "errors are tolerated.",
        ApiParameters.Typed, ApiParameters.Limit);

    /// <summary>Similar resources.</summary>
    public static EndpointDescription Similar { get; } = new(
        "listSimilar", $"{Root}resources/{{id}}/similar", "List similar resources",
            "Resources whose words are similar to those of one resource, most similar first.", ApiParameters.Limit)
    {
        PathId = new ParameterDescription("id", ParameterKind.ResourceId, "Id of the resource.", "an-audit-of-plans"),
    };

    /// <summary>Resources.</summary>
    public static EndpointDescription Resources { get; } = new(
        "listResources", $"{Root}resources", "List resources",
        "Audits, research, frameworks, tools, good practice, programmes, briefings, training and pages for families, with all that is "
        + "known about each.",
        ApiParameters.Type, ApiParameters.Theme, ApiParameters.Audience, ApiParameters.Level, ApiParameters.Age,
        ApiParameters.PublishedFrom, ApiParameters.PublishedTo, ApiParameters.Sort, ApiParameters.Page, ApiParameters.PageSize);

    /// <summary>One resource.</summary>
    public static EndpointDescription Resource { get; } =
        new("getResource", $"{Root}resources/{{id}}", "Get one resource", "A resource by its id.")
        {
            PathId = new ParameterDescription("id", ParameterKind.ResourceId, "Id of the resource.", "an-audit-of-plans"),
            IsWithdrawable = true,
        };

    /// <summary>Findings.</summary>
    public static EndpointDescription Findings { get; } = new(
        "listFindings", $"{Root}findings", "List findings",
        "What audits and research found, each with its kind, its themes and what in the library builds on it.",
        ApiParameters.Theme, ApiParameters.Audience, ApiParameters.Level, ApiParameters.Kind, ApiParameters.Resource, ApiParameters.Page,
            ApiParameters.PageSize);

    /// <summary>One finding.</summary>
    public static EndpointDescription Finding { get; } =
        new("getFinding", $"{Root}findings/{{id}}/{{finding}}", "Get one finding",
            "A finding by the id of its resource and its own id. In records the two are joined with a hash sign.")
        {
            PathId = new ParameterDescription("id", ParameterKind.ResourceId, "Id of the resource.", "an-audit-of-plans"),
            PathPart = new ParameterDescription("finding", ParameterKind.Text, "Id of the finding in its resource.", "f-clear-aims"),
            IsWithdrawable = true,
        };

    /// <summary>Recommendations.</summary>
    public static EndpointDescription Recommendations { get; } = new(
        "listRecommendations", $"{Root}recommendations", "List recommendations",
        "What audits and reports recommend, each with what in the library answers it, if anything does.",
        ApiParameters.Theme, ApiParameters.Resource, ApiParameters.Answered, ApiParameters.Owner, ApiParameters.State, ApiParameters.Page,
            ApiParameters.PageSize);

    /// <summary>One recommendation.</summary>
    public static EndpointDescription Recommendation { get; } =
        new("getRecommendation", $"{Root}recommendations/{{id}}/{{recommendation}}", "Get one recommendation",
            "A recommendation by the id of its resource and its own id, with what was found, what names it, what was done and what was "
            + "found later.")
        {
            PathId = new ParameterDescription("id", ParameterKind.ResourceId, "Id of the resource.", "an-audit-of-plans"),
            PathPart = new ParameterDescription(
                "recommendation", ParameterKind.Text, "Id of the recommendation in its resource.", "r-1"),
            IsWithdrawable = true,
        };

    /// <summary>Voices.</summary>
    public static EndpointDescription Voices { get; } = new(
        "listVoices", $"{Root}voices", "List voices",
        "What children, young people, parents and relatives told the reports, briefly and as printed, each with its paragraph and the "
        + "findings beside which it stands. The words belong to those who said them: use them with care, and never as proof.",
        ApiParameters.Theme, ApiParameters.Speaker, ApiParameters.Resource, ApiParameters.Page, ApiParameters.PageSize);

    /// <summary>Vocabularies.</summary>
    public static EndpointDescription Vocabularies { get; } = new(
        "listVocabularies", $"{Root}vocabularies", "List vocabularies",
        "The closed lists of words that everything is sorted by, with labels, descriptions and how often each term is used. The "
            + "list is complete, without pages.");

    /// <summary>One vocabulary.</summary>
    public static EndpointDescription Vocabulary { get; } =
        new("getVocabulary", $"{Root}vocabularies/{{id}}", "Get one vocabulary", "A vocabulary by its id.")
        {
            PathId = new ParameterDescription("id", ParameterKind.Choice, "Id of the vocabulary.", "level"),
        };

    /// <summary>The glossary.</summary>
    public static EndpointDescription Glossary { get; } = new(
        "listGlossary", $"{Root}glossary", "List terms of the glossary",
        "Words and abbreviations of this field in plain English, A to Z, with former names and disputed terms marked.",
        ApiParameters.Status, ApiParameters.Beginning, ApiParameters.Page, ApiParameters.PageSize);

    /// <summary>The works that the library refers to.</summary>
    public static EndpointDescription References { get; } = new(
        "listReferences", $"{Root}references", "List references",
        "The works that the library summarises or cites, in order of author and year, each with its licence.",
        ApiParameters.Licence, ApiParameters.Page, ApiParameters.PageSize);

    /// <summary>All addresses, in the order of the documentation.</summary>
    public static IReadOnlyList<EndpointDescription> Endpoints { get; } =
        [Search, Suggest, Resources, Resource, Similar, Findings, Finding, Recommendations, Recommendation,
            Voices, Vocabularies, Vocabulary, Glossary, References];
}
