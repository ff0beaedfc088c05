using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>A part of a paper: some blocks of one resource, whose links are relative to that resource.</summary>
/// <param name="Source">The resource.</param>
/// <param name="Blocks">What stands in the part.</param>
/// <param name="StartsPage">Whether it begins on a page of its own.</param>
public sealed record CoursePaperPart(Resource Source, IReadOnlyList<Block> Blocks, bool StartsPage = false);
