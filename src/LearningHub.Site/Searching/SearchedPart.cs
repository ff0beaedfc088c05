using LearningHub.Content.Linking;
using LearningHub.Content.Model;

namespace LearningHub.Site.Searching;

/// <summary>Which part of the library an index holds: help for those who write and publish has a search of its own.</summary>
public static class SearchedPart
{
    private const string HelpPrefix = "help-";

    /// <summary>What readers search: everything but the help for authors.</summary>
    public static Catalogue ForReaders(Catalogue catalogue) =>
        catalogue with { Resources = [.. catalogue.Resources.Where(resource => !IsForAuthors(resource))] };

    /// <summary>The help for authors: pages whose id begins with <c>help-</c>. Nothing that editors say of the library applies to it.</summary>
    public static Catalogue ForAuthors(Catalogue catalogue) => catalogue with
    {
        Resources = [.. catalogue.Resources.Where(IsForAuthors)],
        Findings = new Dictionary<string, FindingEntry>(),
        Search = SearchSettings.Default with { Boosts = catalogue.Search.Boosts },
        Glossary = new GlossaryIndex([]),
    };

    private static bool IsForAuthors(Resource resource) =>
        resource.Type == ResourceType.Page && resource.Id.StartsWith(HelpPrefix, StringComparison.Ordinal);
}
