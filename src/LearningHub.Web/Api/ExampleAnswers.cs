using System.Text.Json;
using System.Text.Json.Nodes;
using LearningHub.Contract;
using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Problems;
using LearningHub.Contract.Search;

namespace LearningHub.Web.Api;

/// <summary>Made-up answers for the OpenAPI description, which is the same for every board.</summary>
internal static class ExampleAnswers
{
    private const string Hub = "https://hub.example.org";
    private const string Address = "/audits/an-audit-of-plans/";

    private static readonly ResourceLinkRecord Link = new()
    {
        Id = "an-audit-of-plans",
        Type = "audit",
        Title = "An audit of plans",
        Address = Address,
        Url = Hub + Address
    };

    private static readonly ResourceRecord Resource = new()
    {
        Id = Link.Id,
        Type = Link.Type,
        Title = Link.Title,
        Summary = "Ten plans for children, read by four agencies.",
        Address = Link.Address,
        Url = Link.Url,
        Language = "en-GB",
        Status = "published",
        Published = new DateOnly(2026, 5, 4),
        Reviewed = new DateOnly(2026, 10, 1),
        ReviewBy = new DateOnly(2027, 10, 1),
        Updated = new DateOnly(2026, 10, 1),
        Owner = "Learning officer",
        Themes = ["supervision"],
        Audiences = ["health-visitor"],
        Levels = ["child-in-need"],
        Ages = ["baby"],
        Details = new ResourceDetailsRecord { Cases = 10, Period = "2026" },
        Sources = [],
        Related = [],
        RespondsTo = [],
        Evidence = [],
        Findings = ["an-audit-of-plans#f-clear-aims"],
        Recommendations = ["an-audit-of-plans#r-1"],
        Sections =
        [
            new SectionRecord
            {
                Id = "f-clear-aims",
                Title = "Plans had clear aims",
                Level = 3,
                Address = $"{Address}#f-clear-aims",
                Url = $"{Hub}{Address}#f-clear-aims",
            },
        ],
    };

    private static readonly FindingRecord Finding = new()
    {
        Id = "an-audit-of-plans#f-clear-aims",
        Resource = Link,
        Title = "Plans had clear aims",
        Kind = "strength",
        Lead = "Each plan said what was to change for the child.",
        Themes = ["supervision"],
        Audiences = ["health-visitor"],
        Levels = ["child-in-need"],
        BuiltOnBy = [],
        Address = $"{Address}#f-clear-aims",
        Url = $"{Hub}{Address}#f-clear-aims",
    };

    private static readonly RecommendationRecord Recommendation = new()
    {
        Id = "an-audit-of-plans#r-1",
        Resource = Link,
        Title = "Send minutes within five days",
        Lead = "Everyone who has a task gets them.",
        Owner = "the board",
        Themes = ["supervision"],
        Findings = [Finding.Id],
        State = "acted-on",
        ActedOn = [new ActRecord { Date = new DateOnly(2026, 9, 1), Who = "Board officer", Change = "Minutes go out in five days." }],
        ReAudited = [],
        Answered = false,
        AnsweredBy = [],
        Address = $"{Address}#r-1",
        Url = $"{Hub}{Address}#r-1",
    };

    private static readonly VocabularyRecord Vocabulary = new()
    {
        Id = "kind",
        Label = "kind of finding",
        Terms =
        [
            new TermRecord
            {
                Id = "strength",
                Label = "Strength",
                Description = "Good practice was seen.",
                ResourceCount = 0,
                FindingCount = 1,
                RecommendationCount = 0,
            },
        ],
    };

    private static readonly GlossaryRecord Term = new()
    {
        Id = "cin",
        Term = "CIN",
        Expansion = "child in need",
        Meaning = "A child who needs services to develop well.",
        Synonyms = [],
        Status = "current",
        Address = "/glossary/#cin",
        Url = $"{Hub}/glossary/#cin",
    };

    private static readonly ReferenceRecord Work = new()
    {
        Id = "a-board-2025",
        Title = "An audit of plans",
        Citation = "A made-up board (2025). An audit of plans.",
        Type = "report",
        Authors = ["A made-up board"],
        Issued = "2025-04",
        Licence = "unknown",
        Address = "/references/#a-board-2025",
        Url = $"{Hub}/references/#a-board-2025",
    };

    private static readonly VoiceRecord Voice = new()
    {
        Id = "same-people",
        Words = "I tell them more when they come again.",
        Role = "child",
        By = "A child, made up",
        Setting = "A plan for a child in need",
        Said = "To the auditors",
        Themes = ["supervision"],
        Findings = [Finding.Id],
        Source = "audit-of-plans-2026",
        SourcePlace = "3.2",
        Address = "/voices/#same-people",
        Url = $"{Hub}/voices/#same-people",
    };

    private static readonly SearchAnswerRecord Answer = new()
    {
        Query = new SearchedQueryRecord { Text = "claer aims", CorrectedTo = "clear aims", Gaps = [], Notes = [] },
        Terms = [],
        Law = [],
        Total = 1,
        Page = 1,
        PageSize = RecordPages.UsualPage,
        Results =
        [
            new SearchHitRecord
            {
                Id = Link.Id,
                Type = Link.Type,
                Title = new MarkedTextRecord { Text = Link.Title, Highlights = [] },
                Summary = Resource.Summary,
                Published = Resource.Published,
                Score = 12.5f,
                Sections =
                [
                    new SearchSectionRecord
                    {
                        Id = "f-clear-aims",
                        Kind = "strength",
                        Title = new MarkedTextRecord { Text = Finding.Title, Highlights = [new MarkRecord(10, 5), new MarkRecord(16, 4)] },
                        Passage = new MarkedTextRecord { Text = Finding.Lead, Highlights = [] },
                        Score = 12.5f,
                        Address = Finding.Address,
                        Url = Finding.Url,
                    },
                ],
                Address = Link.Address,
                Url = Link.Url,
            },
        ],
        Facets =
        [
            new FacetRecord
            {
                Id = "type",
                Label = "Kind of resource",
                Values = [new FacetValueRecord { Id = "audit", Label = "Audits", Count = 1, Selected = false }],
            },
        ],
        Links = RecordPages.Links(1, 1, RecordPages.UsualPage, $"{ApiDescription.Search.Path}?q=claer%20aims"),
    };

    private static readonly SuggestionListRecord Suggestions = new()
    {
        Query = "cle",
        Suggestions =
        [
            new SuggestionRecord
            {
                Text = Finding.Title,
                Kind = "finding",
                Address = Finding.Address,
                Highlights = [new MarkRecord(10, 3)],
            },
        ],
    };

    private static readonly SimilarRecord Similar = new()
    {
        Id = "sending-minutes",
        Type = "briefing",
        Title = "Sending minutes",
        Score = 4.2f,
        Address = "/briefings/sending-minutes/",
        Url = $"{Hub}/briefings/sending-minutes/",
    };

    /// <summary>The example of an address; null if there is none.</summary>
    public static JsonNode? ForEndpoint(EndpointDescription endpoint)
    {
        if (endpoint == ApiDescription.Search) return Node(Answer);
        if (endpoint == ApiDescription.Suggest) return Node(Suggestions);
        if (endpoint == ApiDescription.Similar) return Node(new RecordList<SimilarRecord> { Total = 1, Results = [Similar] });
        if (endpoint == ApiDescription.Resources) return Page(endpoint, Resource);
        if (endpoint == ApiDescription.Findings) return Page(endpoint, Finding);
        if (endpoint == ApiDescription.Recommendations) return Page(endpoint, Recommendation);
        if (endpoint == ApiDescription.Voices) return Page(endpoint, Voice);
        if (endpoint == ApiDescription.Glossary) return Page(endpoint, Term);
        if (endpoint == ApiDescription.Finding) return Node(Finding);
        if (endpoint == ApiDescription.Recommendation) return Node(Recommendation);
        if (endpoint == ApiDescription.References) return Page(endpoint, Work);
        if (endpoint == ApiDescription.Resource) return Node(Resource);
        if (endpoint == ApiDescription.Vocabulary) return Node(Vocabulary);
        return endpoint == ApiDescription.Vocabularies
            ? Node(new RecordList<VocabularyRecord> { Total = 1, Results = [Vocabulary] }) : null;
    }

    /// <summary>The problem entry for an id with a typing error.</summary>
    public static ProblemEntry NotFound(EndpointDescription endpoint)
    {
        var library = new LibraryDataset(new LibraryRecord
        {
            FormatVersion = LibraryRecord.CurrentVersion,
            Hub = new HubRecord
            {
                Name = string.Empty,
                Board = string.Empty,
                Tagline = string.Empty,
                Language = "en-GB",
                Url = Hub,
                Contact = string.Empty
            },
            Resources = [Resource],
            Findings = [Finding],
            Recommendations = [Recommendation],
            Vocabularies = [Vocabulary],
            Glossary = [Term],
            References = [],
            Law = [],
        });
        if (endpoint == ApiDescription.Finding) return ApiRefusals.Part(endpoint.PathPart!, "f-clear-aim", Resource.Findings);
        if (endpoint == ApiDescription.Recommendation) return ApiRefusals.Part(endpoint.PathPart!, "r-l", Resource.Recommendations);
        return endpoint == ApiDescription.Vocabulary
            ? ApiRefusals.Vocabulary(endpoint.PathId!, "kinds", library)
            : ApiRefusals.Resource(endpoint.PathId!, "an-audit-of-plan", library);
    }

    private static JsonNode? Page<T>(EndpointDescription endpoint, T record) =>
        Node(RecordPages.Cut([record], 1, RecordPages.UsualPage, endpoint.Path));

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, typeof(T), DatasetJson.Compact);
}
