namespace LearningHub.Site.Builders.CourseViews;

/// <summary>Addresses of the slides of a course or session.</summary>
internal static class CourseAddresses
{
    /// <summary>Folder of the slides below the address of a course or session.</summary>
    public const string SlidesFolder = "slides/";

    /// <summary>Id of a slide on the page of slides.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string AnchorOf(int number) => FormattableString.Invariant($"slide-{number}");
}
