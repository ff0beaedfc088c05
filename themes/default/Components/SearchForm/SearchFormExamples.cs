using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SearchForm"/>.</summary>
internal static class SearchFormExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<SearchForm>("search-form-with-a-question", "Form", SearchSamples.Form),
    ];
}
