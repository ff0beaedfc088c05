using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Pages;

/// <summary>Generated pages that somebody in danger may be reading.</summary>
internal static class ExitPages
{
    private static readonly HashSet<string> Paths = new(StringComparer.Ordinal)
    {
        GeneratedPages.Search,
        $"/{ResourceType.Awareness.Section}/",
        $"/{ResourceType.LocalHelp.Section}/",
        $"{GeneratedPages.PracticeThemes}domestic-abuse/",
        $"{GeneratedPages.PracticeThemes}public-awareness/",
        $"{GeneratedPages.PracticeThemes}young-carers/",
        $"{GeneratedPages.Audiences}public/",
        "/404.html",
        "/404/",
    };

    /// <summary>Addresses from the root, without its slash, at and below which pages offer an exit.</summary>
    public static IReadOnlyList<string> BeginningsIn(LinkedLibrary library) =>
    [
        .. library.Resources.Where(resource => resource.QuickExit)
            .SelectMany(resource => resource.Aliases.Select(alias => alias.Value).Prepend(resource.Address))
            .Where(address => !Paths.Any(path => address.StartsWith(path, StringComparison.Ordinal)))
            .Concat(Paths).Select(path => path.TrimStart('/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a page at an address offers "Exit this page".</summary>
    public static bool Includes(string path) => Paths.Contains(path);
}
