using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;

namespace LearningHub.Site.Searching;

/// <summary>The part of the library in an index. The help for authors has its own search.</summary>
public static class SearchedPart
{
    private const string HelpPrefix = "help-";

    /// <summary>Everything except the help for authors.</summary>
    public static LinkedLibrary ForReaders(LinkedLibrary library) =>
        library with { Resources = [.. library.Resources.Where(resource => !IsForAuthors(resource))] };

    /// <summary>The help for authors: pages whose id begins with <c>help-</c>. Pins for readers do not apply.</summary>
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
