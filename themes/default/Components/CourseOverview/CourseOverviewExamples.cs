using LearningHub.Site.Pages.Courses;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="CourseOverview"/>.</summary>
internal static class CourseOverviewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<CourseOverview>("course-overview", "Course", new CourseView
        {
            Rows =
            [
                new CourseRow("First half-day", "9:30", "A session", "#a", null, 50),
                new CourseRow(null, "10:20", "Coffee", null, null, 15),
                new CourseRow(null, "10:35", "Another session", "#b", "read, talk", 30),
            ],
            Minutes = 80,
            SlidesHref = "#slides",
            Prints = [new CourseLink("Cards to cut out", "#cards")],
            PartOf = [new CourseLink("A longer course", "#course")],
            Findings = 3,
            Changed =
            [
                new ChangedGround(new CourseLink("A session", "#a"), "Minutes were late", "#f", "Its text has changed.",
                    [new CourseLink("Slide 3: Minutes were late", "#slide-3")]),
            ],
        }),
    ];
}
