namespace LearningHub.Studio.Picking;

/// <summary>Something that can be put into a text.</summary>
/// <param name="Value">What is written: the id of a work, the address of a link, or a term.</param>
/// <param name="Label">What people read.</param>
/// <param name="Detail">What tells it from others.</param>
public sealed record PickChoice(string Value, string Label, string Detail);

/// <summary>The choices that fit what somebody has typed.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Choices">The first of them.</param>
public sealed record PickAnswer(int Total, IReadOnlyList<PickChoice> Choices);
