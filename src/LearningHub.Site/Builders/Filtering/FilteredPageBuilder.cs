using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Site.Builders.Facts;
using LearningHub.Site.Files;
using LearningHub.Site.Increments;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Filtering;

namespace LearningHub.Site.Builders.Filtering;

/// <summary>Makes the pages whose entries readers narrow down: all findings, and programmes side by side.</summary>
internal sealed class FilteredPageBuilder(SiteContext context, FrameBuilder frames)
{
    // What nobody knows comes last, also where programmes are sorted.
    private static readonly CostBand[] CostBands = [CostBand.Low, CostBand.Medium, CostBand.High, CostBand.NotKnown];

    private readonly LinkedLibrary library = context.Library;

    // The page of all findings has not read everything by this: it depends on the findings, which FindingInputs stamps.
    private readonly Lazy<FindingEntry[]> findings = new(() =>
    {
        using var pause = ReadTrace.Pause();
        return [.. context.Library.Findings.Values.OrderBy(entry => entry.Resource.IsMadeUp)];
    });

    /// <summary>Stamps all findings.</summary>
    public Stamp FindingInputs() => new StampBuilder().AddMembers(findings.Value).Build();

    /// <summary>The stylesheets of the filters.</summary>
    public IEnumerable<SiteOutput> Stylesheets()
    {
        yield return BrandFiles.Text(FilterStyles.PathOf("findings", FindingFilters()), () => FilterStyles.WriteCss(FindingFilters()));
        yield return BrandFiles.Text(FilterStyles.PathOf("programmes", ProgrammeFilters()), () =>
            FilterStyles.WriteCss(ProgrammeFilters()));
    }

    /// <summary>Every finding.</summary>
    public FindingsPage Findings()
    {
        var (frame, urls) = frames.For(
            GeneratedPages.Findings, "All findings",
            "Every finding of every audit and piece of research, by theme, kind, report, year and role.");
        var filters = FindingFilters();
        return new FindingsPage(frame)
        {
            Filters = filters,
            StylesheetHref = urls.To($"/{FilterStyles.PathOf("findings", filters).TrimStart('/')}"),
            Items = [.. findings.Value.Select(entry => (ItemBuilder.Item(entry, library, urls), MarksOf(entry)))],
        };
    }

    /// <summary>Programmes side by side.</summary>
    public ComparePage Compare()
    {
        var (frame, urls) = frames.For(
            GeneratedPages.CompareProgrammes, FrameBuilder.SideBySideTitle,
            "What each is said to change, on what base, where, at what cost and with what saving, and what nobody knows.",
            [(ResourceType.Programme.PluralLabel, $"/{ResourceType.Programme.Section}/")]);
        var filters = ProgrammeFilters();
        return new ComparePage(frame)
        {
            Filters = filters,
            Sorts = [.. filters.Select(filter => (filter.Id, filter.Label))],
            StylesheetHref = urls.To($"/{FilterStyles.PathOf("programmes", filters).TrimStart('/')}"),
            Programmes =
            [
                .. library.Resources.Where(resource => resource.Details is ProgrammeDetails)
                    .OrderBy(resource => resource.Title, StringComparer.OrdinalIgnoreCase).Select(resource => Compared(resource, urls)),
            ],
        };
    }

    private ComparedProgramme Compared(Resource resource, PageUrls urls)
    {
        var programme = (ProgrammeDetails)resource.Details!;
        var strength = programme.StrengthOfEvidence?.Value ?? string.Empty;
        (string Label, string? Text)[] facts =
        [
            ("Outcome", programme.Outcome), ("Rests on", programme.OutcomeBase), ("Where", programme.Place),
            ("Cost", programme.Cost?.Value), ("Saving or value", programme.Saving),
            ("Year", ProgrammeWords.Years(resource, programme, library)), ("Not known", programme.NotKnown),
        ];
        var cells = facts.Where(fact => fact.Text is not null).Select(fact => (fact.Label, fact.Text!)).ToList();
        var missing = facts.Where(fact => fact.Text is null).Select(fact => fact.Label).ToArray();
        if (missing.Length > 0) cells.Add(("Not given", string.Join(", ", missing)));
        return new ComparedProgramme(
            ItemBuilder.Link(resource, urls), ProgrammeWords.Marks(programme, library), cells,
            new FilterMarks(new Dictionary<string, string> { ["strength"] = strength, ["cost"] = BandId(programme.CostBand) }));
    }

    private ListFilter[] ProgrammeFilters() =>
    [
        new("strength", "Strength of evidence", [.. library.Vocabularies.EvidenceStrengths.Terms.Select(term => (term.Id, term.Label))]),
        new("cost", "Cost", [.. CostBands.Select(band => (BandId(band), ProgrammeWords.Band(band)))]),
    ];

    private ListFilter[] FindingFilters()
    {
        var entries = findings.Value;
        return
        [
            new("theme", "Practice theme", [.. library.Vocabularies.PracticeThemes.Terms.Select(term => (term.Id, term.Label))]),
            new("kind", "Kind", [("concern", "Concerns"), ("strength", "Strengths"), ("mixed", "Both")]),
            new("report", "Report", [.. entries.Select(entry => entry.Resource).Distinct()
                .Select(each => (each.Id, each.IsMadeUp ? $"{each.Title} (made up)" : each.Title))]),
            new("year", "Year of the work", [.. entries.Select(entry => YearOf(entry.Resource)).OfType<string>().Distinct()
                .OrderDescending(StringComparer.Ordinal).Select(year => (year, year))]),
            new("role", "Role", [.. library.Vocabularies.Audiences.Terms.Select(term => (term.Id, term.Label))]),
        ];
    }

    private static FilterMarks MarksOf(FindingEntry entry) => new(new Dictionary<string, string>
    {
        ["theme"] = string.Join(' ', entry.Finding.Themes.Select(theme => theme.Value)),
        ["kind"] = entry.Finding.Kind switch
        {
            FindingKind.Strength => "strength",
            FindingKind.Concern => "concern",
            _ => "mixed",
        },
        ["report"] = entry.Resource.Id,
        ["year"] = YearOf(entry.Resource) ?? "none",
        ["role"] = string.Join(' ', entry.Audiences.Select(audience => audience.Value)),
    });

    // No year has a finding that nobody made.
    private static string? YearOf(Resource resource) => resource.IsMadeUp ? null : WorkYears.LastOf(resource);

    private static string BandId(CostBand band) => band is CostBand.NotKnown ? "not-known" : band.ToString().ToLowerInvariant();
}
