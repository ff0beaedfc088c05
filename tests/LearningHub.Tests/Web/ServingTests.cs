using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using LearningHub.Content.Reading.Files;
using LearningHub.Site.Publishing;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;

namespace LearningHub.Tests.Web;

/// <summary>How files of a release are sent: compressed, tagged, kept, and to whom.</summary>
public sealed class ServingTests(ApiHub hub) : IClassFixture<ApiHub>
{
    private const string Page = "/audits/plans/";

    [Fact]
    public async Task Each_encoding_has_a_tag_of_its_own_and_each_answer_says_what_it_varies_by()
    {
        var tags = new List<string>();
        foreach (var encoding in new[] { "identity", "gzip", "br" })
        {
            using var answer = await GetAsync(Page, encoding);
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.False(answer.Headers.ETag!.IsWeak);
            tags.Add(answer.Headers.ETag.Tag);
            using var second = await GetAsync(Page, encoding, answer.Headers.ETag.Tag);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Equal(answer.Headers.ETag, second.Headers.ETag);
            Assert.Contains("Accept-Encoding", second.Headers.Vary);
        }
        Assert.Equal(3, tags.Distinct().Count());
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate, br;q=0.5", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("deflate", null)]
    [InlineData("identity", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    public async Task The_encoding_is_the_one_that_the_reader_likes_best(string accepted, string? expected)
    {
        using var answer = await GetAsync(Page, accepted);
        Assert.Equal(expected, answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    [Fact]
    public async Task Files_are_compressed_as_well_as_can_be_and_unpack_to_what_they_were()
    {
        var style = await StylesheetAsync();
        using var plain = await GetAsync(style, "identity");
        var bytes = await plain.Content.ReadAsByteArrayAsync();
        var best = new byte[bytes.Length];
        Assert.True(BrotliEncoder.TryCompress(bytes, best, out var size, 11, 22));
        // The first reader may be given a quick form, if the best one takes long to make.
        var sent = Array.Empty<byte>();
        for (var i = 0; i < 50 && sent.Length != size; i++)
        {
            using var answer = await GetAsync(style, "br");
            sent = await answer.Content.ReadAsByteArrayAsync();
            if (sent.Length != size) await Task.Delay(100);
        }
        Assert.Equal(size, sent.Length);
        Assert.True(size < 17_500, $"The stylesheet has {size} bytes.");
        using var unpacked = new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress);
        using var read = new MemoryStream();
        await unpacked.CopyToAsync(read);
        Assert.Equal(bytes, read.ToArray());
    }

    [Fact]
    public async Task A_reader_does_not_wait_for_the_best_compression()
    {
        byte[] bytes = [.. Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories).Order()
            .SelectMany(File.ReadAllBytes)];
        var copies = new CompressedCopies(bytes, TimeSpan.Zero);
        var quick = await copies.GetAsync("br");
        Assert.Equal("-br-quick", quick.TagSuffix);
        for (var i = 0; i < 300 && (await copies.GetAsync("br")).TagSuffix != "-br"; i++) await Task.Delay(100);
        var best = await copies.GetAsync("br");
        Assert.Equal("-br", best.TagSuffix);
        Assert.True(best.Bytes.Length < quick.Bytes.Length);
    }

    [Fact]
    public async Task Assets_have_a_hash_in_their_names_and_may_be_kept_for_ever()
    {
        var page = await hub.Client.GetStringAsync(Page);
        var assets = Regex.Matches(page, "(?:href|src)=\"(?:\\.\\./)+(assets/[^\"]+\\.(?:css|js))\"").Select(match => match.Groups[1].Value)
            .ToArray();
        Assert.True(assets.Length >= 3);
        foreach (var asset in assets)
        {
            Assert.Matches("^assets/by-hash/[a-z]+-[0-9A-Z]{8,}\\.(css|js)$", asset);
            using var answer = await hub.Client.GetAsync($"/{asset}");
            Assert.Equal("immutable, max-age=31536000, public",
                string.Join(", ", answer.Headers.GetValues("Cache-Control").Single().Split(", ").Order()));
        }
        using var html = await hub.Client.GetAsync(Page);
        Assert.True(html.Headers.CacheControl!.NoCache);
    }

    [Theory]
    [InlineData(Page, HttpStatusCode.NotModified)]
    [InlineData("/api/v1/resources", HttpStatusCode.NotModified)]
    [InlineData("/openapi/v1.json", HttpStatusCode.NotModified)]
    [InlineData("/no/such/page/", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/resources/nobody", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/resources?type=x", HttpStatusCode.UnprocessableEntity)]
    public async Task A_star_asks_whether_there_is_anything(string address, HttpStatusCode expected)
    {
        using var answer = await GetAsync(address, "br", "*");
        Assert.Equal(expected, answer.StatusCode);
        if (expected is HttpStatusCode.NotModified) Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("//training", "/training/")]
    [InlineData("//training/", "/training/")]
    [InlineData("///audits//plans", "/audits/plans/")]
    [InlineData("/audits//plans/?a=//b", "/audits/plans/?a=//b")]
    [InlineData("//attacker.example/", "/attacker.example/")]
    [InlineData("//", "/")]
    public async Task Doubled_slashes_lead_to_single_ones_on_this_host(string asked, string expected)
    {
        var answer = await RawAsync($"GET {asked} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 308", answer, StringComparison.Ordinal);
        Assert.Contains($"\r\nLocation: {expected}\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", "GET / HTTP/9.9\r\n\r\n", "")]
    [InlineData("no host", "GET / HTTP/1.1\r\n\r\n", "400")]
    [InlineData("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400")]
    [InlineData("odd header", "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n", "400")]
    [InlineData("long line", "", "414")]
    [InlineData("long headers", "", "431")]
    public async Task What_the_server_refuses_by_itself_has_the_headers_and_a_page(string kind, string request, string status)
    {
        if (kind == "long line") request = $"GET /{new string('a', 40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n";
        if (kind == "long headers") request = $"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 60_000)}\r\n\r\n";
        var answer = await RawAsync(request);
        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        foreach (var header in new[] { "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy" })
            Assert.Equal(2, answer.Split($"\r\n{header}: ").Length);
        Assert.Contains("This address cannot be answered", answer, StringComparison.Ordinal);
        var length = int.Parse(Regex.Match(answer, "Content-Length: (\\d+)").Groups[1].Value);
        Assert.Equal(length, Encoding.UTF8.GetByteCount(answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]));
    }

    [Theory]
    [InlineData("DELETE", "/audits/plans/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/", HttpStatusCode.MethodNotAllowed)]
    public async Task Refusals_for_people_are_pages(string method, string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await hub.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("id=\"worried\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org", true)]
    [InlineData("EXAMPLE.ORG:443", true)]
    [InlineData("localhost", true)]
    [InlineData("other.example", false)]
    [InlineData("example.org.other.example", false)]
    public async Task A_host_answers_to_the_name_in_its_address_and_to_this_computer(string name, bool answered)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { Host = name } };
        using var answer = await hub.Client.SendAsync(request);
        Assert.Equal(answered ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("other.example")]
    [InlineData("*")]
    public async Task A_further_name_is_answered_where_the_host_is_told_of_it(string allowed)
    {
        using var watch = new ReleaseWatch(hub.Release);
        await using var host = await ApiHub.StartAsync(watch, new HubHostOptions
        {
            Urls = "http://127.0.0.1:0",
            Theme = DefaultTheme.Instance,
            Hosts = [allowed]
        });
        using var client = ApiHub.ClientOf(host);
        using var request = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { Host = "other.example" } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "max-age=31536000")]
    [InlineData(", https-for-subdomains: true", "max-age=31536000; includeSubDomains")]
    public async Task Whether_names_below_need_https_is_the_boards_choice(string written, string expected)
    {
        var files = SmallHub.Files();
        files["hub.yml"] = files["hub.yml"].Replace("expires: 2027-01-01 }", $"expires: 2027-01-01{written} }}", StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("hub-https-").FullName;
        var release = Path.Combine(folder, "release");
        await SiteRelease.BuildAsync(BuiltSite.Plan(MemoryFiles.FromTexts(files)), release);
        using (var watch = new ReleaseWatch(release))
        {
            await using var host = await ApiHub.StartAsync(watch, new HubHostOptions
            {
                Urls = "http://127.0.0.1:0",
                Proxies = ["127.0.0.1"]
            });
            using var client = ApiHub.ClientOf(host);
            client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
            client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
            using var answer = await client.GetAsync("/");
            Assert.Equal(expected, Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
        }
        Directory.Delete(folder, recursive: true);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accepted, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (known is not null) request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await hub.Client.SendAsync(request);
    }

    private async Task<string> StylesheetAsync() =>
        $"/{Regex.Match(await hub.Client.GetStringAsync("/"), "assets/by-hash/hub-[^\"]+\\.css").Value}";

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(hub.Client.BaseAddress!.Host, hub.Client.BaseAddress.Port);
        await using var stream = client.GetStream();
        var sending = SendAsync(stream, request);
        using var read = new MemoryStream();
        try
        {
            await stream.CopyToAsync(read);
        }
        catch (IOException)
        {
            // The server closes while we still write.
        }
        await sending;
        return Encoding.UTF8.GetString(read.ToArray());
    }

    private static async Task SendAsync(NetworkStream stream, string request)
    {
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        }
        catch (IOException)
        {
            // The server has read enough to refuse.
        }
    }
}
