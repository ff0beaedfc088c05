using LearningHub.Site.Pages.Courses;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="DownloadList"/>.</summary>
internal static class DownloadListExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<DownloadList>("download-list", "Items", (IReadOnlyList<DownloadItem>)
        [
            new DownloadItem("Everything in one file", "course.zip", "ZIP, 120 KB"),
            new DownloadItem("Slides with notes", "course.pptx", "PowerPoint, 60 KB"),
        ]),
    ];
}
