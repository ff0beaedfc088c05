using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Net;
using LearningHub.Tests.Support;
using LearningHub.Web.Limits;
using LearningHub.Web.Monitoring;

namespace LearningHub.Tests.Web;

public sealed class ApiHeaderTests(ApiHub hub) : IClassFixture<ApiHub>
{
    [Theory]
    [InlineData("/api/v1/resources")]
    [InlineData("/api/v1/resources/plans")]
    [InlineData("/api/v1/vocabularies")]
    public async Task An_answer_that_has_not_changed_is_not_sent_again(string address)
    {
        using var first = await hub.Client.GetAsync(address);
        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.Equal("public, max-age=60", first.Headers.CacheControl!.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag);
        using var second = await hub.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Different_queries_have_different_tags_and_a_refused_one_has_none()
    {
        using var all = await hub.Client.GetAsync("/api/v1/resources");
        using var audits = await hub.Client.GetAsync("/api/v1/resources?type=audit");
        using var refused = await hub.Client.GetAsync("/api/v1/resources?type=x");
        Assert.NotEqual(all.Headers.ETag, audits.Headers.ETag);
        Assert.Null(refused.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/v1/resources")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/data/library.json")]
    [InlineData("/data/resources.csv")]
    public async Task Programs_on_other_sites_may_read_the_data(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await hub.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Pages_are_not_opened_to_other_sites()
    {
        using var answer = await hub.Client.GetAsync("/api/");
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
    }

    [Fact]
    public async Task A_browser_that_asks_beforehand_is_told_what_it_may_do()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v1/findings");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var answer = await hub.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("GET, HEAD", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Methods")));
        Assert.Contains("If-None-Match", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/resources", HttpStatusCode.OK)]
    [InlineData("/api/v1/resources/plans", HttpStatusCode.OK)]
    [InlineData("/api/v1/resources/nobody", HttpStatusCode.NotFound)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task Head_has_the_status_and_no_body(string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await hub.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/api/v1/resources")]
    [InlineData("/api/v1/resources?type=x")]
    [InlineData("/data/glossary.csv")]
    public async Task Answers_are_compressed_for_those_who_can_unpack_them(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "gzip");
        using var answer = await hub.Client.SendAsync(request);
        Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        await using var unpacked = new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        Assert.Equal(await (await hub.Client.GetAsync(address)).Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:ffff::9", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", false)]
    public void A_line_of_a_provider_counts_as_one_client(string one, string other, bool same) =>
        Assert.Equal(same, ClientLimit.ClientOf(IPAddress.Parse(one)) == ClientLimit.ClientOf(IPAddress.Parse(other)));

    [Fact]
    public async Task Ready_names_the_release()
    {
        var said = await hub.Client.GetStringAsync("/health/ready");
        Assert.Matches("^\\{\"status\":\"ready\",\"release\":\"[0-9a-f]{64}\"\\}$", said);
    }

    [Fact]
    public async Task Empty_lists_are_counted_without_the_words_of_the_query()
    {
        var counted = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == HubMetrics.MeterName) listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
        {
            lock (counted) counted.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");
        });
        listener.Start();
        await hub.Client.GetStringAsync("/api/v1/glossary?q=somebodys-name");
        using var refused = await hub.Client.GetAsync("/api/v1/glossary?somebody=1");
        lock (counted)
        {
            Assert.Contains("hub.api.answers endpoint=listGlossary empty=True", counted);
            Assert.Contains("hub.api.refusals endpoint=listGlossary", counted);
            Assert.DoesNotContain(counted, line => line.Contains("somebody", StringComparison.Ordinal));
        }
    }
}
