using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Linking;

/// <summary>A finding with its resource.</summary>
public sealed record FindingEntry(Resource Resource, Finding Finding)
{
    /// <summary><c>resource#finding</c>.</summary>
    public string Key { get; } = $"{Resource.Id}#{Finding.Id}";

    /// <summary>Its own audiences, or those of its resource.</summary>
    public IReadOnlyList<Located<string>> Audiences => Finding.Audiences.Count > 0 ? Finding.Audiences : Resource.Audiences;

    /// <summary>Its own levels of need, or those of its resource.</summary>
    public IReadOnlyList<Located<string>> Levels => Finding.Levels.Count > 0 ? Finding.Levels : Resource.Levels;
}

/// <summary>A recommendation with its resource.</summary>
public sealed record RecommendationEntry(Resource Resource, Recommendation Recommendation)
{
    /// <summary><c>resource#recommendation</c>.</summary>
    public string Key { get; } = $"{Resource.Id}#{Recommendation.Id}";
}

/// <summary>The whole library, linked and frozen. Everything on the site is made from it.</summary>
public sealed record LinkedLibrary
{
    /// <summary>The settings from <c>hub.yml</c>.</summary>
    public required HubSettings Settings { get; init; }

    /// <summary>The vocabularies.</summary>
    public required Vocabularies Vocabularies { get; init; }

    /// <summary>The glossary.</summary>
    public required GlossaryIndex Glossary { get; init; }

    /// <summary>Works by id.</summary>
    public required IReadOnlyDictionary<string, Reference> References { get; init; }

    /// <summary>Law and guidance.</summary>
    public required IReadOnlyList<LawEntry> Law { get; init; }

    /// <summary>What children, parents and relatives said.</summary>
    public IReadOnlyList<Voice> Voices { get; init; } = [];

    /// <summary>Voices by the finding beside which they stand, <c>resource#finding</c>.</summary>
    public ILookup<string, Voice> VoicesBeside => field ??= Voices
        .SelectMany(voice => voice.Beside.Select(key => (key.Value, voice))).ToLookup(pair => pair.Value, pair => pair.voice);

    /// <summary>Findings by the paragraph that they rest on: the id of the work, a comma and the paragraph.</summary>
    public ILookup<string, FindingEntry> FindingsCiting
    {
        get => field ??= new TracedLookup<FindingEntry>(ByPlace(), ReadKind.FindingsCiting);
        internal init;
    }

    /// <summary>Findings by practice theme, in the order of the library.</summary>
    public ILookup<string, FindingEntry> FindingsOfTheme => field ??= new TracedLookup<FindingEntry>(ByTheme(), ReadKind.FindingsOfTheme);

    /// <summary>Resources by practice theme, in the order of the library.</summary>
    public ILookup<string, Resource> ResourcesOfTheme =>
        field ??= new TracedLookup<Resource>(ResourcesByTheme(), ReadKind.ResourcesOfTheme);

    /// <summary>Addresses that editors have withdrawn, with their reasons.</summary>
    public IReadOnlyList<Withdrawal> Withdrawals { get; init; } = [];

    /// <summary>The words around pages in other languages.</summary>
    public FrameWords Words { get; init; } = FrameWords.Empty;

    /// <summary>The settings of the search.</summary>
    public required SearchSettings Search { get; init; }

    /// <summary>The board's own words for the safety check.</summary>
    public BoardWords SafetyWords { get; init; } = BoardWords.None;

    /// <summary>A stamp of everything that was read besides resources: data files, and the names of published files.</summary>
    public Stamp DataStamp { get; init; }

    /// <summary>Resources that are shown, newest first, then by title.</summary>
    public required IReadOnlyList<Resource> Resources { get; init; }

    /// <summary>Resources that are shown, by id.</summary>
    public required IReadOnlyDictionary<string, Resource> ById { get; init; }

    /// <summary>Findings by <c>resource#finding</c>.</summary>
    public required IReadOnlyDictionary<string, FindingEntry> Findings { get; init; }

    /// <summary>Recommendations by <c>resource#recommendation</c>.</summary>
    public required IReadOnlyDictionary<string, RecommendationEntry> Recommendations { get; init; }

    /// <summary>Files to publish as they are.</summary>
    public required IReadOnlySet<string> Assets { get; init; }

    /// <summary>The back-links.</summary>
    public required BackLinks BackLinks { get; init; }

    /// <summary>Resolves a link.</summary>
    public required LinkResolver Links { get; init; }

    // All pages share it, so none of them has read all findings by making it.
    private ILookup<string, FindingEntry> ByPlace()
    {
        using var pause = ReadTrace.Pause();
        return Findings.Values
            .SelectMany(entry => BodyWalk.Pointers(entry.Finding.Body).OfType<CitationInline>().SelectMany(mark => mark.Citations)
                .Where(cited => cited.Place is not null).Select(cited => $"{cited.ReferenceId}, {cited.Place}").Distinct()
                .Select(place => (Place: place, Entry: entry)))
            .ToLookup(pair => pair.Place, pair => pair.Entry, StringComparer.Ordinal);
    }

    private ILookup<string, FindingEntry> ByTheme()
    {
        using var pause = ReadTrace.Pause();
        return Findings.Values
            .SelectMany(entry => entry.Finding.Themes.Select(theme => theme.Value).Distinct().Select(theme => (theme, entry)))
            .ToLookup(pair => pair.theme, pair => pair.entry, StringComparer.Ordinal);
    }

    private ILookup<string, Resource> ResourcesByTheme()
    {
        using var pause = ReadTrace.Pause();
        return Resources
            .SelectMany(resource => resource.Themes.Select(theme => theme.Value).Distinct().Select(theme => (theme, resource)))
            .ToLookup(pair => pair.theme, pair => pair.resource, StringComparer.Ordinal);
    }
}
