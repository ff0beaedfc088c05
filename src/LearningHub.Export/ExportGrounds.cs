using LearningHub.Content.Courses;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Export;

/// <summary>What a slide rests on, as a line with a link to the finding and the paragraphs of its sources.</summary>
internal static class ExportGrounds
{
    /// <summary>The line.</summary>
    public static IReadOnlyList<Inline> Line(FindingEntry entry, Content.Model.Resources.Resource source) =>
        [CourseBlocks.Text("Rests on: "), .. CourseBlocks.Ground(entry, source)];
}
