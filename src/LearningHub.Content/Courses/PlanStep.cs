using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Courses;

/// <summary>A step of the plan of a session: a row of its table.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Name">The step in a few words.</param>
/// <param name="Minutes">How long it takes; null if the cell is no number.</param>
/// <param name="What">What happens.</param>
/// <param name="Method">How people work: alone, in pairs, all together.</param>
/// <param name="Who">Who leads it.</param>
public sealed record PlanStep(
    SourcePosition At, string Name, int? Minutes, IReadOnlyList<Inline> What, IReadOnlyList<Inline> Method, IReadOnlyList<Inline> Who);
