using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;

namespace LearningHub.Site.Searching;

/// <summary>Which part of the library an index holds: help for those who write and publish has a search of its own.</summary>
public static class SearchedPart
{
    private const string HelpPrefix = "help-";

    /// <summary>What readers search: everything but the help for authors.</summary>
    public static LinkedLibrary ForReaders(LinkedLibrary library) =>
        library with { Resources = [.. library.Resources.Where(resource => !IsForAuthors(resource))] };

    /// <summary>The help for authors: pages whose id begins with <c>help-</c>. What is pinned for readers is not for authors.</summary>
    public static LinkedLibrary ForAuthors(LinkedLibrary library) => library with
    {
        Resources = [.. library.Resources.Where(IsForAuthors)],
        Findings = new Dictionary<string, FindingEntry>(),
        Search = library.Search with { Pins = [], PeopleFirst = PeopleFirst.None },
        Glossary = new GlossaryIndex([]),
    };

    private static bool IsForAuthors(Resource resource) =>
        resource.Type == ResourceType.Page && resource.Id.StartsWith(HelpPrefix, StringComparison.Ordinal);
}
