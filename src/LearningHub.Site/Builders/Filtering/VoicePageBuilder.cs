using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Site.Files;
using LearningHub.Site.Html;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Filtering;
using LearningHub.Site.Pages.Voices;

namespace LearningHub.Site.Builders.Filtering;

/// <summary>Makes the page of voices.</summary>
internal sealed class VoicePageBuilder(SiteContext context, FrameBuilder frames)
{
    private const string FileName = "voices";

    private static readonly (string Id, string Label, VoiceRole Role)[] Roles =
    [
        ("child", "Children", VoiceRole.Child), ("young-person", "Young people", VoiceRole.YoungPerson),
        ("parent", "Parents", VoiceRole.Parent), ("relative", "Relatives", VoiceRole.Relative),
    ];

    private readonly LinkedLibrary library = context.Library;

    /// <summary>The stylesheet of the filters.</summary>
    public SiteOutput Stylesheet() => BrandFiles.Text(FilterStyles.PathOf(FileName, Filters()), () => FilterStyles.WriteCss(Filters()));

    /// <summary>Every voice.</summary>
    public VoicesPage Build()
    {
        var (frame, urls) = frames.For(
            GeneratedPages.Voices, "Voices",
            "What children, young people and parents told the reports, briefly and as printed, by speaker, theme and report.");
        var filters = Filters();
        return new VoicesPage(frame)
        {
            Filters = filters,
            StylesheetHref = urls.To($"/{FilterStyles.PathOf(FileName, filters).TrimStart('/')}"),
            Items = [.. library.Voices.Select(voice => (VoiceItems.Create(voice, library, urls), FindingsOf(voice, urls), MarksOf(voice)))],
        };
    }

    private IReadOnlyList<LinkItem> FindingsOf(Voice voice, PageUrls urls) =>
    [
        .. voice.Beside.Select(key => library.Findings.GetValueOrDefault(key.Value)).OfType<FindingEntry>()
            .Select(entry => new LinkItem(entry.Finding.Title, urls.To(entry.Resource, entry.Finding.Id))),
    ];

    private ListFilter[] Filters() =>
    [
        new("speaker", "Who speaks", [.. Roles.Where(role => library.Voices.Any(voice => voice.Role == role.Role))
            .Select(role => (role.Id, role.Label))]),
        new("theme", "Practice theme", [.. library.Vocabularies.PracticeThemes.Terms
            .Where(term => library.Voices.Any(voice => voice.Themes.Any(theme => theme.Value == term.Id)))
            .Select(term => (term.Id, term.Label))]),
        new("report", "Report", [.. library.Voices.Select(voice => voice.Source?.ReferenceId).OfType<string>().Distinct()
            .Select(id => (id, library.References.TryGetValue(id, out var work) ? CitationLine.Write(work) : id))]),
    ];

    private static FilterMarks MarksOf(Voice voice) => new(new Dictionary<string, string>
    {
        ["speaker"] = Roles.First(role => role.Role == voice.Role).Id,
        ["theme"] = string.Join(' ', voice.Themes.Select(theme => theme.Value)),
        ["report"] = voice.Source?.ReferenceId ?? "none",
    });
}
