using System.Net;
using System.Text;
using LearningHub.Studio.Guarding;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio.Guarding;

/// <summary>What the studio refuses. What every page and form refuses is in <see cref="RouteTests"/>.</summary>
public sealed class GuardTests
{
    private const string Path = "audits/a.md";
    private static readonly (string, string) Audit = (Path, SmallHub.Resource("## Findings\n\n### One {#f-one .concern}\n\nText."));

    [Fact]
    public async Task Nobody_comes_in_without_the_key_and_a_key_works_once()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        using var stranger = StudioInTest.NewClient(studio.Address);
        foreach (var path in new[] { "/", "/library", "/edit/audits/a", "/publish", "/nothing" })
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(path)).StatusCode);
        var key = studio.StartAddress;
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync($"{key}0")).StatusCode);
        using var opened = await stranger.GetAsync(key);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        var cookie = opened.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        using var third = StudioInTest.NewClient(studio.Address);
        Assert.Equal(HttpStatusCode.Forbidden, (await third.GetAsync(key)).StatusCode);
    }

    [Theory]
    [InlineData("/file?path=../outside.md")]
    [InlineData("/file?path=audits/../../outside.md")]
    [InlineData("/file?path=/etc/passwd")]
    [InlineData("/file?path=.hidden/a.md")]
    [InlineData("/edit/audits/..%2f..%2foutside")]
    [InlineData("/edit/..%2f/outside")]
    [InlineData("/manage/audits/%2e%2e")]
    public async Task No_path_leads_out_of_the_folder(string address)
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        File.WriteAllText(System.IO.Path.Combine(studio.Content, "..", "outside.md"), "secret");
        using var answer = await studio.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_large_a_file_is_refused_by_its_size_alone()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/import") { Content = new Endless(200L * 1024 * 1024) };
        request.Headers.ExpectContinue = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await studio.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Every_answer_has_the_strict_policy()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        using var answer = await studio.Client.GetAsync("/");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; style-src 'self'; script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5090", true)]
    [InlineData("http://localhost:5090", true)]
    [InlineData("http://[::1]:5090", true)]
    [InlineData("http://0.0.0.0:5090", false)]
    [InlineData("http://192.168.1.4:5090", false)]
    [InlineData("http://*:5090", false)]
    [InlineData("http://hub.example:5090", false)]
    [InlineData("https://127.0.0.1:5090", false)]
    public void Only_addresses_of_this_computer_are_listened_on(string url, bool isAllowed) =>
        Assert.Equal(isAllowed, StudioAddress.ProblemWith(url) is null);

    [Fact]
    public async Task The_command_refuses_an_address_that_others_reach_without_sign_in()
    {
        var (code, _, err) = await HubProcess.RunAsync("studio", "--content", Repository.Content, "--urls", "http://0.0.0.0:5099");
        Assert.Equal(2, code);
        Assert.Contains("--sign-in", err, StringComparison.Ordinal);
    }

    private sealed class Endless(long length) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var chunk = Encoding.ASCII.GetBytes(new string('x', 65536));
            for (long sent = 0; sent < length; sent += chunk.Length) await stream.WriteAsync(chunk);
        }

        protected override bool TryComputeLength(out long size)
        {
            size = length;
            return true;
        }
    }
}
