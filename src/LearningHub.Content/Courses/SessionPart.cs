using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Courses;

/// <summary>A part of a session: a heading with two hashes and what stands below it.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Lead">What stands before the first heading with three hashes.</param>
/// <param name="Items">What stands below headings with three hashes.</param>
public sealed record SessionPart(HeadingBlock Heading, IReadOnlyList<Block> Lead, IReadOnlyList<SessionItem> Items)
{
    /// <summary>Everything below the heading.</summary>
    public IReadOnlyList<Block> Blocks => [.. Lead, .. Items.SelectMany(item => item.Content.Prepend(item.Heading))];
}
