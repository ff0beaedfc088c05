using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ReviewNote"/>.</summary>
internal static class ReviewNoteExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<ReviewNote>("review-due", "Review", new ReviewView { ReviewBy = new DateOnly(2027, 1, 31) }),
        ComponentExample.Create<ReviewNote>("review-archived", "Review", new ReviewView { IsArchived = true }),
        ComponentExample.Create<ReviewNote>("review-superseded", "Review", new ReviewView
        {
            SupersededBy = new LinkItem("The next one", "briefings/next/")
        }),
    ];
}
