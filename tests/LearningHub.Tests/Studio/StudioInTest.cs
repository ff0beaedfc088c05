using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LearningHub.Studio;
using LearningHub.Studio.Settings;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Studio;

/// <summary>A real studio over a folder of its own, and a browser without scripts that has been let in.</summary>
internal sealed class StudioInTest : IAsyncDisposable
{
    private readonly DirectoryInfo folder;

    private StudioInTest(StudioHost host, DirectoryInfo folder, HttpClient client) =>
        (Host, this.folder, Client) = (host, folder, client);

    public StudioHost Host { get; }

    public HttpClient Client { get; }

    public string Address => Host.Address;

    public string StartAddress => Host.StartAddress;

    public string Content => Path.Combine(folder.FullName, "content");

    public string Published => Path.Combine(folder.FullName, "published");

    public static Task<StudioInTest> OfContentAsync() => StartAsync(content =>
    {
        foreach (var path in Repository.ContentFiles.List())
        {
            var target = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, Repository.ContentFiles.Read(path));
        }
    });

    public static Task<StudioInTest> OfAsync(params (string Path, string Text)[] more) => StartAsync(content =>
    {
        foreach (var (path, text) in SmallHub.Files(more))
        {
            var target = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    });

    public static HttpClient NewClient(string address) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(address),
        };

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Content, path));

    public string Text(string path) => File.ReadAllText(Path.Combine(Content, path));

    public async Task<IHtmlDocument> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends the form of a page as a browser would, with some fields changed and one button pressed.</summary>
    public Task<HttpResponseMessage> SendAsync(
        IHtmlDocument page, string? button = null, Func<string, int, string, string>? change = null, string form = "main form") =>
        SendAsync(Client, page, button, change, form);

    /// <summary>Sends the form of a page as the browser of somebody would.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser, IHtmlDocument page, string? button = null, Func<string, int, string, string>? change = null,
        string form = "main form") => await SendAsync(browser, (IHtmlFormElement)page.QuerySelector(form)!, button, change);

    /// <summary>Sends a form as the browser of somebody would.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser, IHtmlFormElement form, string? button = null, Func<string, int, string, string>? change = null)
    {
        var fields = FieldsOf(form, button, change);
        var pressed = form.QuerySelector($"button[value='{button}'][formaction]");
        var action = pressed?.GetAttribute("formaction") ?? form.GetAttribute("action")!;
        if (form.GetAttribute("method") == "get")
            return await browser.GetAsync($"{action}?{await new FormUrlEncodedContent(fields).ReadAsStringAsync()}");
        using var body = new FormUrlEncodedContent(fields);
        return await browser.PostAsync(action, body);
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static List<KeyValuePair<string, string>> FieldsOf(
        IHtmlFormElement form, string? button, Func<string, int, string, string>? change)
    {
        var counts = new Dictionary<string, int>();
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.QuerySelectorAll("input, textarea, select"))
        {
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value.Replace("\r\n", "\n", StringComparison.Ordinal)
                    .Replace("\n", "\r\n", StringComparison.Ordinal),
                IHtmlSelectElement select => select.Value,
                _ => null,
            };
            if (element.GetAttribute("name") is not { Length: > 0 } name || value is null) continue;
            var index = counts[name] = counts.GetValueOrDefault(name, -1) + 1;
            fields.Add(new(name, change?.Invoke(name, index, value) ?? value));
        }
        if (button is not null) fields.Add(new("do", button));
        return fields;
    }

    private static async Task<StudioInTest> StartAsync(Action<string> fill)
    {
        var folder = Directory.CreateTempSubdirectory("hub-studio-");
        var content = Path.Combine(folder.FullName, "content");
        Directory.CreateDirectory(content);
        fill(content);
        var host = await StudioHost.StartAsync(new StudioOptions
        {
            Content = content,
            PublishTo = Path.Combine(folder.FullName, "published"),
            Url = "http://127.0.0.1:0",
            Theme = DefaultTheme.Instance,
            Today = () => SmallHub.Today,
        });
        var client = NewClient(host.Address);
        using var opened = await client.GetAsync(host.StartAddress);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        return new StudioInTest(host, folder, client);
    }
}
