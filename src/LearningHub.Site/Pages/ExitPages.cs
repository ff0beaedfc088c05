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

    /// <summary>Whether a page at an address offers "Exit this page".</summary>
    public static bool Includes(string path) => Paths.Contains(path);
}
