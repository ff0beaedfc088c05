using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Linking;

/// <summary>The result of linking.</summary>
/// <param name="Linked">The library; null if the hub's settings could not be read.</param>
/// <param name="Diagnostics">Errors between files.</param>
public sealed record LinkResult(LinkedLibrary? Linked, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Links the files that were read into a library: ids, addresses, tables, back-links. The result never changes.</summary>
public static class Linker
{
    /// <summary>Links a library.</summary>
    /// <param name="source">What was read.</param>
    /// <param name="includeDrafts">Whether drafts and resources that are not shown on the day are part of the site.</param>
    /// <param name="today">The day for which the site is made. Resources with a later first day or an earlier last day are not shown.
    /// </param>
    /// <param name="known">The outgoing links of an earlier run, if no file has changed in a way that others can see.</param>
    public static LinkResult Link(
        LibrarySource source, bool includeDrafts, DateOnly today, IReadOnlyDictionary<Resource, OutgoingLinks>? known = null)
    {
        var diagnostics = new List<Diagnostic>();
        var resources = new List<Resource>(source.Resources.Count);
        foreach (var file in source.Resources)
        {
            if (file.Resource is { } resource) resources.Add(Completed(resource, source));
        }
        var byShown = resources.ToLookup(resource => includeDrafts || resource.IsShownOn(today));
        var (shown, hidden) = (byShown[true].ToList(), byShown[false].ToArray());
        shown.Sort(NewestFirst);
        var byId = IndexById(shown, diagnostics);
        IndexCheck.Run(source, shown, diagnostics);
        WithdrawalCheck.Run(source, shown, diagnostics);
        if (source.Settings is null) return new LinkResult(null, diagnostics);
        return new LinkResult(Build(source, source.Settings, shown, hidden, byId, known, today), diagnostics);
    }

    private static LinkedLibrary Build(
        LibrarySource source, HubSettings settings, List<Resource> shown, Resource[] hidden, Dictionary<string, Resource> byId,
        IReadOnlyDictionary<Resource, OutgoingLinks>? known, DateOnly today)
    {
        var assets = WithheldFiles.Leave(source.Assets, shown, hidden, settings);
        var made = shown.SelectMany(resource => resource.Recommendations.Select(each =>
            GeneratedPages.ThreadOf(resource.Id, each.Id))).ToHashSet(StringComparer.Ordinal);
        made.UnionWith(shown.Where(resource => resource.Details is ToolDetails { Questions.Card: not null })
            .Select(resource => resource.Address + CardSelection.Folder));
        var links = new LinkResolver(
            shown, hidden, source.UnreadPaths, assets,
            address => GeneratedPages.Contains(source.Vocabularies, address) || made.Contains(address), today);
        return new LinkedLibrary
        {
            Settings = settings,
            Vocabularies = source.Vocabularies,
            Glossary = new GlossaryIndex(source.Glossary),
            References = source.References.DistinctBy(reference => reference.Id)
            .ToDictionary(reference => reference.Id, StringComparer.Ordinal),
            Law = source.Law,
            Voices = source.Voices,
            Search = source.Search,
            Words = source.Words,
            Withdrawals = source.Withdrawals,
            SafetyWords = source.SafetyWords,
            DataStamp = new StampBuilder().Add(source.DataStamp).Add(assets.Order(StringComparer.Ordinal)).Build(),
            Resources = new TracedList<Resource>(shown),
            ById = new TracedDictionary<Resource>(byId, ReadKind.Resource),
            Findings = new TracedDictionary<FindingEntry>(shown
                .SelectMany(resource => resource.Findings.Select(finding => new FindingEntry(resource, finding)))
                .DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, StringComparer.Ordinal), ReadKind.Finding),
            Recommendations = new TracedDictionary<RecommendationEntry>(shown.SelectMany(
                resource => resource.Recommendations.Select(each => new RecommendationEntry(resource, each)))
                .DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, StringComparer.Ordinal), ReadKind.Recommendation),
            Assets = assets,
            BackLinks = BackLinkBuilder.Build(shown, links, known),
            Links = links,
        };
    }

    /// <summary>A resource with what other files hold of it: the questions of a tool, the text of an imported report.</summary>
    internal static Resource Completed(Resource resource, LibrarySource source) =>
        WithImportedText(WithQuestions(resource, source), source);

    private static Resource WithQuestions(Resource resource, LibrarySource source)
    {
        if (resource.Details is not ToolDetails { QuestionsFile: { } file } tool) return resource;
        var path = LinkResolver.Combine(resource.Path, file.Value);
        return path is not null && source.Questions.TryGetValue(path, out var questions)
            ? resource with { Details = tool with { Questions = source.Bank.Fill(questions) } }
            : resource;
    }

    private static Resource WithImportedText(Resource resource, LibrarySource source) =>
        resource.ImportedText is { } file && LinkResolver.Combine(resource.Path, file.Value) is { } path
            && source.ImportedTexts.TryGetValue(path, out var copied) ? resource with { Copied = copied } : resource;

    private static Dictionary<string, Resource> IndexById(List<Resource> resources, List<Diagnostic> diagnostics)
    {
        var byId = new Dictionary<string, Resource>(resources.Count, StringComparer.Ordinal);
        foreach (var resource in resources.OrderBy(resource => resource.Path, StringComparer.Ordinal))
        {
            if (byId.TryAdd(resource.Id, resource)) continue;
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.IdDuplicate, resource.Path, SourcePosition.Start,
                $"The id \"{resource.Id}\" already belongs to {byId[resource.Id].Path}.",
                    "Rename one of the two files: ids are unique in the whole library."));
        }
        return byId;
    }

    private static int NewestFirst(Resource left, Resource right)
    {
        var order = Nullable.Compare(right.Published, left.Published);
        if (order == 0) order = string.Compare(left.Title, right.Title, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
    }
}
