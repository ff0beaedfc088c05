using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LearningHub.Contract;
using LearningHub.Site;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Claims;
using LearningHub.Site.Pages.Filtering;
using LearningHub.Site.Pages.Papers;
using LearningHub.Site.Pages.Search;
using LearningHub.Site.Pages.Tools;
using LearningHub.Theme.Default.Components.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningHub.Theme.Default;

/// <summary>The theme that comes with the hub: GOV.UK Frontend's components in the board's own colours.</summary>
public sealed class DefaultTheme : ISiteTheme
{
    private readonly IServiceProvider services;

    private DefaultTheme()
    {
        // Escapes only what HTML requires, so typographic characters stay readable.
        services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        Assets = ReadAssets();
        StylesheetPath = Entry(".css");
        ScriptPath = Entry(".js");
    }

    /// <summary>The theme. It has no state.</summary>
    public static DefaultTheme Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets { get; }

    /// <inheritdoc/>
    public string StylesheetPath { get; }

    /// <inheritdoc/>
    public string ScriptPath { get; }

    /// <inheritdoc/>
    public Task WriteAsync(PageModel page, TextWriter output) => WriteAsync(ComponentFor(page), "Page", page, output);

    /// <inheritdoc/>
    public Task WriteSearchResultsAsync(SearchResults results, TextWriter output) =>
        WriteAsync(typeof(SearchResultsView), nameof(SearchResultsView.Results), results, output);

    /// <inheritdoc/>
    public Task WriteFormFileAsync(ToolFormFile file, TextWriter output) =>
        WriteAsync(typeof(Components.FormFile), nameof(Components.FormFile.File), file, output);

    /// <summary>Writes a component with its one parameter.</summary>
    /// <param name="component">A Razor component.</param>
    /// <param name="parameter">Name of the parameter.</param>
    /// <param name="value">Its value.</param>
    /// <param name="output">Receives the HTML.</param>
    public async Task WriteAsync(Type component, string parameter, object value, TextWriter output)
    {
        // A renderer keeps every component that it ever rendered. One for each page frees them, and is faster.
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
            var root = await renderer.RenderComponentAsync(component, parameters);
            root.WriteHtmlTo(output);
        });
    }

    private static Type ComponentFor(PageModel page) => page switch
    {
        HomePage => typeof(HomeView),
        ResourcePage => typeof(ResourceView),
        ListPage => typeof(ListView),
        TermIndexPage => typeof(TermIndexView),
        TermPage => typeof(TermView),
        RecommendationsPage => typeof(RecommendationsView),
        RecommendationPage => typeof(RecommendationView),
        VoicesPage => typeof(VoicesView),
        FindingsPage => typeof(FindingsView),
        ComparePage => typeof(CompareView),
        GlossaryPage => typeof(GlossaryView),
        ReferencesPage => typeof(ReferencesView),
        LawPage => typeof(LawTableView),
        SearchPage => typeof(SearchView),
        ToolFormPage => typeof(ToolFormPageView),
        ToolCardPage => typeof(ToolCardPageView),
        SlidesPage => typeof(SlidesPageView),
        PrintPaperPage => typeof(PrintPaperView),
        StatementPage => typeof(StatementView),
        PaperCheckPage => typeof(PaperCheckView),
        DataUsePage => typeof(DataUseView),
        _ => throw new NotSupportedException($"The theme has no view for {page.GetType().Name}."),
    };

    // The build puts a hash after the name.
    private string Entry(string extension) =>
        Assets.Keys.Single(path => path.StartsWith($"{HashedFiles.Folder}hub-", StringComparison.Ordinal)
            && path.EndsWith(extension, StringComparison.Ordinal));

    private static Dictionary<string, ReadOnlyMemory<byte>> ReadAssets()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var assets = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("assets/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            assets[name] = bytes;
        }
        return assets;
    }
}
