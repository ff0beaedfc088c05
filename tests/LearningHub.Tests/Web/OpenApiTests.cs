using System.Net;
using System.Text.Json;
using LearningHub.Contract.Description;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Web;

public sealed class OpenApiTests(ApiHub hub) : IClassFixture<ApiHub>
{
    private static readonly string Kept = Path.Combine(Repository.Root, "src", "LearningHub.Web", "openapi.v1.json");

    [Fact]
    public async Task The_running_host_gives_the_description_that_is_kept()
    {
        var given = (await hub.Client.GetStringAsync(ApiDescription.OpenApiPath)).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(Kept, given);
        Assert.True(File.Exists(Kept), "There is no openapi.v1.json. Run the tests with UPDATE_GOLDEN=1 and read what it writes.");
        Assert.Equal(await File.ReadAllTextAsync(Kept), given);
    }

    [Fact]
    public async Task It_says_whom_to_ask_what_may_be_done_with_the_data_and_that_no_key_is_needed()
    {
        using var document = JsonDocument.Parse(await hub.Client.GetStringAsync(ApiDescription.OpenApiPath));
        var info = document.RootElement.GetProperty("info");
        Assert.Equal("a@example.org", info.GetProperty("contact").GetProperty("email").GetString());
        Assert.Equal("https://example.org/", info.GetProperty("contact").GetProperty("url").GetString());
        Assert.NotEmpty(info.GetProperty("license").GetProperty("name").GetString()!);
        Assert.Equal(0, document.RootElement.GetProperty("security").GetArrayLength());
    }

    [Fact]
    public async Task It_is_not_sent_again_to_who_has_it()
    {
        using var first = await hub.Client.GetAsync(ApiDescription.OpenApiPath);
        Assert.Equal("application/json", first.Content.Headers.ContentType?.MediaType);
        Assert.True(first.Headers.CacheControl?.Public);
        using var again = new HttpRequestMessage(HttpMethod.Get, ApiDescription.OpenApiPath);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await hub.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var head = await hub.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, ApiDescription.OpenApiPath));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Fact]
    public async Task Every_address_has_a_summary_an_example_and_every_error()
    {
        using var document = JsonDocument.Parse(await hub.Client.GetStringAsync(ApiDescription.OpenApiPath));
        var paths = document.RootElement.GetProperty("paths");
        Assert.Equal(ApiDescription.Endpoints.Select(endpoint => endpoint.Path).Order(StringComparer.Ordinal), paths.EnumerateObject()
            .Select(path => path.Name).Order(StringComparer.Ordinal));
        foreach (var endpoint in ApiDescription.Endpoints)
        {
            var get = paths.GetProperty(endpoint.Path).GetProperty("get");
            Assert.Equal(endpoint.Title, get.GetProperty("summary").GetString());
            Assert.All(get.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [], parameter =>
            {
                Assert.True(parameter.TryGetProperty("example", out _));
                Assert.True(parameter.TryGetProperty("description", out _));
            });
            foreach (var response in get.GetProperty("responses").EnumerateObject().Where(response => response.Name != "304"))
                Assert.True(response.Value.GetProperty("content").EnumerateObject().Single().Value.TryGetProperty("example", out _),
                    $"{endpoint.Path} {response.Name}");
            Assert.Superset(
                ApiErrors.All.Where(error => error.Status != 404 && (error.Status != 410 || endpoint.IsWithdrawable))
                .Select(error => $"{error.Status}").ToHashSet(),
                get.GetProperty("responses").EnumerateObject().Select(response => response.Name).ToHashSet());
        }
    }
}
