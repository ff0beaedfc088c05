using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SearchNamedCards"/>.</summary>
internal static class SearchNamedCardsExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
        [ComponentExample.Create<SearchNamedCards>("search-named-cards", "Entries", SearchSamples.Named)];
}
