using System.Net;
using FsCheck;
using FsCheck.Fluent;
using LearningHub.Contract.Problems;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Web;

/// <summary>Whatever somebody asks, the answer is data or a refusal in words, never an exception.</summary>
public sealed class QueryProperties(ApiHub hub) : IClassFixture<ApiHub>
{
    private static readonly string[] Paths =
        ["resources", "findings", "recommendations", "vocabularies", "glossary", "resources/plans", "resources/%", "vocabularies/x", "x"];

    private static readonly string[] Pieces =
    [
        "type", "theme", "kind", "q", "page", "page_size", "sort", "published_from", "published_to", "answered", "resource", "status", "=",
            "&", "&&", "=audit", "=supervision", "=1", "=0", "=-1",
        "=99999999999999999999", "=2026-01-01", "=2026-13-01", "=0001-01-01", "=9999-12-31", "=true", "%", "%00", "%zz", "%C3%28",
        "%F0%9F%98%80", "%ED%A0%80", "+", ";", "/", "?", "[]", "'", "%22", "%0D%0A",
        "=newest", "=%20", "=mar", "=%D9%A1", "..", "{id}", "=plans", "e%CC%81", "=NaN", "%3Cscript%3E",
    ];

    [Fact]
    public void Any_query_is_answered_or_refused_in_words() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500),
        Prop.ForAll(Gen.Elements(Paths)
            .SelectMany(path => Gen.Elements(Pieces).ArrayOf(), (path, pieces) => $"/api/v1/{path}?{string.Concat(pieces)}").ToArbitrary(),
            address =>
        {
            // The address goes out as it is: a client that tidies it would hide what garbage does.
            var raw = new Uri($"{hub.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)}{address}", new UriCreationOptions
            {
                DangerousDisablePathAndQueryCanonicalization = true
            });
            using var request = new HttpRequestMessage(HttpMethod.Get, raw);
            using var answer = hub.Client.Send(request);
            var form = answer.Content.Headers.ContentType?.MediaType;
            var isRight = answer.StatusCode switch
            {
                HttpStatusCode.OK => form == "application/json",
                HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity => form == ApiProblem.MediaType,
                _ => false,
            };
            Assert.True(isRight, $"{address} gives {(int)answer.StatusCode} {form}: {answer.Content.ReadAsStringAsync().Result}");
        }));
}
