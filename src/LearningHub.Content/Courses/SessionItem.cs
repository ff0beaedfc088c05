using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Courses;

/// <summary>A thing below one of the parts of a session: a slide, a card, a handout, a sheet.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Content">What stands below the heading.</param>
public sealed record SessionItem(HeadingBlock Heading, IReadOnlyList<Block> Content);
