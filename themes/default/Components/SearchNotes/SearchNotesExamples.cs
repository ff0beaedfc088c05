using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SearchNotes"/>.</summary>
internal static class SearchNotesExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<SearchNotes>("search-notes", "Notes", SearchSamples.Results.Notes),
    ];
}
