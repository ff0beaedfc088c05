using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SearchContactCard"/>.</summary>
internal static class SearchContactCardExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
        [ComponentExample.Create<SearchContactCard>("search-contact-card", "Contact", SearchSamples.Contact)];
}
