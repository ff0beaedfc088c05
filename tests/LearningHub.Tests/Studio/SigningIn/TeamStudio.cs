using System.Net;
using AngleSharp.Html.Dom;
using LearningHub.Studio;
using LearningHub.Studio.People;
using LearningHub.Studio.Settings;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Studio.SigningIn;

/// <summary>A studio that people sign in to, with a real sign-in service.</summary>
internal sealed class TeamStudio : IAsyncDisposable
{
    private readonly SignInService service;
    private readonly DirectoryInfo folder;

    private TeamStudio(
        StudioHost host, SignInService service, DirectoryInfo folder, string address, string listens, string preview, string previewListens)
    {
        (Host, this.service, this.folder) = (host, service, folder);
        (Address, Listens, PreviewAddress, PreviewListens) = (address, listens, preview, previewListens);
    }

    public StudioHost Host { get; }

    /// <summary>Where people open it.</summary>
    public string Address { get; }

    /// <summary>Where it listens, for a proxy.</summary>
    public string Listens { get; }

    public string PreviewAddress { get; }

    public string PreviewListens { get; }

    public string ServiceAddress => service.Address;

    public string Content => Path.Combine(folder.FullName, "content");

    public string Published => Path.Combine(folder.FullName, "published");

    public string Trail => File.ReadAllText(Path.Combine(Published, "studio", "trail.jsonl"));

    public string Text(string path) => File.ReadAllText(Path.Combine(Content, path));

    public static Task<TeamStudio> StartAsync(bool needsSecondPerson, params (string Path, string Text)[] files) =>
        StartAsync(needsSecondPerson, null, files);

    /// <summary>Starts it.</summary>
    /// <param name="needsSecondPerson">Whether a second publisher must agree.</param>
    /// <param name="proxyPort">The port of a proxy in front of it, through which people open it; null: there is none.</param>
    /// <param name="files">Files of its content folder.</param>
    public static async Task<TeamStudio> StartAsync(
        bool needsSecondPerson, int? proxyPort, params (string Path, string Text)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("hub-team-");
        var content = Path.Combine(folder.FullName, "content");
        foreach (var (path, text) in SmallHub.Files(files))
        {
            var target = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
        var address = $"http://127.0.0.1:{SignInService.FreePort()}";
        var preview = $"http://localhost:{SignInService.FreePort()}";
        var (opened, previewOpened) = proxyPort is { } proxy
            ? ($"http://127.0.0.1:{proxy}", $"http://localhost:{proxy}")
            : (address, preview);
        var service = await SignInService.StartAsync(opened);
        var host = await StudioHost.StartAsync(new StudioOptions
        {
            Content = content,
            PublishTo = Path.Combine(folder.FullName, "published"),
            Url = address,
            PreviewUrl = preview,
            Theme = DefaultTheme.Instance,
            Today = () => SmallHub.Today,
            SignIn = new SignInSettings
            {
                Address = new Uri(opened),
                PreviewAddress = new Uri(previewOpened),
                Authority = new Uri(service.Address),
                ClientId = "studio",
                ClientSecret = SignInService.Secret,
                NeedsSecondPerson = needsSecondPerson,
                Roles = new Dictionary<string, StudioRole>
                {
                    ["readers"] = StudioRole.Reader,
                    ["authors"] = StudioRole.Author,
                    ["publishers"] = StudioRole.Publisher,
                },
            },
        });
        return new TeamStudio(host, service, folder, opened, address, previewOpened, preview);
    }

    /// <summary>Signs somebody in as a browser would: through the forms of the sign-in service and back.</summary>
    /// <returns>The browser, and the last answer.</returns>
    public async Task<(HttpClient Browser, HttpResponseMessage Answer)> SignInAsync(string who, string path = "/")
    {
        var browser = StudioInTest.NewClient(Address);
        var answer = await FollowAsync(browser, await browser.GetAsync(path));
        while (answer.RequestMessage!.RequestUri!.AbsoluteUri.StartsWith(service.Address, StringComparison.Ordinal))
        {
            var page = StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
            var form = page.QuerySelectorAll("form").OfType<IHtmlFormElement>().First();
            var fields = form.QuerySelectorAll("input").OfType<IHtmlInputElement>().Where(input => input.Name is not null)
                .Select(input => new KeyValuePair<string, string>(
                    input.Name!, input.Name is "login" ? who : input.Name is "password" ? "any" : input.Value));
            using var body = new FormUrlEncodedContent(fields);
            var target = new Uri(answer.RequestMessage.RequestUri, form.GetAttribute("action"));
            answer = await FollowAsync(browser, await browser.PostAsync(target, body));
        }
        return (browser, answer);
    }

    /// <summary>The browser of somebody who has signed in.</summary>
    public async Task<HttpClient> BrowserOfAsync(string who)
    {
        var (browser, answer) = await SignInAsync(who);
        using (answer) Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return browser;
    }

    public static async Task<IHtmlDocument> PageAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<HttpResponseMessage> FollowAsync(HttpClient browser, HttpResponseMessage answer)
    {
        for (var steps = 0; steps < 20 && answer.Headers.Location is { } location; steps++)
        {
            var target = new Uri(answer.RequestMessage!.RequestUri!, location);
            answer.Dispose();
            answer = await browser.GetAsync(target);
        }
        return answer;
    }
}
