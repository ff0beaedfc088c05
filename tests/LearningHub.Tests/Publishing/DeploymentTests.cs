using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using LearningHub.Tests.Support;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;

namespace LearningHub.Tests.Publishing;

/// <summary>The files for servers, tried where they can be: with Debian's nginx and with the host's own headers.</summary>
public sealed class DeploymentTests : IDisposable
{
    private static readonly string Files = Path.Combine(Repository.Root, "src", "LearningHub.Cli", "Deployment");

    // What belongs to the answer and not to the site.
    private static readonly string[] OfEveryAnswer = ["Date", "Server", "Transfer-Encoding", "Accept-Ranges", "Connection", "Vary"];

    private readonly PublishedHub first = new();
    private readonly PublishedHub second = new();

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
    }

    [SkippableFact]
    public async Task Two_hosts_behind_nginx_change_release_one_by_one_without_a_failed_or_mixed_answer()
    {
        Skip.If(Nginx.Program is null, "nginx is not installed.");
        var ports = Enumerable.Range(0, 3).Select(_ => FreePort()).ToArray();
        using var nginx = await Nginx.StartAsync(
            "hub.nginx.conf", ports[0], ("127.0.0.1:5081", $"127.0.0.1:{ports[1]}"), ("127.0.0.1:5082", $"127.0.0.1:{ports[2]}"));
        await Task.WhenAll(first.PublishAsync(NumberedHub.Files(0)), second.PublishAsync(NumberedHub.Files(0)));
        using var one = new ReleaseWatch(first.Current);
        using var two = new ReleaseWatch(second.Current);
        var hosts = new[] { await HostAsync(one, ports[1]), await HostAsync(two, ports[2]) };
        using var stop = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<string, int>();
        var readers = NumberedHub.Read(nginx.Url, 12, seen, stop.Token);
        for (var i = 1; i <= 4; i++)
        {
            await first.PublishAsync(NumberedHub.Files(i));
            await Task.Delay(100);
            await second.PublishAsync(NumberedHub.Files(i));
            // Each host is restarted once while the other answers.
            if (i > 2) continue;
            await hosts[i - 1].StopAsync();
            await hosts[i - 1].DisposeAsync();
            await Task.Delay(200);
            hosts[i - 1] = await HostAsync(i == 1 ? one : two, ports[i]);
        }
        await first.TakeBackAsync();
        await second.TakeBackAsync();
        await Task.Delay(200);
        await stop.CancelAsync();
        var answered = (await Task.WhenAll(readers)).Sum();
        Assert.True(answered >= 300, $"Only {answered} requests were answered.");
        Assert.True(seen.Count >= 3, $"Only {seen.Count} releases were seen.");
        using var client = new HttpClient { BaseAddress = new Uri(nginx.Url) };
        Assert.Contains("Number 3.", await client.GetStringAsync("/good-practice/minutes/"), StringComparison.Ordinal);
        await client.GetAsync("/search/?q=bruises");
        foreach (var host in hosts) await host.DisposeAsync();
        var log = await nginx.LogAsync();
        Assert.Contains("GET /search/ 200", log, StringComparison.Ordinal);
        Assert.DoesNotContain("bruises", log, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", log, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task While_a_host_is_down_no_log_holds_an_address_the_words_of_a_search_or_the_page_before()
    {
        Skip.If(Nginx.Program is null, "nginx is not installed.");
        var ports = Enumerable.Range(0, 3).Select(_ => FreePort()).ToArray();
        await first.PublishAsync(NumberedHub.Files(0));
        using var nginx = await StartAsync(ports);
        using var watch = new ReleaseWatch(first.Current);
        await using var host = await HostAsync(watch, ports[1]);
        using var client = new HttpClient { BaseAddress = new Uri(nginx.Url) };
        for (var i = 0; i < 6; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/search/?q=bruises")
            {
                Headers = { Referrer = new Uri("https://forum.example/my-dad") }
            };
            Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(request)).StatusCode);
        }
        await host.DisposeAsync();
        using var last = new HttpRequestMessage(HttpMethod.Get, "/search/?q=bruises")
        {
            Headers = { Referrer = new Uri("https://forum.example/my-dad") }
        };
        Assert.Equal(HttpStatusCode.BadGateway, (await client.SendAsync(last)).StatusCode);
        await RawAsync(ports[0], "GET /search/?q=bruises nonsense\r\n\r\n");
        var logs = await nginx.LogAsync() + await nginx.ErrorsAsync();
        Assert.Contains("502", logs, StringComparison.Ordinal);
        foreach (var word in new[] { "bruises", "my-dad", "forum.example", "127.0.0.1" })
            Assert.DoesNotContain(word, logs, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task When_no_host_answers_nginx_sends_a_page_with_numbers_to_ring_and_the_headers()
    {
        Skip.If(Nginx.Program is null, "nginx is not installed.");
        var ports = Enumerable.Range(0, 3).Select(_ => FreePort()).ToArray();
        await first.PublishAsync(NumberedHub.Files(0));
        using var nginx = await StartAsync(ports);
        using var client = new HttpClient { BaseAddress = new Uri(nginx.Url) };
        using var answer = await client.GetAsync("/audits/");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Contains("id=\"worried\"", page, StringComparison.Ordinal);
        foreach (var header in new[] { "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy" })
            Assert.Single(answer.Headers.GetValues(header));
        using var style = await client.GetAsync(Regex.Match(page, "/assets/by-hash/hub-[^\"]+\\.css").Value);
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
    }

    [SkippableTheory]
    [InlineData("hub.nginx.conf", "400", "GET / HTTP/1.1\r\n\r\n")]
    [InlineData("hub.nginx.conf", "414", "GET /{long} HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("hub.nginx.conf", "400", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {long}\r\n\r\n")]
    [InlineData("hub-static.nginx.conf", "400", "GET / HTTP/1.1\r\n\r\n")]
    [InlineData("hub-static.nginx.conf", "414", "GET /{long} HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("hub-static.nginx.conf", "405", "DELETE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")]
    public async Task What_nginx_refuses_by_itself_has_the_headers_and_a_page(string configuration, string status, string request)
    {
        Skip.If(Nginx.Program is null, "nginx is not installed.");
        var ports = Enumerable.Range(0, 3).Select(_ => FreePort()).ToArray();
        await first.PublishAsync(NumberedHub.Files(0));
        using var nginx = configuration == "hub.nginx.conf"
            ? await StartAsync(ports)
            : await Nginx.StartAsync(configuration, ports[0], ("/srv/hub/current", first.Current));
        var answer = await RawAsync(ports[0], request.Replace("{long}", new string('a', 70_000), StringComparison.Ordinal));
        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        foreach (var header in new[] { "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy" })
            Assert.Equal(2, answer.Split($"\r\n{header}: ").Length);
        Assert.Contains("This address cannot be answered", answer, StringComparison.Ordinal);
    }

    private Task<Nginx> StartAsync(int[] ports) => Nginx.StartAsync(
        "hub.nginx.conf", ports[0],
        ("127.0.0.1:5081", $"127.0.0.1:{ports[1]}"), ("127.0.0.1:5082", $"127.0.0.1:{ports[2]}"), ("/srv/hub/current", first.Current));

    private static async Task<string> RawAsync(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(request));
        }
        catch (IOException)
        {
            // The server has read enough to refuse.
        }
        using var read = new MemoryStream();
        try
        {
            await stream.CopyToAsync(read);
        }
        catch (IOException)
        {
            // It closes while we still write.
        }
        return System.Text.Encoding.UTF8.GetString(read.ToArray());
    }

    [SkippableFact]
    public async Task Behind_nginx_a_client_cannot_pass_for_another()
    {
        Skip.If(Nginx.Program is null, "nginx is not installed.");
        var ports = Enumerable.Range(0, 2).Select(_ => FreePort()).ToArray();
        using var nginx = await Nginx.StartAsync(
            "hub.nginx.conf", ports[0], ("127.0.0.1:5081", $"127.0.0.1:{ports[1]}"), ("127.0.0.1:5082", $"127.0.0.1:{ports[1]}"));
        await first.PublishAsync(NumberedHub.Files(0));
        using var watch = new ReleaseWatch(first.Current);
        await using var host = await HostAsync(watch, ports[1], permits: 3);
        using var client = new HttpClient { BaseAddress = new Uri(nginx.Url) };
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/resources");
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{i}");
            statuses.Add((await client.SendAsync(request)).StatusCode);
        }
        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, 3), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 2)], statuses);
    }

    [SkippableFact]
    public async Task Nginx_over_the_files_sends_what_the_host_sends_and_follows_the_link()
    {
        Skip.If(Nginx.Program is null, "nginx is not installed.");
        await first.PublishAsync(NumberedHub.Files(0));
        using var nginx = await Nginx.StartAsync("hub-static.nginx.conf", FreePort(), ("/srv/hub/current", first.Current));
        using var client = new HttpClient { BaseAddress = new Uri(nginx.Url) };
        foreach (var address in new[] { "/", "/good-practice/minutes/", "/data/library.json", "/no/such/page/" })
        {
            var (sent, wanted) = (await HeadersAsync(client, address), await HostHeadersAsync(address));
            foreach (var (name, value) in wanted.Where(header => header.Key != "Content-Type"))
            {
                Assert.True(sent.GetValueOrDefault(name) == value
                    || (address == "/data/library.json" && name == "Cross-Origin-Resource-Policy"),
                    $"{address} {name}: {sent.GetValueOrDefault(name)}");
            }
        }
        Assert.Equal("*", (await HeadersAsync(client, "/data/library.json"))["Access-Control-Allow-Origin"]);
        await first.PublishAsync(NumberedHub.Files(1));
        Assert.Contains("Number 1.", await client.GetStringAsync("/good-practice/minutes/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/release.json")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/publication.json")).StatusCode);
    }

    [Fact]
    public async Task The_headers_file_says_what_the_host_sends_and_no_more()
    {
        await first.PublishAsync(NumberedHub.Files(0));
        var rules = new Dictionary<string, Dictionary<string, string>>();
        foreach (var line in File.ReadLines(Path.Combine(Files, "_headers")).Where(line => line.Length > 0))
        {
            if (!line.StartsWith(' ')) rules[line] = [];
            else rules.Last().Value.Add(line.Split(':')[0].Trim(), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        }
        var page = await HostHeadersAsync("/");
        foreach (var own in new[] { "Content-Type", "Cache-Control" }) page.Remove(own);
        Assert.Equal(page.OrderBy(header => header.Key), rules["/*"].OrderBy(header => header.Key));
        var data = await HostHeadersAsync("/data/library.json");
        Assert.All(rules["/data/*"], header => Assert.Equal(data[header.Key], header.Value));
    }

    [Theory]
    [InlineData("hub@.service")]
    [InlineData("hub-studio.service")]
    public async Task The_service_starts_the_program_with_options_that_it_has(string name)
    {
        var service = File.ReadAllText(Path.Combine(Files, name));
        var start = Regex.Match(service, "^ExecStart=/usr/bin/dotnet /opt/hub/hub.dll (.*)$", RegexOptions.Multiline).Groups[1].Value.Split(
            ' ');
        var known = (await HubProcess.RunAsync(start[0], "--help")).Out;
        Assert.All(start.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option =>
            Assert.Contains(option, known, StringComparison.Ordinal));
        Assert.DoesNotContain("MemoryDenyWriteExecute=", service, StringComparison.Ordinal);
        foreach (var port in new[] { "5081", "5082" })
            Assert.Contains($"server 127.0.0.1:{port} ", File.ReadAllText(Path.Combine(Files, "hub.nginx.conf")), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("hub@.service")]
    [InlineData("hub-studio.service")]
    public void Systemd_understands_every_line_of_the_service(string name)
    {
        Skip.IfNot(File.Exists("/usr/bin/systemd-analyze"), "systemd is not installed.");
        var folder = Directory.CreateTempSubdirectory("hub-service-");
        try
        {
            // It asks that the program is there, and dotnet does not lie in the same place on every machine.
            var file = Path.Combine(folder.FullName, name);
            File.WriteAllText(file, File.ReadAllText(Path.Combine(Files, name))
                .Replace("/usr/bin/dotnet", Environment.ProcessPath, StringComparison.Ordinal));
            using var process = Process.Start(
                new ProcessStartInfo(
                "/usr/bin/systemd-analyze", ["verify", "--man=no", "--recursive-errors=no", file])
                { RedirectStandardError = true })!;
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.Equal((0, string.Empty), (process.ExitCode, said.Trim()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<WebApplication> HostAsync(ReleaseWatch watch, int port, int permits = 1_000_000) =>
        ApiHub.StartAsync(watch, new HubHostOptions { Urls = $"http://127.0.0.1:{port}", ApiPermits = permits, Proxies = ["127.0.0.1"] });

    // What the host sends over https, as a proxy in front of it would ask.
    private async Task<Dictionary<string, string>> HostHeadersAsync(string address)
    {
        using var watch = new ReleaseWatch(first.Current);
        await using var host = await HostAsync(watch, FreePort());
        using var client = ApiHub.ClientOf(host);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        var headers = await HeadersAsync(client, address);
        Assert.Contains("Strict-Transport-Security", headers.Keys);
        return headers;
    }

    private static async Task<Dictionary<string, string>> HeadersAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        string[] ownOfHost = ["ETag", "Content-Length", "Last-Modified", "Access-Control-Expose-Headers"];
        return answer.Headers.Concat(answer.Content.Headers)
            .Where(header => !OfEveryAnswer.Contains(header.Key) && !ownOfHost.Contains(header.Key))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
